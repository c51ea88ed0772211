import { findChainVersion, newId, transferFileRepository, transferRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { assertRoomFor, keepFile, openedFile } from '../evidence/keep-file'
import type { OpenedFile } from '../evidence/open-evidence'
import { assertAsked, standingTransfer } from './save-transfer'
import type { AddFilingFileInput, FilingFileInput } from './transfers.schema'

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
  assertRoomFor(files.length)
  return keepFile(deps, { folder: 'transfers', file: { fileName: input.fileName, bytes } }, async (file) => {
    const [fileId, at] = [newId(), deps.now()]
    const { fileName, digest } = file
    await deps.database.withScope(scope, async (tx) => {
      const { number } = await standingTransfer(tx, transferId)
      const by = { uploadedByName: actor.name, uploadedAt: at }
      await transferFileRepository.insertFile(tx, { id: fileId, transferId, filingId, stage, ...file, ...by })
      const data = { filingId, stage, outcome: 'document', fileName }
      const change = { id: newId(), transferId, kind: 'filed' as const, data }
      await transferRepository.insertChanges(tx, [change], { byName: actor.name, at })
      const told = { number, ...data, fileId, digest }
      const action = 'transfer.fileAdded'
      await record(tx, actor, { action, objectKind: 'transfer', objectId: transferId, data: told }, at)
    })
    return { fileId }
  })
}

/** A document of a filing, also of a transfer that ended. @throws UseCaseError forbidden, notFound */
export async function openFilingFile({ actor, deps }: Call, input: FilingFileInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'transfer.read')
  const row = await deps.database.withScope(scope, (tx) =>
    transferFileRepository.readFile(tx, { transferId: input.id, fileId: input.fileId }),
  )
  return openedFile(deps, row)
}
