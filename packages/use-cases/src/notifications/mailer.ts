import type { System } from '../access'
import type { Deps } from '../deps'

/** A mail ready to leave: nothing is added to it on the way. */
export type OutgoingMail = {
  /** The same for every try of the same mail; providers that know it send once. */
  readonly idempotencyKey: string
  readonly toEmail: string
  readonly toName: string
  readonly replyTo: string | undefined
  readonly subject: string
  readonly html: string
  readonly text: string
}

/** The outer network's mail. The only thing of the product that tests replace. */
export type Mailer = {
  /** For how many hours a repeated delivery under one key is known to be dropped; 0 where it is never. */
  readonly repeatableForHours: number
  /** @throws DeliveryError */
  deliver(mail: OutgoingMail): Promise<{ readonly providerId: string | undefined }>
}

/** `notSent` where it is certain that nothing left; otherwise nobody knows, and it must not simply be sent again. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError'
  readonly notSent: boolean
  /** The address or the mail was refused for good: trying again changes nothing. */
  readonly permanent: boolean

  constructor(message: string, { notSent, permanent }: { readonly notSent: boolean; readonly permanent: boolean }) {
    super(message)
    this.notSent = notSent
    this.permanent = permanent
  }
}

/** What a template is rendered from. `link` is there where the template carries one. */
export type MailContent = {
  readonly template: string
  readonly locale: string
  readonly toName: string
  readonly data: Readonly<Record<string, unknown>>
  readonly link: string | undefined
  readonly publicUrl: string
}

/** Turns a ledger row into a mail. Pure: the same content gives the same bytes, so a repeated try says the same thing. */
export type RenderMail = (content: MailContent) => Promise<{
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly replyTo: string | undefined
}>

export type MailDeps = { readonly mailer: Mailer; readonly render: RenderMail }

/** The worker's call: acts for the organisation of the row that woke it, and can send mail. */
export type WorkerCall = { readonly actor: System; readonly deps: Deps & MailDeps }
