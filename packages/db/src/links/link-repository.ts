import type { Transaction } from '../database'

/** What an invitation's link says before anyone is known. Entry scope; the token comes as its SHA-256. */
export type InvitationLink = {
  /** Superseded: the same address has a newer link. Replaced: somebody else is asked. */
  readonly state: 'valid' | 'superseded' | 'replaced' | 'recalled' | 'expired' | 'closed'
  readonly contactName: string
  readonly locale: string
  readonly message: string | null
  readonly summary: Record<string, unknown>
  readonly customerName: string
  readonly vendorName: string
  readonly title: string
  readonly description: string
  readonly dueOn: string
  readonly questionCount: number
  readonly answeredCount: number
  readonly customerTimeZone: string
  /** Another contact, whose unsent words this one does not get; `answeredCount` is 0 then. */
  readonly keptFrom: string | null
  readonly assessingState: 'draft' | 'invited' | 'inReview' | 'returned' | 'decided' | 'recalled' | 'cancelled'
  readonly answeringState: 'notOpened' | 'opened' | 'inProgress' | 'submitted' | 'amending' | 'declined' | 'wantsTime'
  /** Answers that the customer sent back since they were last sent. */
  readonly returnedCount: number
}

export async function findInvitationLink(
  tx: Transaction,
  tokenHash: Uint8Array,
  at: Date,
): Promise<InvitationLink | undefined> {
  const [row] = await tx.query<InvitationLink>(
    `select i.state, i.contact_name as "contactName", i.locale, i.message, i.summary, i.assessing_name as "customerName", i.answering_name as "vendorName",
       i.title, i.description, i.due_on as "dueOn", i.question_count as "questionCount", i.answered_count as "answeredCount",
       i.assessing_time_zone as "customerTimeZone", i.kept_from as "keptFrom",
       i.assessing_state as "assessingState", i.answering_state as "answeringState", i.returned_count as "returnedCount"
     from gate.invitation($1, $2) i`,
    [tokenHash, at],
  )
  return row
}

export type Acceptance = {
  readonly tokenHash: Uint8Array
  readonly sessionHash: Uint8Array
  readonly respondentId: string
  readonly at: Date
  readonly expiresAt: Date
}

/** Swaps a link for a session of the whole assessment; undefined when the link doesn't open it. */
export async function acceptInvitation(
  tx: Transaction,
  { tokenHash, sessionHash, respondentId, at, expiresAt }: Acceptance,
): Promise<{ readonly assessmentId: string } | undefined> {
  const [row] = await tx.query<{ assessmentId: string }>(
    `select x.assessment_id as "assessmentId" from gate.accept_invitation($1, $2, $3, $4, $5) x`,
    [tokenHash, sessionHash, respondentId, at, expiresAt],
  )
  return row
}

/** Asks for a fresh mail to the address the link was sent to; says nothing of whether there is one. */
export async function requestFreshLink(
  tx: Transaction,
  { tokenHash, outboxId, at }: { readonly tokenHash: Uint8Array; readonly outboxId: string; readonly at: Date },
): Promise<void> {
  await tx.query('select gate.request_fresh_link($1, $2, $3)', [tokenHash, outboxId, at])
}
