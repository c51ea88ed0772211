import { createHash, randomBytes } from 'node:crypto'
import { contractFileRepository, contractRepository, newId } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { cleanFileName, mediaTypeOf } from '../evidence/file-kind'
import { evidenceBytes } from '../evidence/evidence.schema'
import type { OpenedFile } from '../evidence/open-evidence'
import type { AddContractFileInput, ContractFileInput } from './contracts.schema'

/** Most files of one contract, those put aside included. */
const mostFiles = 100

/**
 * Keeps a signed copy or an annex. It is looked at before anything is written, lies under a random key, and its SHA-256
 * stays with it.
 * @throws UseCaseError forbidden, notFound, unsupportedType, tooLarge, invalidInput for an empty file or one too many
 */
export async function addContractFile({ actor, deps }: Call, input: AddContractFileInput): Promise<{ fileId: string }> {
  const scope = authorize(actor, 'contract.write')
  const { contractId, kind, bytes } = input
  const before = await deps.database.withScope(scope, (tx) => contractRepository.readContract(tx, contractId))
  if (before.files.length >= mostFiles) throw refused('There are too many files already.')
  if (bytes.byteLength === 0) throw refused('The file is empty.')
  if (bytes.byteLength > evidenceBytes) throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
  const fileName = cleanFileName(input.fileName)
  const mediaType = await mediaTypeOf(bytes, fileName)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = randomBytes(32).toString('hex')
  const objectKey = `contracts/${key.slice(0, 2)}/${key}`
  const at = deps.now()
  const id = newId()
  const uploadedByName = actor.kind === 'member' ? actor.name : 'Rantai'
  const file = { fileName, mediaType, byteSize: bytes.byteLength, digest, objectKey, uploadedByName, uploadedAt: at }
  await deps.files.put(objectKey, bytes)
  try {
    await deps.database.withScope(scope, async (tx) => {
      await contractFileRepository.insertFile(tx, { id, contractId, kind, ...file })
      const data = { title: before.title, fileId: id, fileName, kind, digest }
      await record(tx, actor, { action: 'contract.fileAdded', objectKind: 'contract', objectId: contractId, data }, at)
    })
  } catch (error) {
    await deps.files.remove(objectKey)
    throw error
  }
  return { fileId: id }
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })

/** A file of a contract. @throws UseCaseError forbidden, notFound */
export async function openContractFile({ actor, deps }: Call, input: ContractFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'contract.read')
  const row = await deps.database.withScope(scope, (tx) => contractFileRepository.readFile(tx, input))
  const { fileName, mediaType, byteSize, objectKey } = row
  return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
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
