import { contractFileRepository, contractRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { assertRoomFor, keepFile, openedFile } from '../evidence/keep-file'
import type { OpenedFile } from '../evidence/open-evidence'
import type { AddContractFileInput, ContractFileInput } from './contracts.schema'

/**
 * Keeps a signed copy or an annex. It is looked at before anything is written, lies under a random key, and its SHA-256
 * stays with it.
 * @throws UseCaseError forbidden, notFound, unsupportedType, tooLarge, invalidInput for an empty file or one too many
 */
export async function addContractFile({ actor, deps }: Call, input: AddContractFileInput): Promise<{ fileId: string }> {
  const scope = authorize(actor, 'contract.write')
  const { contractId, kind, bytes } = input
  const before = await deps.database.withScope(scope, (tx) => contractRepository.readContract(tx, contractId))
  assertRoomFor(before.files.length)
  return keepFile(deps, { folder: 'contracts', file: { fileName: input.fileName, bytes } }, async (file) => {
    const [id, at] = [newId(), deps.now()]
    const { fileName, digest } = file
    await deps.database.withScope(scope, async (tx) => {
      const by = { uploadedByName: actor.kind === 'member' ? actor.name : 'Rantai', uploadedAt: at }
      await contractFileRepository.insertFile(tx, { id, contractId, kind, ...file, ...by })
      const data = { title: before.title, fileId: id, fileName, kind, digest }
      await record(tx, actor, { action: 'contract.fileAdded', objectKind: 'contract', objectId: contractId, data }, at)
    })
    return { fileId: id }
  })
}

/** A file of a contract. @throws UseCaseError forbidden, notFound */
export async function openContractFile({ actor, deps }: Call, input: ContractFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'contract.read')
  const row = await deps.database.withScope(scope, (tx) => contractFileRepository.readFile(tx, input))
  return openedFile(deps, row)
}

/** Puts a file aside: it stays, marked, for what was held at a time can't be unheld. @throws UseCaseError forbidden, notFound */
export async function putContractFileAside({ actor, deps }: Call, input: ContractFileInput): Promise<void> {
  const scope = authorize(actor, 'contract.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const { fileName } = await contractFileRepository.readFile(tx, input)
    const byName = actor.kind === 'member' ? actor.name : 'Rantai'
    if (!(await contractFileRepository.putFileAside(tx, { ...input, byName, at }))) throw new UseCaseError('notFound')
    const { contractId, fileId } = input
    const data = { fileId, fileName }
    await record(tx, actor, { action: 'contract.filePutAside', objectKind: 'contract', objectId: contractId, data }, at)
  })
}
