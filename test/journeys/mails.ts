import { expect } from '@playwright/test'
import { mailsIn, type Mail } from './portal'

/** The mails that a portal would have sent, as the development outbox keeps them. */
export type Mailbox = () => Mail[]

/** The mailbox of the portal that all short journeys share. */
export const sharedMailbox: Mailbox = () => mailsIn(`${process.env.JOURNEYS_DATA ?? ''}/mail`)

export type Wanted = { readonly to: string; readonly subject: RegExp; readonly nth?: number }

/** The link of the newest mail to an address with such a subject; waits until `nth` of them (1) have come. */
export async function linkMailed(mailbox: Mailbox, { to, subject, nth = 1 }: Wanted): Promise<string> {
  const found = () => mailbox().filter((mail) => mail.toEmail === to && subject.test(mail.subject))
  await expect.poll(() => found().length, { message: `mails to ${to} about ${subject}`, timeout: 60_000 }).toBe(nth)
  const link = /https?:\/\/\S+\/(?:verify|reset|join|handover|part|i)\/[\w-]+/.exec(found().at(-1)?.text ?? '')?.[0]
  if (link === undefined) throw new Error(`The mail to ${to} has no link.`)
  return link
}
