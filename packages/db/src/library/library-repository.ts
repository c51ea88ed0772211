import type { Transaction } from '../database'

/** An answer of the library: how it was given, and by whose consent it is kept. Days are ISO dates. */
export type LibraryVersionRow = {
  readonly number: number
  readonly value: unknown
  readonly notApplicable: string | null
  readonly answeredOn: string
  /** Digests of the files with it. */
  readonly evidence: readonly string[]
  /** The earliest day on which one of these files expires, as they are dated now. */
  readonly evidenceUntil: string | null
  readonly consentId: string
  readonly givenByName: string
  readonly givenAt: Date
  readonly revokedAt: Date | null
  readonly revokedByName: string | null
}

/** An entry with its newest version that stands, or, where none does, its newest. */
export type LibraryEntryRow = {
  readonly id: string
  readonly questionHash: string
  /** As stored; see QuestionCore. */
  readonly question: unknown
} & LibraryVersionRow

const VERSION = `v.number, v.value, v.not_applicable as "notApplicable", v.answered_on::text as "answeredOn", v.evidence,
  f.until::text as "evidenceUntil", v.consent_id as "consentId", c.given_by_name as "givenByName", c.given_at as "givenAt",
  v.revoked_at as "revokedAt", v.revoked_by_name as "revokedByName"`

/** The consent of version `v`, and the day of its files: of one file that was handed in twice, as it was dated last. */
const OF_VERSION = `join library_consent c on c.organisation_id = v.organisation_id and c.id = v.consent_id
  cross join lateral (
    select min(d.expires_on) as until from jsonb_array_elements_text(v.evidence) as x (digest) cross join lateral (
      select h.expires_on from evidence_version g join evidence h on h.organisation_id = g.organisation_id and h.id = g.evidence_id
      where g.organisation_id = v.organisation_id and g.digest = x.digest order by g.created_at desc, g.id desc limit 1) d) f`

