import { newId, sheetImportRepository, type SheetKind, type WaitingSheet } from '@rantai/db'
import { createHash } from 'node:crypto'
import { authorize } from '../access'
import { openAnswering } from '../answers/open-answering'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { readInThread } from '../vendors/read-apart'
import { UnreadableFile } from '../vendors/table'
import type { CaiqAbout } from '../brought/brought.types'
import type { Brought } from '../brought/read-brought'
import type { SheetHeads } from './read-answer-sheet'
import { mostWaitingSheets, sheetBytes } from './spreadsheets.schema'

type Uploaded = {
  readonly assessmentId: string
  readonly fileName: string
  readonly bytes: Uint8Array
  /** What columns are called, by language. */
  readonly heads: SheetHeads
}

/** Where the file is to be looked at. */
export type Checked = { readonly importId: string; readonly kind: SheetKind }

/**
 * Reads a workbook that came back, or a CAIQ, in a thread of its own, and keeps it for whoever uploaded it; no answer is changed.
 * @throws UseCaseError notFound, tooLarge, invalidInput (path file) for a file that can't be read or is of another
 *   questionnaire, notAllowedNow when too many wait
 */
export async function checkSheet({ actor, deps }: Call, upload: Uploaded): Promise<Checked> {
  const scope = authorize(actor, 'answering.write')
  const { assessmentId, fileName, bytes, heads } = upload
  if (bytes.byteLength > sheetBytes) throw new UseCaseError('tooLarge', { limitBytes: sheetBytes })
  await deps.database.withScope(scope, (tx) => openAnswering(tx, assessmentId))
  const file = await readInThread<Brought>('answers', bytes, heads).catch((thrown: unknown) => {
    throw thrown instanceof UnreadableFile ? refusedFile(thrown) : thrown
  })
  if (file.kind === 'answers' && file.assessmentId !== null && file.assessmentId !== assessmentId)
    throw refusedFile({
      message: 'This workbook belongs to another questionnaire. Open that one and send it there. Nothing was kept.',
    })
  const importId = newId()
  await deps.database.withScope(scope, async (tx) => {
    const waiting = await sheetImportRepository.listWaitingSheets(tx, assessmentId)
    if (waiting.length >= mostWaitingSheets) throw new UseCaseError('notAllowedNow', { state: 'tooManySheets' })
    await sheetImportRepository.insertSheetImport(tx, {
      id: importId,
      assessmentId,
      fileName: fileName.replaceAll(/\p{Cc}/gu, '').slice(0, 300) || 'questions.xlsx',
      file: bytes,
      digest: createHash('sha256').update(bytes).digest('hex'),
      ...contentOf(file),
      createdByName: 'name' in actor ? actor.name : 'Rantai',
      createdAt: deps.now(),
    })
  })
  return { importId, kind: file.kind }
}

/** What of the file is compared and shown later. */
function contentOf(file: Brought) {
  const { kind, rows } = file
  if (kind === 'answers') {
    const { locale, missing, ignored } = file
    return { kind, rows, locale, missing, ignored, about: null }
  }
  const { version, skipped } = file
  // Whatever language it is written in, its columns are the CAIQ's.
  return { kind, rows, locale: 'en', missing: [], ignored: [], about: { version, skipped } satisfies CaiqAbout }
}

const refusedFile = ({ message, values }: Pick<UnreadableFile, 'message' | 'values'>) =>
  new UseCaseError('invalidInput', { issues: [{ path: ['file'], message, values }] })

/** The workbooks that wait for whoever asks to confirm them, the newest first. @throws UseCaseError notFound */
export async function listWaitingSheets(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<readonly WaitingSheet[]> {
  const scope = authorize(actor, 'answering.read')
  return deps.database.withScope(scope, async (tx) => {
    await openAnswering(tx, assessmentId)
    return sheetImportRepository.listWaitingSheets(tx, assessmentId)
  })
}

type Place = { readonly assessmentId: string; readonly id: string }

/** The file as it was uploaded, while it waits. @throws UseCaseError notFound */
export async function readSheetFile({ actor, deps }: Call, place: Place) {
  const scope = authorize(actor, 'answering.read')
  const found = await deps.database.withScope(scope, (tx) => sheetImportRepository.findSheetFile(tx, place))
  if (!found) throw new UseCaseError('notFound')
  return found
}

/** Removes an uploaded workbook; no answer is changed. @throws UseCaseError notFound */
export async function removeSheet({ actor, deps }: Call, place: Place): Promise<void> {
  const scope = authorize(actor, 'answering.write')
  const removed = await deps.database.withScope(scope, (tx) => sheetImportRepository.deleteSheetImport(tx, place))
  if (removed === 0) throw new UseCaseError('notFound')
}
