import { newId, packImportRepository, packRepository, type FoundImport } from '@rantai/db'
import { asDraft, draftFaults, english, type PackInput, wording, type WordingValues } from '@rantai/questionnaires'
import { createHash } from 'node:crypto'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { fieldIssuesOf } from '../field-issues'
import { readInThread } from '../vendors/read-apart'
import { UnreadableFile } from '../vendors/table'
import { createPackSchema, draftBytes, packFileBytes } from './packs.schema'
import type { ImportedNode, ReadPackFile } from './read-pack-file'
import { assertFreeName, nameOf } from './write-pack'

const refusedFile = (message: string, values?: WordingValues) =>
  new UseCaseError('invalidInput', { issues: [{ path: ['file'], message, values }] })

/**
 * Reads a pack from a file and keeps it with the account of every row or node; no pack is changed yet.
 * @throws UseCaseError forbidden, tooLarge, invalidInput (path file) for a file that can't be read
 */
export async function checkPackImport(
  { actor, deps }: Call,
  { fileName, bytes }: { readonly fileName: string; readonly bytes: Uint8Array },
): Promise<{ importId: string }> {
  const scope = authorize(actor, 'pack.write')
  if (bytes.byteLength > packFileBytes) throw new UseCaseError('tooLarge', { limitBytes: packFileBytes })
  const { format, pack, nodes, ignored } = await readFile(bytes)
  const importId = newId()
  const createdAt = deps.now()
  await deps.database.withScope(scope, (tx) =>
    packImportRepository.insertPackImport(tx, {
      id: importId,
      fileName: fileName.slice(0, 300) || 'pack',
      fileHash: createHash('sha256').update(bytes).digest('hex'),
      format,
      draft: pack,
      nodes,
      ignored,
      createdByName: nameOf(actor),
      createdAt,
    }),
  )
  return { importId }
}

async function readFile(bytes: Uint8Array): Promise<ReadPackFile> {
  const read = await readInThread<ReadPackFile>('pack', bytes).catch((thrown: unknown) => {
    throw thrown instanceof UnreadableFile ? refusedFile(thrown.message, thrown.values) : thrown
  })
  if (Buffer.byteLength(JSON.stringify(read.pack)) > draftBytes)
    throw new UseCaseError('tooLarge', { limitBytes: draftBytes })
  const [fault] = [...draftFaults(read.pack), ...draftFaults({ ...read.pack, 'x-nodes': read.nodes })]
  if (fault) throw refusedFile(english('The file {problem}'), { problem: wording(fault.message) })
  return read
}

export type PackImportReport = Pick<FoundImport, 'id' | 'fileName' | 'format' | 'ownPackId' | 'appliedAt'> & {
  readonly packId: string
  readonly title: string
  readonly counts: { readonly read: number; readonly taken: number; readonly refused: number }
  readonly taken: readonly { readonly kind: ImportedNode['kind']; readonly count: number }[]
  readonly refused: readonly ImportedNode[]
  readonly ignored: readonly string[]
  /** The own pack of this name, whose draft would be replaced. */
  readonly replaces: { readonly id: string; readonly title: string } | null
}

/** What a file holds and what of it was taken. @throws UseCaseError forbidden, notFound */
export async function readPackImport(
  { actor, deps }: Call,
  { id }: { readonly id: string },
): Promise<PackImportReport> {
  const scope = authorize(actor, 'pack.write')
  const row = await deps.database.withScope(scope, (tx) =>
    packImportRepository.readPackImport(tx, { id, locked: false }),
  )
  const nodes = row.nodes as ImportedNode[]
  const refused = nodes.filter(({ reasons }) => reasons.length > 0)
  const taken = new Map<ImportedNode['kind'], number>()
  for (const { kind, reasons } of nodes) if (reasons.length === 0) taken.set(kind, (taken.get(kind) ?? 0) + 1)
  const draft = asDraft(row.draft)
  return {
    id: row.id,
    fileName: row.fileName,
    format: row.format,
    ownPackId: row.ownPackId,
    appliedAt: row.appliedAt,
    packId: draft.id,
    title: draft.title.en,
    counts: { read: nodes.length, taken: nodes.length - refused.length, refused: refused.length },
    taken: [...taken].map(([kind, count]) => ({ kind, count })),
    refused,
    ignored: row.ignored as string[],
    replaces: row.sameNameId === null ? null : { id: row.sameNameId, title: row.sameNameTitle ?? draft.id },
  }
}

/**
 * Makes what was taken a draft: of a new own pack under `packId`, or of the one that has that name, whose draft before is
 * kept in the record. Applied again it changes nothing. @throws UseCaseError forbidden, notFound, invalidInput (the name)
 */
export async function applyPackImport(
  { actor, deps }: Call,
  input: { readonly id: string; readonly packId: string },
): Promise<{ packRowId: string }> {
  const scope = authorize(actor, 'pack.write')
  const at = deps.now()
  return deps.database.withScope(scope, async (tx) => {
    const row = await packImportRepository.readPackImport(tx, { id: input.id, locked: true })
    if (row.ownPackId !== null) return { packRowId: row.ownPackId }
    const packId = nameIn(input.packId)
    const taken = asDraft(row.draft)
    const draft: PackInput = { ...taken, id: packId, title: { ...taken.title, en: taken.title.en || packId } }
    const id = newId()
    const byName = nameOf(actor)
    const isNew = await packRepository.insertOwnPack(tx, { id, packId, draft, byName, at })
    const before = isNew ? undefined : (await packRepository.listOwnPacks(tx)).find((each) => each.packId === packId)
    if (!isNew && !before) throw new UseCaseError('notFound')
    const packRowId = before?.id ?? id
    const replaced = before && (await packRepository.readOwnPack(tx, packRowId)).draft
    if (before) await packRepository.saveDraft(tx, { id: packRowId, version: null, draft, byName, at })
    await packImportRepository.setPackImportApplied(tx, { id: row.id, ownPackId: packRowId, at })
    const nodes = row.nodes as ImportedNode[]
    const refused = nodes.filter(({ reasons }) => reasons.length > 0).length
    const counts = { read: nodes.length, refused }
    const data = {
      pack: packId,
      fileName: row.fileName,
      format: row.format,
      ...counts,
      ...(replaced !== undefined && { replaced }),
    }
    await record(tx, actor, { action: 'pack.imported', objectKind: 'pack', objectId: packRowId, data }, at)
    return { packRowId }
  })
}

function nameIn(typed: string): string {
  const read = createPackSchema.shape.packId.safeParse(typed)
  if (!read.success)
    throw new UseCaseError('invalidInput', {
      issues: fieldIssuesOf(read.error.issues.slice(0, 1)).map((issue) => ({ ...issue, path: ['packId'] })),
    })
  assertFreeName(read.data)
  return read.data
}
