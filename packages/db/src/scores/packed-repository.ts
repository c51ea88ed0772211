import type { Transaction } from '../database'
import { SHARE_REVIEW } from './dossier-repository'
import { STANDING_COPY, StandingCopies } from './standing-copies'

/** The answers behind an engagement's current score, as codes of their questionnaire; see `packRow` of the engine. */
export type PackedAnswers = {
  readonly questionnaireHash: string
  readonly coding: number
  readonly profile: string
  readonly cells: Uint8Array
  readonly more: Uint8Array
}

/**
 * Packed engagements of one questionnaire, in the same order throughout: their bytes one behind the other, and what their
 * copies say now.
 */
export type PackedGroup = {
  readonly questionnaireHash: string
  readonly cells: Uint8Array
  readonly more: Uint8Array
  readonly profiles: readonly string[]
  readonly copies: StandingCopies
}
export type PortfolioPage = {
  readonly page: PageOfIds
  readonly groups: readonly PackedGroup[]
  /** Scored engagements whose answers aren't packed, or in another coding. */
  readonly unpacked: readonly string[]
}
/** Ids after the first up to the last. */
export type PageOfIds = { readonly after: string; readonly last: string }

/** Before and after every id. */
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A line end can't stand in JSON on one line. */
const LINE = String.fromCharCode(10)

/**
 * The organisation's next engagements cut into pages of `size` packed ones, at most `pages` of them; `next` is where to go
 * on, null at the end. The last page holds whatever comes behind.
 */
export async function cutPortfolio(
  tx: Transaction,
  { after, size, pages }: { readonly after: string | null; readonly size: number; readonly pages: number },
): Promise<{ pages: PageOfIds[]; next: string | null }> {
  const rows = await tx.query<{ last: string }>(
    `select id as last from (
       select engagement_id as id, row_number() over (order by engagement_id) as n from packed_answers where organisation_id = $1 and engagement_id > $2 order by engagement_id limit $3) x
     where n % $4 = 0 order by id`,
    [tx.scope.organisationId, after ?? FIRST_ID, size * pages, size],
  )
  const isMore = rows.length === pages
  const ends = [...rows.map(({ last }) => last), ...(isMore ? [] : [LAST_ID])]
  const cut = ends.map((last, i) => ({ after: ends[i - 1] ?? after ?? FIRST_ID, last }))
  return { pages: cut, next: isMore ? (ends.at(-1) ?? null) : null }
}

type Asked = {
  readonly coding: number
  /** Only what moves on this ISO day or before it; null for everything. */
  readonly movingBy: string | null
}
type GroupRow = { [name in 'cells' | 'more' | 'profiles']: string | null } & {
  readonly hash: string | null
  readonly copies: string
}

/** A page of the portfolio by questionnaire. One statement; bytes come as Base64, which costs half of hexadecimal. */
export async function readPackedPage(
  tx: Transaction,
  page: PageOfIds,
  { coding, movingBy }: Asked,
): Promise<PortfolioPage> {
  const rows = await tx.query<GroupRow>(
    `select p.questionnaire_hash as hash, encode(string_agg(p.cells, ''), 'base64') as cells, encode(string_agg(p.more, ''), 'base64') as more,
       string_agg(p.profile, chr(10)) as profiles, encode(string_agg(${STANDING_COPY}, ''), 'base64') as copies
     from engagement e left join packed_answers p on p.organisation_id = $1 and p.engagement_id = e.id and p.engagement_id > $4 and p.engagement_id <= $5
       and p.coding = $2
     where e.organisation_id = $1 and e.id > $4 and e.id <= $5 and e.current_as_of is not null and ($3::date is null or e.score_moves_on <= $3)
     group by p.questionnaire_hash`,
    [tx.scope.organisationId, coding, movingBy, page.after, page.last],
  )
  const groups: PackedGroup[] = []
  const unpacked: string[] = []
  for (const { hash, cells, more, profiles, copies: text } of rows) {
    const copies = new StandingCopies(bytesOf(text))
    if (hash === null) unpacked.push(...Array.from({ length: copies.length }, (_, row) => copies.id(row)))
    else
      groups.push({
        ...{ questionnaireHash: hash, cells: bytesOf(cells), more: bytesOf(more), copies },
        profiles: (profiles ?? '').split(LINE),
      })
  }
  return { page, groups, unpacked }
}

/** Packed engagements of one questionnaire, bytes and profiles in the order of `ids`. */
export type PackedOf = Omit<PackedGroup, 'copies'> & { readonly ids: readonly string[] }

/** The packed answers of these engagements by questionnaire; those that aren't packed in this coding are left out. One statement. */
export async function readPackedOf(
  tx: Transaction,
  engagementIds: readonly string[],
  coding: number,
): Promise<PackedOf[]> {
  const rows = await tx.query<Record<'hash' | 'cells' | 'more' | 'profiles', string> & { ids: string[] }>(
    `select p.questionnaire_hash as hash, encode(string_agg(p.cells, '' order by p.engagement_id), 'base64') as cells,
       encode(string_agg(p.more, '' order by p.engagement_id), 'base64') as more,
       string_agg(p.profile, chr(10) order by p.engagement_id) as profiles, array_agg(p.engagement_id::text order by p.engagement_id) as ids
     from packed_answers p where p.organisation_id = $1 and p.engagement_id = any($2::uuid[]) and p.coding = $3
     group by p.questionnaire_hash`,
    [tx.scope.organisationId, listText(engagementIds), coding],
  )
  return rows.map(({ hash, cells, more, profiles, ids }) => ({
    ...{ questionnaireHash: hash, cells: bytesOf(cells), more: bytesOf(more), ids },
    profiles: profiles.split(LINE),
  }))
}

const bytesOf = (base64: string | null): Buffer => Buffer.from(base64 ?? '', 'base64')

/** What an engagement's copies become. */
export type MovedScore = {
  readonly id: string
  /** Of the engagement's row, as it was read. */
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
 * Writes the copies of these engagements of one page in one statement. Those that somebody else wrote since they were read are left
 * alone: what was written there is newer.
 * @returns the ids of those that were left alone
 */
export async function moveCurrentScores(
  tx: Transaction,
  moved: readonly MovedScore[],
  { asOf, at, page }: { readonly asOf: string; readonly at: Date; readonly page: PageOfIds },
): Promise<ReadonlySet<string>> {
  const { left } = await tx.one<{ left: string[] }>(
    `with x as materialized (
       select * from unnest($4::uuid[], $5::xid[], $6::double precision[], $7::text[], $8::text[], $9::date[])
         as x (id, version, overall, band, residual, moves_on)),
     written as (
       update engagement e set current_overall = x.overall, current_band = x.band, current_residual = x.residual, current_as_of = $2,
         updated_at = $3, score_moves_on = x.moves_on
       from x where e.organisation_id = $1 and e.id > $10 and e.id <= $11 and e.id = x.id and e.xmin = x.version
       returning e.id)
     select coalesce(array_agg(x.id::text) filter (where w.id is null), '{}') as left from x left join written w on w.id = x.id`,
    [
      ...[tx.scope.organisationId, asOf, at],
      ...[listText(moved.map(({ id }) => id)), listText(moved.map(({ version }) => version))],
      ...[listText(moved.map(({ overall }) => overall)), listText(moved.map(({ band }) => band))],
      ...[listText(moved.map(({ residual }) => residual)), listText(moved.map(({ movesOn }) => movesOn))],
      ...[page.after, page.last],
    ],
  )
  return new Set(left)
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
