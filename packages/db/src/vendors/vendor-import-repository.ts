import type { Transaction } from '../database'
import type { VendorFacts } from './vendor-repository'

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

/** Removes what waits to be confirmed beyond the newest `count` or the newest `bytes`, the oldest first. */
export async function dropWaitingImports(
  tx: Transaction,
  keep: { readonly count: number; readonly bytes: number },
): Promise<void> {
  await tx.execute(
    `delete from vendor_import i using (
       select w.id, row_number() over newest as place, sum(pg_column_size(w.rows) + pg_column_size(w.refused)) over newest as bytes
       from vendor_import w where w.organisation_id = $1 and w.applied_at is null window newest as (order by w.created_at desc, w.id desc)) old
     where i.organisation_id = $1 and i.id = old.id and old.place > 1 and (old.place > $2 or old.bytes > $3)`,
    [tx.scope.organisationId, keep.count, keep.bytes],
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

/** A vendor as an import compares it. */
export type StoredVendor = VendorFacts & {
  readonly id: string
  readonly importKey: string | null
  readonly state: 'active' | 'archived'
  /** In lower case. */
  readonly contactEmails: readonly string[]
}

/** Every vendor of the organisation, by name. */
export function listAllVendors(tx: Transaction): Promise<StoredVendor[]> {
  return tx.query(
    `select v.id, v.name, v.legal_name as "legalName", v.category, v.country, v.registration_number as "registrationNumber", v.website, v.address,
       v.domains, v.details, v.import_key as "importKey", v.state,
       array(select lower(c.email) from contact c where c.organisation_id = v.organisation_id and c.vendor_id = v.id) as "contactEmails"
     from vendor v where v.organisation_id = $1 order by v.name collate "und-x-icu", v.id`,
    [tx.scope.organisationId],
  )
}

export type ImportedVendor = VendorFacts & { readonly id: string; readonly importKey: string }

/** Inserts many in one statement; a key that is taken is left as it is. @returns how many were written */
export function insertVendors(tx: Transaction, vendors: readonly ImportedVendor[], at: Date): Promise<number> {
  return tx.execute(
    `insert into vendor (organisation_id, id, name, legal_name, category, country, registration_number, website, address, domains, details, source,
        import_key, created_at, updated_at)
     select $1, r.id, r.name, r.legal_name, r.category, r.country, r.registration_number, r.website, r.address,
       array(select jsonb_array_elements_text(r.domains)), r.details, 'import', r.import_key, $3, $3
     from jsonb_to_recordset($2) as r (id uuid, name text, legal_name text, category text, country char(2), registration_number text, website text,
       address text, domains jsonb, details jsonb, import_key text)
     on conflict do nothing`,
    [tx.scope.organisationId, JSON.stringify(vendors.map(toColumns)), at],
  )
}

/** One audit event per vendor of an import, in one statement. */
export async function recordImported(tx: Transaction, { events, actor, at }: ImportedEvents): Promise<void> {
  await tx.execute(
    `insert into audit_event (organisation_id, id, at, actor_kind, actor_id, actor_name, action, object_kind, object_id, data)
     select $1, r.id, $3, 'member', $4, $5, r.action, 'vendor', r.vendor_id, r.data
     from jsonb_to_recordset($2) as r (id uuid, vendor_id uuid, action text, data jsonb)`,
    [tx.scope.organisationId, JSON.stringify(events), at, actor.memberId, actor.name],
  )
}

type ImportedEvents = {
  readonly events: readonly { id: string; vendor_id: string; action: string; data: object }[]
  readonly actor: { readonly memberId: string; readonly name: string }
  readonly at: Date
}

/** Overwrites what is recorded of many vendors in one statement. */
export function updateVendors(
  tx: Transaction,
  vendors: readonly (VendorFacts & { readonly id: string })[],
  at: Date,
): Promise<number> {
  return tx.execute(
    `update vendor v set name = r.name, legal_name = r.legal_name, category = r.category, country = r.country, registration_number = r.registration_number,
       website = r.website, address = r.address, domains = array(select jsonb_array_elements_text(r.domains)), details = r.details, updated_at = $3
     from jsonb_to_recordset($2) as r (id uuid, name text, legal_name text, category text, country char(2), registration_number text, website text,
       address text, domains jsonb, details jsonb)
     where v.organisation_id = $1 and v.id = r.id`,
    [tx.scope.organisationId, JSON.stringify(vendors.map(toColumns)), at],
  )
}

function toColumns(vendor: VendorFacts & { readonly id: string; readonly importKey?: string }): object {
  return {
    id: vendor.id,
    name: vendor.name,
    legal_name: vendor.legalName,
    category: vendor.category,
    country: vendor.country,
    registration_number: vendor.registrationNumber,
    website: vendor.website,
    address: vendor.address,
    domains: vendor.domains,
    details: vendor.details,
    import_key: vendor.importKey,
  }
}
