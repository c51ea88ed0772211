import { evidenceRepository, newId, type NewEvidence, type Transaction } from '@rantai/db'
import { authorize } from '../access'
import type { EvidenceItem } from '../answers/answering.types'
import { openAnswering } from '../answers/open-answering'
import { editableOf, isEditable } from '../answers/standing'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceFiles, type UploadEvidenceInput } from './evidence.schema'
import { evidenceItemOf } from './evidence-item'
import { keepFile } from './keep-file'

/**
 * Keeps a file of the vendor's and attaches it to an answer. It is looked at before anything is written, lies under a
 * random key, and its SHA-256 stays with it.
 * @throws UseCaseError notFound, notAllowedNow, unsupportedType, tooLarge, invalidInput for an empty file or one too many
 */
export async function uploadEvidence({ actor, deps }: Call, input: UploadEvidenceInput): Promise<EvidenceItem> {
  const scope = authorize(actor, 'evidenceLibrary.write')
  const { assessmentId, questionId, bytes } = input
  await deps.database.withScope(scope, async (tx) => {
    await assertMayAttach(tx, { assessmentId, questionId })
    const files = await evidenceRepository.listEvidence(tx, assessmentId)
    if (files.length >= evidenceFiles) throw refused('There are too many files already. Attach one of them instead.')
  })
  return keepFile(deps, { folder: 'evidence', file: { fileName: input.fileName, bytes } }, async (file) => {
    const { fileName, digest } = file
    const at = deps.now()
    const row: NewEvidence = {
      ...{ ...file, evidenceId: newId(), versionId: newId(), assessmentId, at },
      title: input.title ?? fileName.slice(0, fileName.lastIndexOf('.')),
      ...{ kind: input.kind, issuedOn: input.issuedOn, expiresOn: input.expiresOn },
    }
    await deps.database.withScope(scope, async (tx) => {
      await assertMayAttach(tx, { assessmentId, questionId })
      await evidenceRepository.insertEvidence(tx, row)
      const { evidenceId } = row
      if (questionId !== null) await evidenceRepository.attachEvidence(tx, { assessmentId, questionId, evidenceId }, at)
      const data = { evidenceId, questionId, fileName, digest }
      await record(tx, actor, { action: 'evidence.added', objectKind: 'assessment', objectId: assessmentId, data }, at)
    })
    return evidenceItemOf({ ...row, uploadedAt: at.toISOString(), questionIds: [] })
  })
}

const refused = (message: string) => new UseCaseError('invalidInput', { issues: [{ path: ['file'], message }] })

/** @throws UseCaseError notFound for a question that isn't asked, notAllowedNow when it can't be changed now */
export async function assertMayAttach(
  tx: Transaction,
  { assessmentId, questionId }: { readonly assessmentId: string; readonly questionId: string | null },
): Promise<void> {
  const { row, asked } = await openAnswering(tx, assessmentId)
  const editable = editableOf(row, asked)
  if (questionId === null ? editable !== 'none' : isEditable(editable, questionId)) {
    if (questionId === null || asked.questions.some(({ id }) => id === questionId)) return
    throw new UseCaseError('notFound')
  }
  const named = row.namedQuestionIds
  if (questionId !== null && named !== null && !named.includes(questionId)) throw new UseCaseError('notFound')
  throw new UseCaseError('notAllowedNow', { state: row.answeringState })
}
