import { newId, noticeRepository } from '@rantai/db'
import { dateIn, momentIn } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { keepFileIfAny, openedFile } from '../evidence/keep-file'
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
  return keepFileIfAny(deps, { folder: 'notices', file: input.file }, async (file) => {
    await deps.database.withScope(scope, async (tx) => {
      const context = await noticeRepository.findNoticeContext(tx, vendorId)
      if (!context) throw new UseCaseError('notFound')
      if (receivedOn > dateIn(at, context.timeZone)) throw refused('receivedOn', 'This day hasn’t come yet.')
      const receivedAt = momentIn(receivedOn, 12, context.timeZone)
      const arrived = { id, vendorId, content, channel, receivedAt: receivedAt > at ? at : receivedAt, saidByName }
      await openNotice(tx, { ...arrived, createdByName: actor.name, file, at })
      const told = { vendor: context.vendorName, name: content.partyName, change: content.change, channel, receivedOn }
      await expectNoticed(tx, deps, { ...content, id, vendorId })
      await record(tx, actor, { action: 'notice.recorded', objectKind: 'notice', objectId: id, data: told }, at)
    })
    return id
  })
}

const refused = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })

/** The letter that a notice came by. @throws UseCaseError 'forbidden', 'notFound' */
export async function openNoticeFile({ actor, deps }: Call, { noticeId }: NoticeByIdInput): Promise<OpenedFile> {
  const scope = authorize(actor, 'notice.read')
  const row = await deps.database.withScope(scope, (tx) => noticeRepository.findNoticeFile(tx, noticeId))
  if (!row) throw new UseCaseError('notFound')
  return openedFile(deps, row)
}
