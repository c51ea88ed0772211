import { packRepository, type Transaction } from '@rantai/db'
import { asDraft, packs, type PackInput } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { byPackSchema, type ExportPackInput } from './packs.schema'
import { versionAfter } from './read-pack'
import { writePackFile, type PackFile } from './write-pack-file'

export type ExportedPack = PackFile & { readonly fileName: string }

/**
 * Any pack as a file: one that ships by its name, an own one by its row, as a published version or as the draft that it
 * says it is. Importing the file gives the same pack. @throws UseCaseError forbidden, notFound
 */
export async function exportPack(
  { actor, deps }: Call,
  { id, format, version }: ExportPackInput,
): Promise<ExportedPack> {
  const scope = authorize(actor, 'pack.read')
  const shipped = Object.hasOwn(packs, id) ? packs[id] : undefined
  if (!shipped && !byPackSchema.safeParse({ id }).success) throw new UseCaseError('notFound')
  const pack: PackInput = shipped
    ? plain(shipped)
    : await deps.database.withScope(scope, (tx) => ownPack(tx, id, version))
  return { ...writePackFile(pack, format), fileName: `${pack.id}-${pack.version}.${format}` }
}

/** A published version as it was published, or the draft under a version word that no published one can have. */
async function ownPack(tx: Transaction, id: string, version: string | undefined): Promise<PackInput> {
  const { packId, draft, draftVersion, versions } = await packRepository.readOwnPack(tx, id)
  if (version === undefined) {
    const next = versionAfter(versions.map((each) => each.version))
    return { ...asDraft(draft), version: `${next}-draft.${draftVersion}` }
  }
  const content = await packRepository.findVersion(tx, { packId, version })
  if (content === undefined) throw new UseCaseError('notFound')
  return content as PackInput
}

/** As JSON has it: fields that are there with no value are left out. */
const plain = (pack: PackInput): PackInput => JSON.parse(JSON.stringify(pack)) as PackInput
