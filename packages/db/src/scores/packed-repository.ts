import type { NewAuditEvent } from '../audit'
import type { Transaction } from '../database'
import { SHARE_REVIEW } from './dossier-repository'

/** The answers behind an engagement's current score, as codes of their questionnaire; see `packRow` of the engine. */
export type PackedAnswers = {
  readonly questionnaireHash: string
  readonly coding: number
  readonly profile: string
  readonly cells: Uint8Array
  readonly more: Uint8Array
}

/**
 * Packed engagements of one questionnaire, in the same order throughout: the bytes one behind the other, and the copies
 * that stand on the engagements, as text; '' for null. `versions` tell whether a row is still the one that was read.
 */
export type PackedGroup = {
  readonly questionnaireHash: string
  readonly cells: Uint8Array
  readonly more: Uint8Array
  readonly profiles: readonly string[]
  readonly ids: readonly string[]
  readonly versions: readonly string[]
  readonly overalls: readonly string[]
  readonly bands: readonly string[]
  readonly residuals: readonly string[]
  readonly movesOn: readonly string[]
}
export type PortfolioPage = {
  readonly groups: readonly PackedGroup[]
  /** The last id of a full page; null where nothing comes after it. */
  readonly next: string | null
}

type Asked = {
  readonly coding: number
  /** Only what moves on this ISO day or before it; null for everything. */
  readonly movingBy: string | null
}
type GroupRow = { readonly [name in Exclude<keyof PackedGroup, 'cells' | 'more'>]: string } & Pick<
  PackedGroup,
  'cells' | 'more'
>

/** Before and after every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A line end can't stand in JSON on one line, nor a comma in the others. */
const LINE = String.fromCharCode(10)

/**
 * The packed engagements asked for among the organisation's next `limit` ids, by questionnaire. Two statements; nothing is
 * sorted, since the page ends at an id that the key's index finds.
 */
export async function readPackedPortfolio(
  tx: Transaction,
  { coding, movingBy, after, limit }: Asked & { readonly after: string | null; readonly limit: number },
): Promise<PortfolioPage> {
  const [end] = await tx.query<{ last: string }>(
    `select engagement_id as last from packed_answers where organisation_id = $1 and engagement_id > $2 order by engagement_id offset $3 limit 1`,
    [tx.scope.organisationId, after ?? FIRST_ID, limit - 1],
  )
  const rows = await tx.query<GroupRow>(
    `select p.questionnaire_hash as "questionnaireHash", string_agg(p.cells, '') as cells, string_agg(p.more, '') as more,
       string_agg(p.profile, chr(10)) as profiles, string_agg(e.id::text, ',') as ids, string_agg(e.xmin::text, ',') as versions,
       string_agg(coalesce(e.current_overall::text, ''), ',') as overalls, string_agg(coalesce(e.current_band, ''), ',') as bands,
       string_agg(coalesce(e.current_residual, ''), ',') as residuals, string_agg(coalesce(e.score_moves_on::text, ''), ',') as "movesOn"
     from packed_answers p
     join engagement e on e.organisation_id = $1 and e.id = p.engagement_id and ($3::date is null or e.score_moves_on <= $3)
     where p.organisation_id = $1 and p.coding = $2 and p.engagement_id > $4 and p.engagement_id <= $5
     group by p.questionnaire_hash`,
    [tx.scope.organisationId, coding, movingBy, after ?? FIRST_ID, end?.last ?? LAST_ID],
  )
  const groups = rows.map((row): PackedGroup => ({
    ...{ questionnaireHash: row.questionnaireHash, cells: row.cells, more: row.more },
    profiles: row.profiles.split(LINE),
    ...{ ids: row.ids.split(','), versions: row.versions.split(','), overalls: row.overalls.split(',') },
    ...{ bands: row.bands.split(','), residuals: row.residuals.split(','), movesOn: row.movesOn.split(',') },
  }))
  return { groups, next: end?.last ?? null }
}

