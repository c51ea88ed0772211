import { contactRepository, foldName, newId, vendorImportRepository, type Transaction } from '@rantai/db'
import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { authorize, type Actor } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { GoodRow, RowProblem } from './check-rows'
import { planImport, type ImportPlan } from './plan-import'
import { readApart, type CheckedImport } from './read-apart'
import { UnreadableFile } from './table'
import { importBytes, type applyImportSchema } from './import-vendors.schema'

export type ImportCounts = {
  readonly read: number
  readonly created: number
  readonly updated: number
  readonly unchanged: number
  /** Rows, not problems: a row may have several. */
  readonly refused: number
  readonly similar: number
}

export type ImportReport = {
  readonly id: string
  readonly fileName: string
  readonly appliedAt: Date | null
  readonly counts: ImportCounts
  /** Every problem of every refused row. */
  readonly refused: readonly RowProblem[]
  /** What is left out of rows that are taken. */
  readonly remarks: readonly RowProblem[]
  readonly ignoredColumns: readonly string[]
  /** Rows that look like a vendor already there. */
  readonly similar: readonly {
    readonly row: number
    readonly name: string
    readonly like: string
    readonly shared: string
  }[]
  readonly changes: readonly { readonly row: number; readonly name: string; readonly changed: readonly string[] }[]
  /** Rows that make a vendor; those like one that is there already stand under `similar`. */
  readonly additions: readonly {
    readonly row: number
    readonly name: string
    readonly category: string | null
    readonly country: string | null
  }[]
}

/** What may wait to be confirmed in one organisation, as stored; the worker removes what waits longer than a day. */
const waiting = { count: 20, bytes: 64 * 1024 * 1024 }

type Kept = { readonly good: readonly GoodRow[]; readonly ignored: readonly string[] }

/**
 * Reads a file and says what applying it would do; changes no vendor. The rows are kept as an import to apply.
 * @throws UseCaseError 'forbidden', 'tooLarge', 'invalidInput' (path file) for a file that can't be read
 */
export async function checkImport(
  { actor, deps }: Call,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<string> {
  const scope = authorize(actor, 'vendor.import')
  if (bytes.byteLength > importBytes) throw new UseCaseError('tooLarge', { limitBytes: importBytes })
  const { read, ignored, good, refused } = await readRows(bytes)
  const id = newId()
  await deps.database.withScope(scope, async (tx) => {
    const plan = planImport(good, await vendorImportRepository.listAllVendors(tx))
    await vendorImportRepository.insertVendorImport(tx, {
      id,
      fileName: fileName.slice(0, 300) || 'vendors',
      fileHash: createHash('sha256').update(bytes).digest('hex'),
      rows: { good, ignored } satisfies Kept,
      counts: countsOf(plan, read),
      refused,
      createdByName: nameOf(actor),
      createdAt: deps.now(),
    })
    await vendorImportRepository.dropWaitingImports(tx, waiting)
  })
  return id
}

async function readRows(bytes: Uint8Array): Promise<CheckedImport> {
  try {
    return await readApart(bytes)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown
    throw new UseCaseError('invalidInput', {
      issues: [{ path: ['file'], message: thrown.message, values: thrown.values }],
    })
  }
}

const nameOf = (actor: Actor) => ('name' in actor ? actor.name : 'Rantai')

function countsOf(plan: ImportPlan, read: number): ImportCounts {
  const taken = plan.creates.length + plan.updates.length + plan.unchanged.length
  return {
    read,
    created: plan.creates.length,
    updated: plan.updates.length,
    unchanged: plan.unchanged.length,
    refused: read - taken,
    similar: plan.creates.filter((each) => each.similar !== null).length,
  }
}

/** What an import would do now, or did. @throws UseCaseError 'forbidden', 'notFound' */
export async function readImportReport({ actor, deps }: Call, { id }: { readonly id: string }): Promise<ImportReport> {
  const scope = authorize(actor, 'vendor.import')
  return deps.database.withScope(scope, async (tx) => {
    const kept = await vendorImportRepository.findVendorImport(tx, id)
    if (!kept) throw new UseCaseError('notFound')
    const { good, ignored } = kept.rows as Kept
    const counts = kept.counts as ImportCounts
    const plan = kept.appliedAt === null ? planImport(good, await vendorImportRepository.listAllVendors(tx)) : undefined
    return {
      id,
      fileName: kept.fileName,
      appliedAt: kept.appliedAt,
      counts: plan ? countsOf(plan, counts.read) : counts,
      refused: kept.refused as RowProblem[],
      remarks: good.flatMap((row) => row.remarks),
      ignoredColumns: ignored,
      similar: (plan?.creates ?? []).flatMap(({ row, similar }) =>
        similar ? [{ row: row.row, name: row.vendor.name, like: similar.name, shared: similar.shared }] : [],
      ),
      additions: (plan?.creates ?? []).flatMap(({ row: { row, vendor }, similar }) =>
        similar ? [] : [{ row, name: vendor.name, category: vendor.category, country: vendor.country }],
      ),
      changes: (plan?.updates ?? []).map(({ row, changed }) => ({ row: row.row, name: row.vendor.name, changed })),
    }
  })
}

/**
 * Writes what an import would do, all of it or none. Applied again it changes nothing.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function applyImport(
  { actor, deps }: Call,
  { id, duplicates }: z.output<typeof applyImportSchema>,
): Promise<ImportCounts> {
  const scope = authorize(actor, 'vendor.import')
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const kept = await vendorImportRepository.lockVendorImport(tx, id)
    if (!kept) throw new UseCaseError('notFound')
    const before = kept.counts as ImportCounts
    if (kept.appliedAt !== null) return before
    const plan = planImport((kept.rows as Kept).good, await vendorImportRepository.listAllVendors(tx))
    const chosen = plan.creates.filter((each) => duplicates === 'create' || each.similar === null)
    const created = chosen.map(({ row }) => ({ row, id: newId() }))
    await vendorImportRepository.insertVendors(
      tx,
      created.map(({ row, id: vendorId }) => ({
        ...row.vendor,
        id: vendorId,
        importKey: foldName(row.vendor.name),
      })),
      at,
    )
    await vendorImportRepository.updateVendors(
      tx,
      plan.updates.map((each) => ({ ...each.vendor, id: each.id })),
      at,
    )
    const importId = id
    const events = [
      ...created.map((each) => ({ vendor_id: each.id, action: 'vendor.imported', data: { importId } })),
      ...plan.updates.map((each) => ({
        vendor_id: each.id,
        action: 'vendor.updated',
        data: { importId, changes: Object.fromEntries(each.changed.map((name) => [name, {}])) },
      })),
    ].map((event) => ({ ...event, id: newId() }))
    if (actor.kind === 'member') await vendorImportRepository.recordImported(tx, { events, actor, at })
    await addContacts(tx, [...created, ...plan.updates, ...plan.unchanged], at)
    const counts = { ...countsOf(plan, before.read), created: created.length }
    await vendorImportRepository.setVendorImportApplied(tx, id, { counts, at })
    const data = { fileName: kept.fileName, ...counts }
    await record(tx, actor, { action: 'vendors.imported', objectKind: 'vendorImport', objectId: id, data }, at)
    return counts
  })
}

async function addContacts(
  tx: Transaction,
  vendors: readonly { readonly row: GoodRow; readonly id: string }[],
  at: Date,
): Promise<void> {
  for (const { row, id } of vendors) {
    if (!row.contact) continue
    const contact = { ...row.contact, id: newId(), vendorId: id, phone: null, locale: null, at }
    await contactRepository.insertContact(tx, contact)
  }
}
