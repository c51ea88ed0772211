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

/** A line end can't stand in canonical JSON, nor a comma in the others. */
const LINE = String.fromCharCode(10)

/** A page of the organisation's packed engagements after an id, by questionnaire. One statement. */
export async function readPackedPortfolio(
  tx: Transaction,
  { coding, movingBy, after, limit }: Asked & { readonly after: string | null; readonly limit: number },
): Promise<PortfolioPage> {
  const rows = await tx.query<GroupRow>(
    `with page as (
       select e.id, e.xmin, e.current_overall, e.current_band, e.current_residual, e.score_moves_on, p.questionnaire_hash, p.profile, p.cells, p.more
       from engagement e join packed_answers p on p.organisation_id = $1 and p.engagement_id = e.id
       where e.organisation_id = $1 and p.coding = $2 and ($3::date is null or e.score_moves_on <= $3) and ($4::uuid is null or e.id > $4)
       order by e.id limit $5)
     select questionnaire_hash as "questionnaireHash", string_agg(cells, '') as cells, string_agg(more, '') as more,
       string_agg(profile, chr(10)) as profiles, string_agg(id::text, ',') as ids, string_agg(xmin::text, ',') as versions,
       string_agg(coalesce(current_overall::text, ''), ',') as overalls, string_agg(coalesce(current_band, ''), ',') as bands,
       string_agg(coalesce(current_residual, ''), ',') as residuals, string_agg(coalesce(score_moves_on::text, ''), ',') as "movesOn"
     from page group by questionnaire_hash`,
    [tx.scope.organisationId, coding, movingBy, after, limit],
  )
  const groups = rows.map((row): PackedGroup => ({
    ...{ questionnaireHash: row.questionnaireHash, cells: row.cells, more: row.more },
    profiles: row.profiles.split(LINE),
    ...{ ids: row.ids.split(','), versions: row.versions.split(','), overalls: row.overalls.split(',') },
    ...{ bands: row.bands.split(','), residuals: row.residuals.split(','), movesOn: row.movesOn.split(',') },
  }))
  const count = groups.reduce((sum, { ids }) => sum + ids.length, 0)
  const last = groups.flatMap(({ ids }) => ids.at(-1) ?? []).reduce((most, id) => (id > most ? id : most), '')
  return { groups, next: count < limit ? null : last }
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

/** What an engagement's copies become. */
export type MovedScore = {
  readonly id: string
  readonly version: string
  readonly overall: number | null
  readonly band: string | null
  readonly residual: string | null
  readonly movesOn: string | null
}

/** Numbers, days, ids and words without a comma: no member needs quotes. */
const listText = (members: readonly (string | number | null)[]): string =>
  `{${members.map((each) => each ?? 'NULL').join(',')}}`

/**
 * Writes the copies of these engagements in one statement. Those that somebody else wrote since they were read are left
 * alone: what was written there is newer.
 * @returns the ids of those that were written
 */
export async function moveCurrentScores(
  tx: Transaction,
  moved: readonly MovedScore[],
  { asOf, at }: { readonly asOf: string; readonly at: Date },
): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ ids: string | null }>(
    `with written as (
       update engagement e set current_overall = x.overall, current_band = x.band, current_residual = x.residual, current_as_of = $2,
         updated_at = $3, score_moves_on = x.moves_on
       from unnest($4::uuid[], $5::xid[], $6::numeric[], $7::text[], $8::text[], $9::date[]) as x (id, version, overall, band, residual, moves_on)
       where e.organisation_id = $1 and e.id = x.id and e.xmin = x.version returning e.id)
     select string_agg(id::text, ',') as ids from written`,
    [
      ...[tx.scope.organisationId, asOf, at],
      ...[listText(moved.map(({ id }) => id)), listText(moved.map(({ version }) => version))],
      ...[listText(moved.map(({ overall }) => overall)), listText(moved.map(({ band }) => band))],
      ...[listText(moved.map(({ residual }) => residual)), listText(moved.map(({ movesOn }) => movesOn))],
    ],
  )
  return new Set(rows[0]?.ids?.split(','))
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
