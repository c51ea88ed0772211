import { packRepository } from '@rantai/db'
import { asDraft, packs, type PackInput } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { byPackSchema, type ExportPackInput } from './packs.schema'
import { writePackFile, type PackFile } from './write-pack-file'

export type ExportedPack = PackFile & { readonly fileName: string }

/**
 * Any pack as a file: one that ships by its name, an own one's draft by its row. Importing the file gives the same pack.
 * @throws UseCaseError forbidden, notFound
 */
export async function exportPack({ actor, deps }: Call, { id, format }: ExportPackInput): Promise<ExportedPack> {
  const scope = authorize(actor, 'pack.read')
  const shipped = Object.hasOwn(packs, id) ? packs[id] : undefined
  if (!shipped && !byPackSchema.safeParse({ id }).success) throw new UseCaseError('notFound')
  const pack: PackInput = shipped
    ? plain(shipped)
    : asDraft((await deps.database.withScope(scope, (tx) => packRepository.readOwnPack(tx, id))).draft)
  return { ...writePackFile(pack, format), fileName: `${pack.id}-${pack.version || 'draft'}.${format}` }
}

/** As JSON has it: fields that are there with no value are left out. */
const plain = (pack: PackInput): PackInput => JSON.parse(JSON.stringify(pack)) as PackInput
