import type { Transaction } from '../database'

/** What proofs belong to: a link by the first of the links that go on with them, or what a vendor promises for an engagement. */
export type ProofSubject = { readonly linkId: string | null; readonly engagementId: string | null }

export type NewFlowDownProof = ProofSubject & {
  readonly id: string
  readonly obligation: string
  readonly promised: boolean
  readonly value: number | null
  readonly countries: readonly string[]
  readonly document: string
  readonly place: string
  readonly fileId: string | null
  readonly saidBy: string
  readonly note: string
  readonly confirmedOn: string
  readonly validUntil: string | null
}

/** How many days before the last day somebody is told (after it: negative), at which hour of the organisation's day. */
export type TellingDays = { readonly daysBefore: readonly number[]; readonly hour: number }

type Recorded = { readonly memberId: string | null; readonly name: string; readonly at: Date } & TellingDays

/** The first of these moments after another; SQL with the last day, the days before, the hour and the moment given. */
export const nextTelling = (day: string, { days, hour, after }: Record<'days' | 'hour' | 'after', string>): string =>
  `(select min(told.at) from (select (${day} - unnest(${days}::int[]) + make_interval(hours => ${hour})) at time zone o.time_zone as at) told where told.at > ${after})`

/** @throws DatabaseError notFoundOrNotYours where the link, the engagement or the file isn't there */
export async function insertProofs(
  tx: Transaction,
  rows: readonly NewFlowDownProof[],
  { memberId, name, at, daysBefore, hour }: Recorded,
): Promise<void> {
  if (rows.length === 0) return
  await tx.execute(
    `insert into flow_down_proof (organisation_id, id, link_id, engagement_id, obligation, promised, value, countries, document, place, file_id, said_by, note,
       confirmed_on, valid_until, recorded_by_member_id, recorded_by_name, recorded_at, remind_at)
     select $1, x.id, x."linkId", x."engagementId", x.obligation, x.promised, x.value, x.countries, x.document, x.place, x."fileId", x."saidBy", x.note,
       x."confirmedOn", x."validUntil", $3, $4, $5, ${nextTelling('x."validUntil"', { days: '$6', hour: '$7::int', after: '$5::timestamptz' })}
     from organisation o cross join jsonb_to_recordset($2::jsonb) as x (id uuid, "linkId" uuid, "engagementId" uuid, obligation text, promised boolean, value numeric,
       countries text[], document text, place text, "fileId" uuid, "saidBy" text, note text, "confirmedOn" date, "validUntil" date)
     where o.id = $1`,
    [tx.scope.organisationId, JSON.stringify(rows), memberId, name, at, daysBefore, hour],
  )
}

/** A record as it stands in the history of its link. */
export type FlowDownProofRow = {
  readonly id: string
  readonly obligation: string
  readonly promised: boolean
  readonly value: number | null
  readonly document: string
  readonly place: string
  readonly fileId: string | null
  readonly saidBy: string
  readonly note: string
  readonly confirmedOn: string
  readonly validUntil: string | null
  readonly recordedByName: string
  /** ISO text, as the next. */
  readonly recordedAt: string
  readonly withdrawnAt: string | null
  readonly withdrawnByName: string | null
}

export type FlowDownFileRow = {
  readonly id: string
  readonly fileName: string
  readonly byteSize: number
  readonly uploadedByName: string
  readonly uploadedAt: string
}

export type ProofHistory = {
  readonly proofs: readonly FlowDownProofRow[]
  readonly files: readonly FlowDownFileRow[]
}

const OF = (alias: string) => `${alias}.organisation_id = $1 and (${alias}.link_id = $2 or ${alias}.engagement_id = $3)`

/** Every record of a link, those taken back included, the newest first; and its files. One statement. */
export function readProofHistory(tx: Transaction, { linkId, engagementId }: ProofSubject): Promise<ProofHistory> {
  return tx.one(
    `select coalesce((select json_agg(json_build_object('id', p.id, 'obligation', p.obligation, 'promised', p.promised, 'value', p.value::float8,
         'document', p.document, 'place', p.place, 'fileId', p.file_id, 'saidBy', p.said_by, 'note', p.note, 'confirmedOn', p.confirmed_on,
         'validUntil', p.valid_until, 'recordedByName', p.recorded_by_name, 'recordedAt', p.recorded_at, 'withdrawnAt', p.withdrawn_at,
         'withdrawnByName', p.withdrawn_by_name) order by p.confirmed_on desc, p.recorded_at desc, p.id desc)
       from flow_down_proof p where ${OF('p')}), '[]') as proofs,
       coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'byteSize', f.byte_size, 'uploadedByName', f.uploaded_by_name,
         'uploadedAt', f.uploaded_at) order by f.uploaded_at desc, f.id)
       from flow_down_file f where ${OF('f')}), '[]') as files`,
    [tx.scope.organisationId, linkId, engagementId],
  )
}

/** Takes back what was recorded by mistake; undefined where there is no such record of this link, or it was taken back before. */
export async function withdrawProof(
  tx: Transaction,
  row: ProofSubject & { readonly id: string; readonly byName: string; readonly at: Date },
): Promise<{ readonly obligation: string } | undefined> {
  const [withdrawn] = await tx.query<{ obligation: string }>(
    `update flow_down_proof p set withdrawn_at = $5, withdrawn_by_name = $6, remind_at = null
     where ${OF('p')} and p.id = $4 and p.withdrawn_at is null returning p.obligation`,
    [tx.scope.organisationId, row.linkId, row.engagementId, row.id, row.at, row.byName],
  )
  return withdrawn
}

export type NewFlowDownFile = ProofSubject & {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
  readonly uploadedByName: string
  readonly uploadedAt: Date
}

export async function insertProofFile(tx: Transaction, row: NewFlowDownFile): Promise<void> {
  await tx.execute(
    `insert into flow_down_file (organisation_id, id, link_id, engagement_id, file_name, media_type, byte_size, digest, object_key, uploaded_by_name, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.scope.organisationId,
      row.id,
      row.linkId,
      row.engagementId,
      row.fileName,
      row.mediaType,
      row.byteSize,
      row.digest,
      row.objectKey,
      row.uploadedByName,
      row.uploadedAt,
    ],
  )
}

/** Where a file's bytes lie. @throws DatabaseError notFoundOrNotYours */
export function readProofFile(
  tx: Transaction,
  { linkId, engagementId, fileId }: ProofSubject & { readonly fileId: string },
): Promise<{
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly objectKey: string
}> {
  return tx.one(
    `select f.file_name as "fileName", f.media_type as "mediaType", f.byte_size as "byteSize", f.object_key as "objectKey"
     from flow_down_file f where ${OF('f')} and f.id = $4`,
    [tx.scope.organisationId, linkId, engagementId, fileId],
  )
}