/** Held until the transaction ends: whoever keeps answers or takes one back waits for who is at it, so that versions count on. */
export async function lockLibrary(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('library:' || $1, 0))::text`, [tx.scope.organisationId])
}

/** Which entries: those whose answer, not-applicable words or English question hold `search`, or whose question is among `questions`. */
export type LibraryFilter = {
  readonly search: string
  readonly questions: readonly string[]
  readonly today: string
  /** Months after which an answer is old. */
  readonly months: number
}

export type LibraryView = 'current' | 'stale' | 'takenBack'

/** `view` says it as `stalenessOf` of @rantai/questionnaires does. What isn't typed (a choice's id) is no words to search. */
const FOUND = `with found as (
  select e.id, e.question_hash as "questionHash", e.question, ${VERSION},
    case when v.revoked_at is not null then 'takenBack'
      when f.until < $4::date or v.answered_on + make_interval(months => $5) <= $4::date then 'stale' else 'current' end as view
  from library_entry e
    cross join lateral (select * from library_version w where w.organisation_id = e.organisation_id and w.entry_id = e.id
      order by w.revoked_at is not null, w.number desc limit 1) v
    ${OF_VERSION}
  where e.organisation_id = $1 and ($2 = '' or e.question ->> 'text' = any ($3::text[])
    or position(lower($2) in lower(concat_ws(' ', e.question ->> 'text', v.not_applicable,
      case when e.question ->> 'kind' in ('text', 'file', 'subProcessors') then v.value::text end))) > 0))`

const filled = (tx: Transaction, { search, questions, today, months }: LibraryFilter) => [
  ...[tx.scope.organisationId, search, questions, today, months],
]

/** A page of the entries of one view, what was kept last first. Answering scope everywhere. */
export function listEntries(
  tx: Transaction,
  filter: LibraryFilter & { readonly view: LibraryView; readonly limit: number; readonly offset: number },
): Promise<LibraryEntryRow[]> {
  const { view, limit, offset } = filter
  return tx.query<LibraryEntryRow>(
    `${FOUND} select * from found where view = $6 order by "givenAt" desc, id limit $7 offset $8`,
    [...filled(tx, filter), view, limit, offset],
  )
}

/** How many entries of each view are found. */
export async function countEntries(tx: Transaction, filter: LibraryFilter): Promise<Record<LibraryView, number>> {
  const rows = await tx.query<{ view: LibraryView; count: number }>(
    `${FOUND} select view, count(*)::int as count from found group by view`,
    filled(tx, filter),
  )
  const counted = Object.fromEntries(rows.map(({ view, count }) => [view, count]))
  return { current: 0, stale: 0, takenBack: 0, ...counted }
}

/** What one entry asks; undefined where it isn't there. */
export async function findEntry(tx: Transaction, entryId: string): Promise<{ readonly question: unknown } | undefined> {
  const [row] = await tx.query<{ question: unknown }>(
    'select e.question from library_entry e where e.organisation_id = $1 and e.id = $2',
    [tx.scope.organisationId, entryId],
  )
  return row
}

/** The receipt that answers were kept from: for the vendor's own eyes, never for what proposes answers elsewhere. */
export type LibrarySource = { readonly assessmentId: string; readonly customerName: string; readonly title: string }

/** Every version of an entry, the newest first. */
export function listVersions(
  tx: Transaction,
  entryId: string,
): Promise<(LibraryVersionRow & { readonly source: LibrarySource | null })[]> {
  return tx.query(
    `select ${VERSION}, case when r.id is not null then jsonb_build_object('assessmentId', r.assessment_id, 'customerName', r.customer_name, 'title', r.title) end as source
     from library_version v ${OF_VERSION} left join receipt r on r.organisation_id = c.organisation_id and r.id = c.receipt_id
     where v.organisation_id = $1 and v.entry_id = $2 order by v.number desc`,
    [tx.scope.organisationId, entryId],
  )
}

export type LibraryFile = {
  readonly digest: string
  readonly evidenceId: string
  readonly title: string
  readonly fileName: string
  readonly expiresOn: string | null
}

/** The organisation's files of these digests, as they are called and dated now; a newer version that took their place counts. */
export function listFiles(tx: Transaction, digests: readonly string[]): Promise<LibraryFile[]> {
  return tx.query<LibraryFile>(
    `select distinct on (g.digest) g.digest, h.id as "evidenceId", h.title, n.file_name as "fileName", h.expires_on::text as "expiresOn"
     from evidence_version g join evidence h on h.organisation_id = g.organisation_id and h.id = g.evidence_id
       cross join lateral (select x.file_name from evidence_version x where x.organisation_id = $1 and x.evidence_id = h.id
         order by x.created_at desc, x.id desc limit 1) n
     where g.organisation_id = $1 and g.digest = any ($2::text[]) order by g.digest, g.created_at desc, g.id desc`,
    [tx.scope.organisationId, digests],
  )
}

export type StandingAnswer = Pick<
  LibraryVersionRow,
  'number' | 'value' | 'notApplicable' | 'answeredOn' | 'evidence' | 'evidenceUntil'
> & { readonly questionHash: string; readonly entryId: string }

/** The answers that stand for these questions, the newest of each. */
export function listStanding(tx: Transaction, questionHashes: readonly string[]): Promise<StandingAnswer[]> {
  return tx.query<StandingAnswer>(
    `select e.question_hash as "questionHash", e.id as "entryId", v.number, v.value, v.not_applicable as "notApplicable",
       v.answered_on::text as "answeredOn", v.evidence, f.until::text as "evidenceUntil"
     from library_entry e cross join lateral (select * from library_version w where w.organisation_id = e.organisation_id and w.entry_id = e.id
         and w.revoked_at is null order by w.number desc limit 1) v ${OF_VERSION}
     where e.organisation_id = $1 and e.question_hash = any ($2::text[])`,
    [tx.scope.organisationId, questionHashes],
  )
}

/** Takes the consent for every version of an entry back; how many stood. */
export function revoke(
  tx: Transaction,
  { entryId, by, at }: { readonly entryId: string; readonly by: string; readonly at: Date },
): Promise<number> {
  return tx.execute(
    `update library_version set revoked_at = $3, revoked_by_name = $4
     where organisation_id = $1 and entry_id = $2 and revoked_at is null`,
    [tx.scope.organisationId, entryId, at, by],
  )
}

/** A consent's receipt; undefined where it isn't there. */
export async function findConsent(
  tx: Transaction,
  consentId: string,
): Promise<{ readonly content: unknown; readonly contentHash: string } | undefined> {
  const [row] = await tx.query<{ content: unknown; contentHash: string }>(
    'select c.content, c.content_hash as "contentHash" from library_consent c where c.organisation_id = $1 and c.id = $2',
    [tx.scope.organisationId, consentId],
  )
  return row
}

/** What every customer that asked this vendor is called, then and now. */
export async function listCustomerNames(tx: Transaction): Promise<string[]> {
  const rows = await tx.query<{ name: string }>(
    `select r.customer_name as name from receipt r where r.organisation_id = $1
     union select r.assessing_name from relationship r where r.answering_organisation_id = $1`,
    [tx.scope.organisationId],
  )
  return rows.map(({ name }) => name)
}
