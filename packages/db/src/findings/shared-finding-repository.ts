import type { Transaction } from '../database'
import { isOpen, lastWordOf } from './last-word'

/** What one side says to a finding. Only the vendor's answer carries a file. */
export type FindingEntryKind = 'answered' | 'returned' | 'fixed' | 'accepted' | 'withdrawn' | 'reopened'

export type FindingEntryRow = {
  readonly id: string
  readonly authorSide: 'assessing' | 'answering'
  readonly kind: FindingEntryKind
  readonly body: string
  /** The day that stands from then on; null where it stays. */
  readonly dueOn: string | null
  readonly authorName: string
  readonly at: string
  readonly fileName: string | null
  readonly byteSize: number | null
}

export type SharedFindingRow = {
  readonly id: string
  readonly assessmentId: string
  readonly kind: 'finding' | 'condition'
  readonly questionId: string | null
  readonly title: string
  readonly asked: string
  readonly severity: 'low' | 'moderate' | 'high' | 'critical' | null
  /** The day it was shared with; an entry may have moved it. */
  readonly dueOn: string
  readonly sharedByName: string
  readonly createdAt: string
  /** In the order in which they were said. */
  readonly entries: readonly FindingEntryRow[]
}

const ENTRIES = `coalesce((select json_agg(json_build_object('id', e.id, 'authorSide', e.author_side, 'kind', e.kind, 'body', e.body, 'dueOn', e.due_on,
    'authorName', e.author_name, 'at', e.created_at, 'fileName', e.file_name, 'byteSize', e.byte_size) order by e.created_at, e.id)
  from shared_finding_entry e where e.assessing_organisation_id = f.assessing_organisation_id and e.finding_id = f.id), '[]') as entries`
const COLUMNS = `f.id, f.assessment_id as "assessmentId", f.kind, f.question_id as "questionId", f.title, f.asked, f.severity, f.due_on as "dueOn",
  f.shared_by_name as "sharedByName", to_json(f.created_at)#>>'{}' as "createdAt", ${ENTRIES}`

/** Nobody reads more of one engagement. */
const MOST = 200

export type NewSharedFinding = Omit<SharedFindingRow, 'createdAt' | 'entries'> & {
  readonly answeringOrganisationId: string
  readonly condition: { readonly decisionId: string; readonly position: number } | null
  readonly at: Date
}

/** Assessing scope. */
export async function insertSharedFinding(tx: Transaction, row: NewSharedFinding): Promise<void> {
  await tx.execute(
    `insert into shared_finding (assessing_organisation_id, id, answering_organisation_id, assessment_id, kind, question_id, title, asked, severity, due_on,
       decision_id, position, shared_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      ...[tx.scope.organisationId, row.id, row.answeringOrganisationId, row.assessmentId, row.kind, row.questionId],
      ...[row.title, row.asked, row.severity, row.dueOn, row.condition?.decisionId ?? null],
      ...[row.condition?.position ?? null, row.sharedByName, row.at],
    ],
  )
}

/** The day it is where the organisation is. Assessing scope. */
export async function readToday(tx: Transaction, at: Date): Promise<string> {
  const { today } = await tx.one<{ today: string }>(
    `select to_char($2::timestamptz at time zone o.time_zone, 'YYYY-MM-DD') as today from organisation o where o.id = $1`,
    [tx.scope.organisationId, at],
  )
  return today
}

/** What was shared of an engagement, the latest first. Assessing scope. */
export function listFindingsOfEngagement(tx: Transaction, engagementId: string): Promise<SharedFindingRow[]> {
  return tx.query<SharedFindingRow>(
    `select ${COLUMNS} from shared_finding f join assessment_internal i on i.organisation_id = $1 and i.assessment_id = f.assessment_id
     where f.assessing_organisation_id = $1 and i.engagement_id = $2 order by f.created_at desc, f.id desc limit ${String(MOST)}`,
    [tx.scope.organisationId, engagementId],
  )
}

/** What a customer shared about an assessment, the latest first. Answering or respondent scope. */
export function listFindingsOfAssessment(tx: Transaction, assessmentId: string): Promise<SharedFindingRow[]> {
  return tx.query<SharedFindingRow>(
    `select ${COLUMNS} from shared_finding f where f.answering_organisation_id = $1 and f.assessment_id = $2
     order by f.created_at desc, f.id desc limit ${String(MOST)}`,
    [tx.scope.organisationId, assessmentId],
  )
}

/** One finding of the scope's organisation, held until the transaction ends; undefined where there is none. */
export async function lockSharedFinding(tx: Transaction, id: string): Promise<SharedFindingRow | undefined> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('finding:' || $1, 0))::text`, [id])
  return findSharedFinding(tx, id)
}

