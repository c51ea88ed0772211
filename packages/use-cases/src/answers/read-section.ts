import { evidenceRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceItemOf, libraryOf } from '../evidence/evidence-item'
import type { AnsweringSectionPage, EvidenceItem } from './answering.types'
import { stateOf } from './asked-copy'
import { headOf, storedAnswers } from './describe-answering'
import { openAnswering } from './open-answering'
import { todayFor } from './customer-day'
import { editableOf } from './standing'

/** One section with what was answered and attached. @throws UseCaseError notFound */
export async function readAnsweringSection(
  { actor, deps }: Call,
  { assessmentId, sectionId }: { readonly assessmentId: string; readonly sectionId: string },
): Promise<AnsweringSectionPage> {
  const scope = authorize(actor, 'answering.read')
  const { row, asked, files } = await deps.database.withScope(scope, async (tx) => {
    const [opened, found] = await Promise.all([
      openAnswering(tx, assessmentId),
      evidenceRepository.listEvidence(tx, assessmentId),
    ])
    return { ...opened, files: found }
  })
  const questionIds = asked.questions.filter(({ component }) => component === sectionId).map(({ id }) => id)
  if (questionIds.length === 0) throw new UseCaseError('notFound')
  const today = todayFor(row, deps.now())
  const editable = editableOf(row, asked)
  const evidence: Record<string, EvidenceItem[]> = {}
  for (const file of files)
    for (const id of file.questionIds) if (questionIds.includes(id)) (evidence[id] ??= []).push(evidenceItemOf(file))
  return {
    ...headOf(actor, { row, asked, state: stateOf(asked, row.answers, today), editable }),
    asked,
    sectionId,
    questionIds,
    answers: storedAnswers(row.answers),
    evidence,
    library: libraryOf(files),
    editable,
    today,
    readerName: 'name' in actor ? actor.name : '',
  }
}
