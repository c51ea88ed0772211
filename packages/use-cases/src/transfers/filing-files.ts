import { createHash, randomBytes } from 'node:crypto'
import { findChainVersion, newId, transferFileRepository, transferRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceBytes } from '../evidence/evidence.schema'
import { cleanFileName, mediaTypeOf } from '../evidence/file-kind'
import type { OpenedFile } from '../evidence/open-evidence'
import { assertAsked, standingTransfer } from './save-transfer'
import type { AddFilingFileInput, FilingFileInput } from './transfers.schema'

/** Most files of one transfer. */
const mostFiles = 100

/**
 * Keeps a document of a filing: looked at before anything is written, under a random key, with its SHA-256. It stays when the record of the
 * filing is taken back.
 * @throws UseCaseError forbidden, notFound (also for a filing that the law doesn't ask for), notAllowedNow (ended), unsupportedType,
 *   tooLarge, invalidInput for an empty file or one too many
 */
export async function addFilingFile({ actor, deps }: Call, input: AddFilingFileInput): Promise<{ fileId: string }> {
  const scope = authorize(actor, 'transfer.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const { id: transferId, filingId, stage, bytes } = input
  const files = await deps.database.withScope(scope, async (tx) => {
    const row = await standingTransfer(tx, transferId)
    if (!row.filings.some((each) => each.filingId === filingId)) {
      const { today } = await findChainVersion(tx, deps.now())
      assertAsked(row, { filingId, today })
    }
    return transferFileRepository.listFiles(tx, transferId)
  })
  if (files.length >= mostFiles) throw refused('There are too many files already.')
  if (bytes.byteLength === 0) throw refused('The file is empty.')
  if (bytes.byteLength > evidenceBytes) throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
  const fileName = cleanFileName(input.fileName)
  const mediaType = await mediaTypeOf(bytes, fileName)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = randomBytes(32).toString('hex')
  const objectKey = `transfers/${key.slice(0, 2)}/${key}`
  const [fileId, at] = [newId(), deps.now()]
  await deps.files.put(objectKey, bytes)
  try {
    await deps.database.withScope(scope, async (tx) => {
      const { number } = await standingTransfer(tx, transferId)
      const file = { fileName, mediaType, byteSize: bytes.byteLength, digest, objectKey }
      const by = { uploadedByName: actor.name, uploadedAt: at }
      await transferFileRepository.insertFile(tx, { id: fileId, transferId, filingId, stage, ...file, ...by })
      const data = { filingId, stage, outcome: 'document', fileName }
      const change = { id: newId(), transferId, kind: 'filed' as const, data }
      await transferRepository.insertChanges(tx, [change], { byName: actor.name, at })
      const told = { number, ...data, fileId, digest }
      const action = 'transfer.fileAdded'
      await record(tx, actor, { action, objectKind: 'transfer', objectId: transferId, data: told }, at)
    })
  } catch (error) {
    await deps.files.remove(objectKey)
    throw error
  }
  return { fileId }
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })

/** A document of a filing, also of a transfer that ended. @throws UseCaseError forbidden, notFound */
export async function openFilingFile({ actor, deps }: Call, input: FilingFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'transfer.read')
  const row = await deps.database.withScope(scope, (tx) =>
    transferFileRepository.readFile(tx, { transferId: input.id, fileId: input.fileId }),
  )
  const { fileName, mediaType, byteSize, objectKey } = row
  return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
}
