import type { Transaction } from '../database'

export type NewMail = {
  readonly organisationId: string
  readonly id: string
  /** A second mail with the same key is never written: one mail per thing to say. */
  readonly dedupeKey: string
  readonly toEmail: string
  readonly toName: string
  /** Null for a member of the organisation: their language, else the organisation's. */
  readonly locale: string | null
  readonly template: string
  /** What the template needs; never a secret. */
  readonly data: Readonly<Record<string, unknown>>
  readonly assessmentId: string | null
  readonly contactId: string | null
  readonly createdAt: Date
  /** Left alone by the sweep until then; at once without it. */
  readonly notBefore?: Date
}

export type MailToSend = {
  readonly id: string
  readonly toEmail: string
  readonly toName: string
  readonly locale: string
  readonly template: string
  readonly data: Record<string, unknown>
  readonly assessmentId: string | null
  readonly state: MailState
  readonly startedAt: Date | null
}

export type MailState = 'queued' | 'sending' | 'sent' | 'delivered' | 'bounced' | 'unknown' | 'failed'

/** Writes the ledger row; false when the same thing was already said. */
export async function insertMail(tx: Transaction, mail: NewMail): Promise<boolean> {
  const written = await tx.execute(
    `insert into mail (organisation_id, id, dedupe_key, to_email, to_name, locale, template, data, assessment_id, contact_id, created_at,
       claimed_until)
     values ($1, $2, $3, $4, $5, coalesce($6, gate.member_language($4), (select o.locale from organisation o where o.id = $1), 'en'), $7, $8, $9, $10, $11, $12) on conflict do nothing`,
    [
      mail.organisationId,
      mail.id,
      mail.dedupeKey,
      mail.toEmail,
      mail.toName,
      mail.locale,
      mail.template,
      JSON.stringify(mail.data),
      mail.assessmentId,
      mail.contactId,
      mail.createdAt,
      mail.notBefore ?? null,
    ],
  )
  return written === 1
}

/** The mail, locked until the transaction ends, so that two workers never send it at once. */
export async function lockMail(tx: Transaction, mailId: string): Promise<MailToSend | undefined> {
  const [mail] = await tx.query<MailToSend>(
    `select m.id, m.to_email as "toEmail", m.to_name as "toName", m.locale, m.template, m.data, m.assessment_id as "assessmentId", m.state, m.started_at as "startedAt"
     from mail m where m.organisation_id = $1 and m.id = $2 for update`,
    [tx.scope.organisationId, mailId],
  )
  return mail
}

export type MailChange = {
  readonly state: MailState
  readonly startedAt?: Date
  readonly sentAt?: Date
  readonly providerId?: string
  readonly failure?: string
}

export async function setMailState(tx: Transaction, mailId: string, change: MailChange): Promise<void> {
  await tx.execute(
    `update mail set state = $3, started_at = coalesce($4, started_at), sent_at = coalesce($5, sent_at), provider_id = coalesce($6, provider_id), failure = $7
     where organisation_id = $1 and id = $2`,
    [
      tx.scope.organisationId,
      mailId,
      change.state,
      change.startedAt ?? null,
      change.sentAt ?? null,
      change.providerId ?? null,
      change.failure ?? null,
    ],
  )
}

/**
 * Registers the hash of a link that a mail is about to carry. False when the invitation was recalled or replaced meanwhile.
 * A fresh link ends the unused ones before it at once, and the used ones with their sessions when it is opened.
 */
export async function addInvitationToken(
  tx: Transaction,
  token: {
    readonly invitationId: string
    readonly hash: Uint8Array
    readonly expiresAt: Date
    readonly at: Date
    readonly fresh: boolean
  },
): Promise<boolean> {
  await tx.query(`select gate.${token.fresh ? 'add_fresh_link' : 'add_invitation_token'}($1, $2, $3, $4)`, [
    token.invitationId,
    token.hash,
    token.expiresAt,
    token.at,
  ])
  const [invitation] = await tx.query<{ state: string }>(
    'select i.state from invitation i where i.assessing_organisation_id = $1 and i.id = $2',
    [tx.scope.organisationId, token.invitationId],
  )
  return invitation !== undefined && ['queued', 'sent', 'opened'].includes(invitation.state)
}

/** The invitation's mail has left: queued becomes sent. */
export async function markInvitationSent(tx: Transaction, invitationId: string, at: Date): Promise<void> {
  await tx.execute(
    `update invitation set state = 'sent', sent_at = $3 where assessing_organisation_id = $1 and id = $2 and state = 'queued'`,
    [tx.scope.organisationId, invitationId, at],
  )
}
