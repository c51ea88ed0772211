import type { Transaction } from '../database'

export type PackImportRow = {
  readonly id: string
  readonly fileName: string
  readonly format: 'json' | 'yaml' | 'xlsx'
  readonly draft: unknown
  readonly nodes: unknown
  readonly ignored: unknown
  /** The own pack it became the draft of. */
  readonly ownPackId: string | null
  readonly appliedAt: Date | null
  readonly createdByName: string
  readonly createdAt: Date
}

export async function insertPackImport(
  tx: Transaction,
  row: Omit<PackImportRow, 'ownPackId' | 'appliedAt'> & { readonly fileHash: string },
): Promise<void> {
  await tx.execute(
    `insert into pack_import (organisation_id, id, file_name, file_hash, format, draft, nodes, ignored, created_by_name, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      tx.scope.organisationId,
      row.id,
      row.fileName,
      row.fileHash,
      row.format,
      JSON.stringify(row.draft),
      JSON.stringify(row.nodes),
      JSON.stringify(row.ignored),
      row.createdByName,
      row.createdAt,
    ],
  )
}

/** An import, and the own pack that has the name of what it holds, if there is one. */
export type FoundImport = PackImportRow & { readonly sameNameId: string | null; readonly sameNameTitle: string | null }

/** `locked` holds the row, so that an import pressed twice is applied once. @throws DatabaseError notFoundOrNotYours */
export function readPackImport(
  tx: Transaction,
  { id, locked }: { readonly id: string; readonly locked: boolean },
): Promise<FoundImport> {
  return tx.one(
    `select i.id, i.file_name as "fileName", i.format, i.draft, i.nodes, i.ignored, i.own_pack_id as "ownPackId", i.applied_at as "appliedAt",
       i.created_by_name as "createdByName", i.created_at as "createdAt",
       (select p.id from own_pack p where p.organisation_id = i.organisation_id and p.pack_id = i.draft->>'id') as "sameNameId",
       (select p.draft->'title'->>'en' from own_pack p where p.organisation_id = i.organisation_id and p.pack_id = i.draft->>'id') as "sameNameTitle"
     from pack_import i where i.organisation_id = $1 and i.id = $2 ${locked ? 'for update' : ''}`,
    [tx.scope.organisationId, id],
  )
}

export async function setPackImportApplied(
  tx: Transaction,
  row: { readonly id: string; readonly ownPackId: string; readonly at: Date },
): Promise<void> {
  await tx.execute(`update pack_import set own_pack_id = $3, applied_at = $4 where organisation_id = $1 and id = $2`, [
    tx.scope.organisationId,
    row.id,
    row.ownPackId,
    row.at,
  ])
}
