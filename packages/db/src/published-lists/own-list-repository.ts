import type { Transaction } from '../database'

/** An entry of the list that an organisation keeps of whom it uses, with what its customers were told. Answering scope everywhere. */
export type OwnSubProcessorRow = {
  readonly id: string
  readonly name: string
  readonly service: string | null
  readonly data: readonly string[]
  readonly countries: readonly string[]
  readonly startsOn: string
  /** The first day on which it isn't used so any more. */
  readonly endsOn: string | null
  readonly follows: string | null
  readonly createdByName: string
  readonly createdAt: Date
  readonly endedByName: string | null
  readonly publishedAt: Date | null
  readonly announcementId: string | null
  readonly endPublishedAt: Date | null
  readonly endAnnouncementId: string | null
}

/** Whoever writes the list of an organisation waits for who is at it. */
export async function lockOwnList(tx: Transaction): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('ownList:' || $1, 0))::text`, [tx.scope.organisationId])
}

/** Every entry, ended ones included, by day and name. */
export function listOwnSubProcessors(tx: Transaction): Promise<OwnSubProcessorRow[]> {
  return tx.query<OwnSubProcessorRow>(
    `select s.id, s.name, s.service, s.data, s.countries, s.starts_on as "startsOn", s.ends_on as "endsOn", s.follows, s.created_by_name as "createdByName",
       s.created_at as "createdAt", s.ended_by_name as "endedByName", s.published_at as "publishedAt", s.announcement_id as "announcementId",
       s.end_published_at as "endPublishedAt", s.end_announcement_id as "endAnnouncementId"
     from own_sub_processor s where s.organisation_id = $1 order by lower(s.name), s.starts_on, s.id`,
    [tx.scope.organisationId],
  )
}

/** Where the organisation is, for its days. */
export async function findTimeZone(tx: Transaction): Promise<string> {
  const row = await tx.one<{ timeZone: string }>(
    'select o.time_zone as "timeZone" from organisation o where o.id = $1',
    [tx.scope.organisationId],
  )
  return row.timeZone
}

export type NewOwnSubProcessor = Pick<
  OwnSubProcessorRow,
  'id' | 'name' | 'service' | 'data' | 'countries' | 'startsOn' | 'follows'
>
type Written = { readonly by: string; readonly at: Date }

export async function insertOwnSubProcessors(
  tx: Transaction,
  entries: readonly NewOwnSubProcessor[],
  { by, at }: Written,
): Promise<void> {
  if (entries.length === 0) return
  await tx.execute(
    `insert into own_sub_processor (organisation_id, id, name, service, data, countries, starts_on, follows, created_by_name, created_at)
     select $1, x.id, x.name, x.service, x.data, x.countries, x."startsOn", x.follows, $3, $4
     from jsonb_to_recordset($2::jsonb) as x (id uuid, name text, service text, data text[], countries text[], "startsOn" date, follows uuid)`,
    [tx.scope.organisationId, JSON.stringify(entries), by, at],
  )
}

/** What became of an entry; the rest of it never changes. */
export type OwnSubProcessorEnd = Pick<
  OwnSubProcessorRow,
  'id' | 'endsOn' | 'publishedAt' | 'announcementId' | 'endPublishedAt' | 'endAnnouncementId'
>

/** Writes ends, and what was told, of several entries. Who ended it stays where it had ended on that day before. */
export async function updateOwnSubProcessors(
  tx: Transaction,
  entries: readonly OwnSubProcessorEnd[],
  { by, at }: Written,
): Promise<void> {
  if (entries.length === 0) return
  await tx.execute(
    `update own_sub_processor s set ends_on = x."endsOn", published_at = x."publishedAt", announcement_id = x."announcementId",
       end_published_at = x."endPublishedAt", end_announcement_id = x."endAnnouncementId",
       ended_by_name = case when x."endsOn" is null then null when s.ends_on = x."endsOn" then s.ended_by_name else $3 end,
       ended_at = case when x."endsOn" is null then null when s.ends_on = x."endsOn" then s.ended_at else $4::timestamptz end
     from jsonb_to_recordset($2::jsonb) as x (id uuid, "endsOn" date, "publishedAt" timestamptz, "announcementId" uuid, "endPublishedAt" timestamptz,
       "endAnnouncementId" uuid)
     where s.organisation_id = $1 and s.id = x.id`,
    [tx.scope.organisationId, JSON.stringify(entries), by, at],
  )
}
