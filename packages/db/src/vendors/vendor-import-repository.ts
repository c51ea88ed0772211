import type { Transaction } from '../database'

export type VendorImportRow = {
  readonly id: string
  readonly fileName: string
  readonly rows: unknown
  readonly counts: unknown
  readonly refused: unknown
  readonly appliedAt: Date | null
  readonly createdByName: string
  readonly createdAt: Date
}

export async function insertVendorImport(
  tx: Transaction,
  row: Omit<VendorImportRow, 'appliedAt'> & { readonly fileHash: string },
): Promise<void> {
  await tx.execute(
    `insert into vendor_import (organisation_id, id, file_name, file_hash, rows, counts, refused, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      tx.scope.organisationId,
      row.id,
      row.fileName,
      row.fileHash,
      JSON.stringify(row.rows),
      JSON.stringify(row.counts),
      JSON.stringify(row.refused),
      row.createdByName,
      row.createdAt,
    ],
  )
}

/** Locked, so that an import pressed twice is applied once. */
export async function lockVendorImport(tx: Transaction, id: string): Promise<VendorImportRow | undefined> {
  const [row] = await tx.query<VendorImportRow>(
    `select i.id, i.file_name as "fileName", i.rows, i.counts, i.refused, i.applied_at as "appliedAt", i.created_by_name as "createdByName",
       i.created_at as "createdAt"
     from vendor_import i where i.organisation_id = $1 and i.id = $2 for update`,
    [tx.scope.organisationId, id],
  )
  return row
}

export async function findVendorImport(tx: Transaction, id: string): Promise<VendorImportRow | undefined> {
  const [row] = await tx.query<VendorImportRow>(
    `select i.id, i.file_name as "fileName", i.rows, i.counts, i.refused, i.applied_at as "appliedAt", i.created_by_name as "createdByName",
       i.created_at as "createdAt"
     from vendor_import i where i.organisation_id = $1 and i.id = $2`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** The newest imports without their rows. */
export function listVendorImports(
  tx: Transaction,
): Promise<Pick<VendorImportRow, 'id' | 'fileName' | 'counts' | 'appliedAt' | 'createdByName' | 'createdAt'>[]> {
  return tx.query(
    `select i.id, i.file_name as "fileName", i.counts, i.applied_at as "appliedAt", i.created_by_name as "createdByName", i.created_at as "createdAt"
     from vendor_import i where i.organisation_id = $1 order by i.created_at desc limit 20`,
    [tx.scope.organisationId],
  )
}

/** The rows read stay: nothing that was uploaded is lost. */
export async function setVendorImportApplied(
  tx: Transaction,
  id: string,
  { counts, at }: { readonly counts: unknown; readonly at: Date },
): Promise<void> {
  await tx.execute('update vendor_import set counts = $3, applied_at = $4 where organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    id,
    JSON.stringify(counts),
    at,
  ])
}
