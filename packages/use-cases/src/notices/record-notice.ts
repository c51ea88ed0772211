import { createHash, randomBytes } from 'node:crypto'
import { newId, type NoticeFile, noticeRepository } from '@rantai/db'
import { dateIn, momentIn } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceBytes } from '../evidence/evidence.schema'
import { cleanFileName, mediaTypeOf } from '../evidence/file-kind'
import type { OpenedFile } from '../evidence/open-evidence'
import { contentOf } from './announce-change'
import type { NoticeByIdInput, RecordNoticeInput } from './notices.schema'
import { expectNoticed } from './noticed-transfers'
import { openNotice } from './open-notice'

/**
 * Keeps a notice that came by mail or letter: its clock runs as if it had come through the portal.
 * @returns its id
 * @throws UseCaseError 'forbidden', 'notFound' for a vendor that is none, 'invalidInput', 'unsupportedType', 'tooLarge'
 */
export async function recordNotice({ actor, deps }: Call, input: RecordNoticeInput): Promise<string> {
  const scope = authorize(actor, 'notice.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const [id, at] = [newId(), deps.now()]
  const content = contentOf(input, at)
  const { vendorId, channel, saidByName, receivedOn } = input
  const { file } = input
  const kept = file && (await fileOf(file))
  if (kept && file) await deps.files.put(kept.objectKey, file.bytes)
  try {
    await deps.database.withScope(scope, async (tx) => {
      const context = await noticeRepository.findNoticeContext(tx, vendorId)
      if (!context) throw new UseCaseError('notFound')
      if (receivedOn > dateIn(at, context.timeZone)) throw refused('receivedOn', 'This day hasn’t come yet.')
      const receivedAt = momentIn(receivedOn, 12, context.timeZone)
      const arrived = { id, vendorId, content, channel, receivedAt: receivedAt > at ? at : receivedAt, saidByName }
      await openNotice(tx, { ...arrived, createdByName: actor.name, file: kept, at })
      const told = { vendor: context.vendorName, name: content.partyName, change: content.change, channel, receivedOn }
      await expectNoticed(tx, deps, { ...content, id, vendorId })
      await record(tx, actor, { action: 'notice.recorded', objectKind: 'notice', objectId: id, data: told }, at)
    })
  } catch (error) {
    if (kept) await deps.files.remove(kept.objectKey)
    throw error
  }
  return id
}

const refused = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })

async function fileOf({ fileName: given, bytes }: { fileName: string; bytes: Uint8Array }): Promise<NoticeFile> {
  if (bytes.byteLength === 0) throw refused('file', 'The file is empty.')
  if (bytes.byteLength > evidenceBytes) throw new UseCaseError('tooLarge', { limitBytes: evidenceBytes })
  const fileName = cleanFileName(given)
  const mediaType = await mediaTypeOf(bytes, fileName)
  const digest = createHash('sha256').update(bytes).digest('hex')
  const key = randomBytes(32).toString('hex')
  return { fileName, mediaType, byteSize: bytes.byteLength, digest, objectKey: `notices/${key.slice(0, 2)}/${key}` }
}

/** The letter that a notice came by. @throws UseCaseError 'forbidden', 'notFound' */
export async function openNoticeFile({ actor, deps }: Call, { noticeId }: NoticeByIdInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'notice.read')
  const row = await deps.database.withScope(scope, (tx) => noticeRepository.findNoticeFile(tx, noticeId))
  if (!row) throw new UseCaseError('notFound')
  const { fileName, mediaType, byteSize, objectKey } = row
  return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
}
