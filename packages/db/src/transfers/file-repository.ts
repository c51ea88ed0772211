import type { Transaction } from '../database'

/** A document of a filing, as the page of a transfer lists it. */
export type TransferFile = {
  readonly id: string
  readonly filingId: string
  readonly stage: string
  readonly fileName: string
  readonly byteSize: number
  readonly uploadedByName: string
  readonly uploadedAt: string
}

export type NewTransferFile = Omit<TransferFile, 'uploadedAt'> & {
  readonly transferId: string
  readonly mediaType: string
  readonly digest: string
  readonly objectKey: string
  readonly uploadedAt: Date
}

/** Documents of all filings of a transfer, oldest first. */
export function listFiles(tx: Transaction, transferId: string): Promise<TransferFile[]> {
  return tx.query(
    `select id, filing_id as "filingId", stage, file_name as "fileName", byte_size as "byteSize", uploaded_by_name as "uploadedByName",
       to_json(uploaded_at) #>> '{}' as "uploadedAt"
     from transfer_file where organisation_id = $1 and transfer_id = $2 order by uploaded_at, id`,
    [tx.scope.organisationId, transferId],
  )
}

export async function insertFile(tx: Transaction, row: NewTransferFile): Promise<void> {
  await tx.execute(
    `insert into transfer_file (organisation_id, id, transfer_id, filing_id, stage, file_name, media_type, byte_size, digest, object_key, uploaded_by_name,
       uploaded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[tx.scope.organisationId, row.id, row.transferId, row.filingId, row.stage, row.fileName, row.mediaType],
      ...[row.byteSize, row.digest, row.objectKey, row.uploadedByName, row.uploadedAt],
    ],
  )
}

/** @throws DatabaseError notFoundOrNotYours */
export function readFile(
  tx: Transaction,
  { transferId, fileId }: { readonly transferId: string; readonly fileId: string },
): Promise<{
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly objectKey: string
}> {
  return tx.one(
    `select file_name as "fileName", media_type as "mediaType", byte_size as "byteSize", object_key as "objectKey"
     from transfer_file where organisation_id = $1 and transfer_id = $2 and id = $3`,
    [tx.scope.organisationId, transferId, fileId],
  )
}
