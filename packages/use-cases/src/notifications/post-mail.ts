import { insertMail, newId, type Transaction } from '@rantai/db'
import { enqueue } from '../jobs'

/** A mail to be sent once: `dedupeKey` names the thing it says, so saying it twice writes nothing. */
export type Post = {
  readonly dedupeKey: string
  readonly toEmail: string
  readonly toName: string
  /** Without it: the language of the member with that address, else the organisation's. */
  readonly locale?: string | null
  readonly template: string
  /** What the template needs; never a secret. With `invitationId` (or, to a colleague, `memberInvitationId`) it carries a link. */
  readonly data: Readonly<Record<string, unknown>>
  readonly assessmentId?: string | null
  readonly contactId?: string | null
}

/**
 * Writes the ledger row and asks for its sending, in the caller's transaction.
 * @returns the mail's id, or undefined when the same thing was said before
 */
export async function postMail(tx: Transaction, post: Post, at: Date): Promise<string | undefined> {
  const { organisationId } = tx.scope
  if (organisationId === null) throw new Error('A mail of the ledger belongs to an organisation.')
  const id = newId()
  const written = await insertMail(tx, {
    organisationId,
    id,
    dedupeKey: post.dedupeKey,
    toEmail: post.toEmail,
    toName: post.toName,
    locale: post.locale ?? null,
    template: post.template,
    data: post.data,
    assessmentId: post.assessmentId ?? null,
    contactId: post.contactId ?? null,
    createdAt: at,
  })
  if (!written) return undefined
  await enqueue(tx, 'mail.send', { mailId: id }, { at })
  return id
}
