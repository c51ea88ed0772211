import type { Transaction } from '../database'

/** `takeOver`: the whole with signing; `everything`: every question, without. */
export type DelegationPart = 'questions' | 'section' | 'everything' | 'takeOver'

/** What one person was handed. `wantedOn` is an ISO day. */
export type DelegationRow = {
  readonly id: string
  readonly assessmentId: string
  readonly part: DelegationPart
  readonly sectionId: string | null
  /** Null for who takes over. */
  readonly questionIds: readonly string[] | null
  readonly name: string
  readonly email: string
  readonly locale: string
  readonly note: string
  readonly wantedOn: string
  readonly customerName: string
  readonly customerTimeZone: string
  readonly title: string
  readonly handedByName: string
  readonly handedByEmail: string
  readonly createdAt: Date
  readonly openedAt: Date | null
  readonly remindedAt: Date | null
  readonly remindAt: Date | null
  readonly takenBackAt: Date | null
  readonly takenBackByName: string | null
}

/** What the holder of a link was handed, and by whom. */
export type Holding = Pick<DelegationRow, 'part' | 'note' | 'wantedOn'> & { readonly byName: string }

const ROW = `d.id, d.assessment_id as "assessmentId", d.part, d.section_id as "sectionId", d.question_ids as "questionIds", d.name, d.email, d.locale, d.note,
  d.wanted_on as "wantedOn", d.customer_name as "customerName", d.customer_time_zone as "customerTimeZone", d.title, d.handed_by_name as "handedByName",
  d.handed_by_email as "handedByEmail", d.created_at as "createdAt", d.opened_at as "openedAt", d.reminded_at as "remindedAt", d.remind_at as "remindAt",
  d.taken_back_at as "takenBackAt", d.taken_back_by_name as "takenBackByName"`

