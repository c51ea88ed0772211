import type { Transaction } from '../database'

/** A copy of the proof that was kept. */
export type ProofFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly objectKey: string
}

export type NewLawProof = {
  readonly id: string
  readonly instrumentId: string
  /** ISO day. */
  readonly inForceOn: string
  readonly sourceUrl: string
  readonly note: string
  readonly file: ProofFile | null
  readonly byMemberId: string
  readonly byName: string
  readonly at: Date
}

/** What an organisation recorded of an instrument that ships as not in force. */
export type LawProofRow = {
  readonly id: string
  readonly instrumentId: string
  readonly inForceOn: string
  readonly sourceUrl: string
  readonly note: string
  readonly fileName: string | null
  readonly byteSize: number | null
  readonly recordedByMemberId: string
  readonly recordedByName: string
  readonly recordedAt: Date
  readonly secondByName: string | null
  readonly secondAt: Date | null
  readonly revokedByName: string | null
  readonly revokedAt: Date | null
  readonly revokeReason: string | null
}

const COLUMNS = `p.id, p.instrument_id as "instrumentId", p.in_force_on as "inForceOn", p.source_url as "sourceUrl", p.note, p.file_name as "fileName",
  p.byte_size as "byteSize", p.recorded_by_member_id as "recordedByMemberId", p.recorded_by_name as "recordedByName", p.recorded_at as "recordedAt",
  p.second_by_name as "secondByName", p.second_at as "secondAt", p.revoked_by_name as "revokedByName", p.revoked_at as "revokedAt", p.revoke_reason as "revokeReason"`

/** False where one stands already, unrevoked. */
export async function insertProof(tx: Transaction, row: NewLawProof): Promise<boolean> {
  const written = await tx.execute(
    `insert into law_proof (organisation_id, id, instrument_id, in_force_on, source_url, note, file_name, media_type, byte_size, digest, object_key,
       recorded_by_member_id, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) on conflict do nothing`,
    [
      ...[tx.scope.organisationId, row.id, row.instrumentId, row.inForceOn, row.sourceUrl, row.note],
      ...[row.file?.fileName ?? null, row.file?.mediaType ?? null, row.file?.byteSize ?? null],
      ...[row.file?.digest ?? null, row.file?.objectKey ?? null, row.byMemberId, row.byName, row.at],
    ],
  )
  return written === 1
}

/** Of one instrument all of them, newest first; without one those that stand. */
export function listProofs(tx: Transaction, instrumentId: string | null): Promise<LawProofRow[]> {
  return tx.query<LawProofRow>(
    `select ${COLUMNS} from law_proof p where p.organisation_id = $1
       and case when $2::text is null then p.revoked_at is null else p.instrument_id = $2 end
     order by p.recorded_at desc, p.id desc limit 200`,
    [tx.scope.organisationId, instrumentId],
  )
}

/** One, locked; undefined where there is none, or it is another's. */
export async function lockProof(tx: Transaction, id: string): Promise<LawProofRow | undefined> {
  const [row] = await tx.query<LawProofRow>(
    `select ${COLUMNS} from law_proof p where p.organisation_id = $1 and p.id = $2 for update`,
    [tx.scope.organisationId, id],
  )
  return row
}

export async function secondProof(
  tx: Transaction,
  row: { readonly id: string; readonly byMemberId: string; readonly byName: string; readonly at: Date },
): Promise<void> {
  await tx.execute(
    'update law_proof set second_by_member_id = $3, second_by_name = $4, second_at = $5 where organisation_id = $1 and id = $2',
    [tx.scope.organisationId, row.id, row.byMemberId, row.byName, row.at],
  )
}

export async function revokeProof(
  tx: Transaction,
  row: { readonly id: string; readonly byName: string; readonly reason: string; readonly at: Date },
): Promise<void> {
  await tx.execute(
    'update law_proof set revoked_by_name = $3, revoked_at = $4, revoke_reason = $5 where organisation_id = $1 and id = $2',
    [tx.scope.organisationId, row.id, row.byName, row.at, row.reason],
  )
}

/** The file of a proof, to be read; undefined where it has none, or is another's. */
export async function findProofFile(tx: Transaction, id: string): Promise<ProofFile | undefined> {
  const [row] = await tx.query<ProofFile>(
    `select p.file_name as "fileName", p.media_type as "mediaType", p.byte_size as "byteSize", p.digest, p.object_key as "objectKey"
     from law_proof p where p.organisation_id = $1 and p.id = $2 and p.object_key is not null`,
    [tx.scope.organisationId, id],
  )
  return row
}
