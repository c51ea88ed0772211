import type { Transaction } from '../database'

export type ContractFileRow = {
  readonly id: string
  readonly kind: 'signed' | 'annex' | 'other'
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly digest: string
  readonly uploadedByName: string
  /** ISO text, as the next. */
  readonly uploadedAt: string
  readonly putAsideAt: string | null
  readonly putAsideByName: string | null
}

export type NewContractFile = Omit<ContractFileRow, 'uploadedAt' | 'putAsideAt' | 'putAsideByName'> & {
  readonly uploadedAt: Date
  readonly contractId: string
  readonly objectKey: string
}

export async function insertFile(tx: Transaction, row: NewContractFile): Promise<void> {
  await tx.execute(
    `insert into contract_file (organisation_id, id, contract_id, kind, file_name, media_type, byte_size, digest, object_key, uploaded_by_name, uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      tx.scope.organisationId,
      row.id,
      row.contractId,
      row.kind,
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
export function readFile(
  tx: Transaction,
  { contractId, fileId }: { readonly contractId: string; readonly fileId: string },
): Promise<Pick<ContractFileRow, 'fileName' | 'mediaType' | 'byteSize'> & { readonly objectKey: string }> {
  return tx.one(
    `select file_name as "fileName", media_type as "mediaType", byte_size as "byteSize", object_key as "objectKey"
     from contract_file where organisation_id = $1 and contract_id = $2 and id = $3`,
    [tx.scope.organisationId, contractId, fileId],
  )
}

/** False where there is no such file, or it is put aside already. */
export async function putFileAside(
  tx: Transaction,
  row: { readonly contractId: string; readonly fileId: string; readonly byName: string; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `update contract_file set put_aside_at = $4, put_aside_by_name = $5
     where organisation_id = $1 and contract_id = $2 and id = $3 and put_aside_at is null`,
    [tx.scope.organisationId, row.contractId, row.fileId, row.at, row.byName],
  )
  return written === 1
}