/** Everything that was handed out of an assessment, newest first, at most 200. Answering scope, or that of a link to the whole. */
export function listDelegations(tx: Transaction, assessmentId: string): Promise<DelegationRow[]> {
  return tx.query<DelegationRow>(
    `select ${ROW} from delegation d where d.organisation_id = $1 and d.assessment_id = $2 order by d.created_at desc, d.id limit 200`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** One of them, locked against a second act. */
export async function lockDelegation(tx: Transaction, id: string): Promise<DelegationRow | undefined> {
  const [row] = await tx.query<DelegationRow>(
    `select ${ROW} from delegation d where d.organisation_id = $1 and d.id = $2 for update of d`,
    [tx.scope.organisationId, id],
  )
  return row
}

export type NewDelegation = Omit<
  DelegationRow,
  'createdAt' | 'openedAt' | 'remindedAt' | 'takenBackAt' | 'takenBackByName'
> & { readonly at: Date; readonly questionCount: number }

/** Makes the link's holder and says what it holds; false when the scope may not. */
export async function insertDelegation(tx: Transaction, row: NewDelegation): Promise<boolean> {
  if (!(await insertHolder(tx, row))) return false
  await tx.execute(
    `insert into delegation (organisation_id, id, assessment_id, part, section_id, question_ids, name, email, locale, note, wanted_on, customer_name,
       customer_time_zone, title, handed_by_name, handed_by_email, remind_at, created_at, question_count)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
    [
      ...[tx.scope.organisationId, row.id, row.assessmentId, row.part, row.sectionId, row.questionIds, row.name],
      ...[row.email, row.locale, row.note, row.wantedOn, row.customerName, row.customerTimeZone, row.title],
      ...[row.handedByName, row.handedByEmail, row.remindAt, row.at, row.questionCount],
    ],
  )
  return true
}

/** A link holder has no right on `respondent`: the gate makes one, of the holder's own assessment alone. */
async function insertHolder(tx: Transaction, row: NewDelegation): Promise<boolean> {
  const { id, name, email, questionIds, at, assessmentId } = row
  if (tx.scope.side === 'respondent') {
    const { made } = await tx.one<{ made: boolean }>('select gate.hand_over($1, $2, $3, $4, $5) as made', [
      ...[id, name, email, questionIds, at],
    ])
    return made
  }
  await tx.execute(
    `insert into respondent (organisation_id, id, assessment_id, name, email, question_ids, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
    [tx.scope.organisationId, id, assessmentId, name, email, questionIds, at],
  )
  return true
}

/** Ends the link and its sessions at once; false when it was ended before. */
export async function takeBack(
  tx: Transaction,
  { id, by, at }: { readonly id: string; readonly by: string; readonly at: Date },
): Promise<boolean> {
  const { organisationId, side } = tx.scope
  const changed = await tx.execute(
    `update delegation set taken_back_at = $4, taken_back_by_name = $3, remind_at = null
     where organisation_id = $1 and id = $2 and taken_back_at is null`,
    [organisationId, id, by, at],
  )
  if (changed === 0) return false
  if (side === 'respondent') {
    const { ended } = await tx.one<{ ended: boolean }>('select gate.take_back_handed($1, $2) as ended', [id, at])
    return ended
  }
  await tx.execute(
    'update respondent set revoked_at = $3 where organisation_id = $1 and id = $2 and revoked_at is null',
    [organisationId, id, at],
  )
  return true
}

/** Writes down that the holder is reminded by hand; false within a day of the last reminder, and of what was taken back. */
export async function remindByHand(tx: Transaction, id: string, at: Date): Promise<boolean> {
  const changed = await tx.execute(
    `update delegation set reminded_at = $3 where organisation_id = $1 and id = $2 and taken_back_at is null
       and greatest(created_at, reminded_at) < $3::timestamptz - interval '20 hours'`,
    [tx.scope.organisationId, id, at],
  )
  return changed === 1
}

/** What comes after a planned reminder: the next one, or (null) none. `remindedAt` is left out where none went. */
export async function setPlan(
  tx: Transaction,
  plan: { readonly id: string; readonly remindAt: Date | null; readonly remindedAt?: Date },
): Promise<void> {
  await tx.execute(
    'update delegation set remind_at = $3, reminded_at = coalesce($4, reminded_at) where organisation_id = $1 and id = $2',
    [tx.scope.organisationId, plan.id, plan.remindAt, plan.remindedAt ?? null],
  )
}

/** Registers the link of a mail; false when it was taken back, or the address is not the holder's. Scope of the worker that sends. */
export async function addDelegationToken(
  tx: Transaction,
  token: {
    readonly id: string
    readonly email: string
    readonly hash: Uint8Array
    readonly expiresAt: Date
    readonly at: Date
  },
): Promise<boolean> {
  const { open } = await tx.one<{ open: boolean }>('select gate.add_delegation_token($1, $2, $3, $4, $5) as open', [
    ...[token.id, token.email, token.hash, token.expiresAt, token.at],
  ])
  return open
}

/** What the link of handed questions says before anyone is known. Entry scope; the token comes as its SHA-256. */
export type DelegationLink = Pick<
  DelegationRow,
  'name' | 'locale' | 'part' | 'note' | 'wantedOn' | 'customerName' | 'title' | 'handedByName' | 'handedByEmail'
> & {
  readonly state: 'open' | 'takenBack' | 'recalled' | 'expired'
  /** Asked when it was handed over. */
  readonly questionCount: number
}

export async function findDelegationLink(
  tx: Transaction,
  tokenHash: Uint8Array,
  at: Date,
): Promise<DelegationLink | undefined> {
  const [row] = await tx.query<DelegationLink>(
    `select d.state, d.name, d.locale, d.part, d.question_count as "questionCount", d.note, d.wanted_on as "wantedOn",
       d.customer_name as "customerName", d.title, d.handed_by_name as "handedByName", d.handed_by_email as "handedByEmail"
     from gate.delegation($1, $2) d`,
    [tokenHash, at],
  )
  return row
}

/** Swaps the link for a session of its holder; undefined when it opens nothing. Entry scope. */
export async function acceptDelegation(
  tx: Transaction,
  session: { readonly tokenHash: Uint8Array; readonly sessionHash: Uint8Array; readonly at: Date; expiresAt: Date },
): Promise<string | undefined> {
  const { assessmentId } = await tx.one<{ assessmentId: string | null }>(
    'select gate.accept_delegation($1, $2, $3, $4) as "assessmentId"',
    [session.tokenHash, session.sessionHash, session.at, session.expiresAt],
  )
  return assessmentId ?? undefined
}