export async function findSharedFinding(tx: Transaction, id: string): Promise<SharedFindingRow | undefined> {
  const own = tx.scope.side === 'assessing' ? 'assessing' : 'answering'
  const [row] = await tx.query<SharedFindingRow>(
    `select ${COLUMNS} from shared_finding f where f.${own}_organisation_id = $1 and f.id = $2`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** The finding that stands for a condition of a decision; undefined where it wasn't shared. Assessing scope. */
export async function findFindingOfCondition(
  tx: Transaction,
  { decisionId, position }: { readonly decisionId: string; readonly position: number },
): Promise<string | undefined> {
  const [row] = await tx.query<{ id: string }>(
    'select id from shared_finding where assessing_organisation_id = $1 and decision_id = $2 and position = $3',
    [tx.scope.organisationId, decisionId, position],
  )
  return row?.id
}

/** The condition that a finding stands for; undefined where it stands for none. Assessing scope. */
export async function findConditionOfFinding(
  tx: Transaction,
  id: string,
): Promise<{ readonly decisionId: string; readonly position: number } | undefined> {
  const [row] = await tx.query<{ decisionId: string; position: number }>(
    `select decision_id as "decisionId", position from shared_finding where assessing_organisation_id = $1 and id = $2 and decision_id is not null`,
    [tx.scope.organisationId, id],
  )
  return row
}

export type NewFindingEntry = {
  readonly id: string
  readonly kind: FindingEntryKind
  readonly body: string
  readonly dueOn: string | null
  readonly authorName: string
  readonly at: Date
  readonly file: FindingFile | null
}

export type FindingFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
}

/** Writes what the scope's side says. False where there is no such finding. */
export async function insertFindingEntry(tx: Transaction, findingId: string, entry: NewFindingEntry): Promise<boolean> {
  const own = tx.scope.side === 'assessing' ? 'assessing' : 'answering'
  const { file } = entry
  const written = await tx.execute(
    `insert into shared_finding_entry (assessing_organisation_id, id, answering_organisation_id, finding_id, assessment_id, author_side, kind, body, due_on,
       author_name, created_at, file_name, media_type, byte_size, digest, object_key)
     select f.assessing_organisation_id, $3, f.answering_organisation_id, f.id, f.assessment_id, '${own}', $4, $5, $6, $7, $8, $9, $10, $11, $12, $13
     from shared_finding f where f.${own}_organisation_id = $1 and f.id = $2`,
    [
      ...[
        tx.scope.organisationId,
        findingId,
        entry.id,
        entry.kind,
        entry.body,
        entry.dueOn,
        entry.authorName,
        entry.at,
      ],
      ...[file?.fileName ?? null, file?.mediaType ?? null, file?.byteSize ?? null],
      ...[file?.digest ?? null, file?.objectKey ?? null],
    ],
  )
  return written === 1
}

/** Where the file of an entry lies; undefined where it has none. */
export async function findFindingFile(tx: Transaction, entryId: string): Promise<FindingFile | undefined> {
  const own = tx.scope.side === 'assessing' ? 'assessing' : 'answering'
  const [row] = await tx.query<FindingFile>(
    `select file_name as "fileName", media_type as "mediaType", byte_size::float8 as "byteSize", digest, object_key as "objectKey"
     from shared_finding_entry where ${own}_organisation_id = $1 and id = $2 and object_key is not null`,
    [tx.scope.organisationId, entryId],
  )
  return row
}

export type WaitingFinding = {
  readonly id: string
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorName: string
  readonly title: string
  readonly dueOn: string
  /** The vendor answered: the customer has the word. Otherwise it is open and late. */
  readonly answered: boolean
  /** Of all that wait, on every row. */
  readonly total: number
}

/** Which words leave a finding answered, and which open. */
type Words = { readonly answered: readonly FindingEntryKind[]; readonly open: readonly FindingEntryKind[] }

/** Findings that the vendor answered, the longest ago first, then those that are late, the most overdue first. Assessing scope. */
export function listWaitingFindings(
  tx: Transaction,
  { at, limit, words }: { readonly at: Date; readonly limit: number; readonly words: Words },
): Promise<WaitingFinding[]> {
  return tx.query<WaitingFinding>(
    `select f.id, i.engagement_id as "engagementId", g.title as "engagementTitle", v.name as "vendorName", f.title, s.due_on as "dueOn",
       coalesce(s.kind = any ($4), false) as answered, (count(*) over ())::int as total
     from shared_finding f
       cross join lateral ${lastWordOf('f', 'assessing')} s
       join assessment_internal i on i.organisation_id = $1 and i.assessment_id = f.assessment_id
       join engagement g on g.organisation_id = $1 and g.id = i.engagement_id
       join vendor v on v.organisation_id = $1 and v.id = g.vendor_id
       join organisation o on o.id = $1
     where f.assessing_organisation_id = $1 and g.state = 'open' and (s.kind = any ($4)
       or ${isOpen('s', '$5')} and s.due_on < ($2::timestamptz at time zone o.time_zone)::date)
     order by answered desc, case when s.kind = any ($4) then s.said_at end, s.due_on, f.id limit $3`,
    [tx.scope.organisationId, at, limit, words.answered, words.open],
  )
}