/** Scored engagements whose answers aren't packed, or in another coding; after an id, in their order. */
export async function listUnpacked(
  tx: Transaction,
  { coding, movingBy, after, limit }: Asked & { readonly after: string | null; readonly limit: number },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select e.id from engagement e left join packed_answers p on p.organisation_id = $1 and p.engagement_id = e.id
     where e.organisation_id = $1 and e.current_as_of is not null and p.coding is distinct from $2
       and ($3::date is null or e.score_moves_on <= $3) and ($4::uuid is null or e.id > $4)
     order by e.id limit $5`,
    [tx.scope.organisationId, coding, movingBy, after, limit],
  )
  return rows.map(({ id }) => id)
}

/** What an engagement's copies become; `event` is null where the history has nothing to tell. */
export type MovedScore = {
  readonly id: string
  readonly version: string
  readonly overall: number | null
  readonly band: string | null
  readonly residual: string | null
  readonly movesOn: string | null
  readonly event: Pick<NewAuditEvent, 'id' | 'data'> | null
}

/** Numbers, days, ids and words without a comma: no member needs quotes. */
const listText = (members: readonly (string | number | null)[]): string =>
  `{${members.map((each) => each ?? 'NULL').join(',')}}`

/** The day of the new copies, and what is the same in all events that tell of them. */
export type Moving = {
  readonly asOf: string
  readonly event: Omit<NewAuditEvent, 'id' | 'objectId' | 'data' | 'organisationId'>
}

/**
 * Writes the copies of these engagements, and what the history says of them, in one statement. Those that somebody else
 * wrote since they were read are left alone: what was written there is newer.
 * @returns how many were written, and how many events tell of them
 */
export async function moveCurrentScores(
  tx: Transaction,
  moved: readonly MovedScore[],
  { asOf, event }: Moving,
): Promise<{ written: number; moved: number }> {
  const { at, actorKind, actorId, actorName, action, objectKind } = event
  return tx.one(
    `with x as materialized (
       select * from unnest($4::uuid[], $5::xid[], $6::numeric[], $7::text[], $8::text[], $9::date[], $10::uuid[], string_to_array($11, chr(10)))
         as x (id, version, overall, band, residual, moves_on, event_id, data)),
     written as (
       update engagement e set current_overall = x.overall, current_band = x.band, current_residual = x.residual, current_as_of = $2,
         updated_at = $3, score_moves_on = x.moves_on
       from x where e.organisation_id = $1 and e.id = x.id and e.xmin = x.version returning e.id),
     told as (
       insert into audit_event (organisation_id, id, at, actor_kind, actor_id, actor_name, action, object_kind, object_id, data)
       select $1, x.event_id, $3, $12, $13, $14, $15, $16, x.id, x.data::jsonb
       from written w join x on x.id = w.id where x.event_id is not null returning 1)
     select (select count(*) from written)::int as written, (select count(*) from told)::int as moved`,
    [
      ...[tx.scope.organisationId, asOf, at],
      ...[listText(moved.map(({ id }) => id)), listText(moved.map(({ version }) => version))],
      ...[listText(moved.map(({ overall }) => overall)), listText(moved.map(({ band }) => band))],
      ...[listText(moved.map(({ residual }) => residual)), listText(moved.map(({ movesOn }) => movesOn))],
      listText(moved.map((each) => each.event?.id ?? null)),
      moved.map((each) => JSON.stringify(each.event?.data ?? null)).join(LINE),
      ...[actorKind, actorId, actorName, action, objectKind],
    ],
  )
}

/** A file that an engagement's answers lean on, and its last day. */
export type RanOut = { readonly title: string; readonly expiresOn: string }

/** By engagement the files in use whose last day passed between the day of its copies and `today`. */
export async function findRanOut(
  tx: Transaction,
  engagementIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, readonly RanOut[]>> {
  const rows = await tx.query<{ id: string; files: RanOut[] }>(
    `select e.id, jsonb_agg(jsonb_build_object('title', x.title, 'expiresOn', x.expires_on) order by x.id) as files
     from unnest($2::uuid[]) as moved (id) join engagement e on e.organisation_id = $1 and e.id = moved.id
     join packed_answers p on p.organisation_id = $1 and p.engagement_id = e.id
     join evidence_share x on x.assessing_organisation_id = $1 and x.assessment_id = p.assessment_id
       and x.revoked_at is null and x.expires_on < $3 and (e.current_as_of is null or x.expires_on >= e.current_as_of)
     ${SHARE_REVIEW}
     where er.state is distinct from 'rejected'
       and exists (select 1 from submission_answer n where n.assessing_organisation_id = $1 and n.submission_id = (
           select s.id from submission s where s.assessing_organisation_id = $1 and s.assessment_id = p.assessment_id order by s.number desc limit 1)
         and n.evidence ? x.id::text)
     group by e.id`,
    [tx.scope.organisationId, listText(engagementIds), today],
  )
  return new Map(rows.map(({ id, files }) => [id, files]))
}
