import { delegationRepository, evidenceRepository, noteRepository, type DelegationRow } from '@rantai/db'
import { authorize, decide, type Actor } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceItemOf, libraryOf } from '../evidence/evidence-item'
import type { AnsweringSectionPage, EvidenceItem } from './answering.types'
import { stateOf } from './asked-copy'
import { headOf, storedAnswers } from './describe-answering'
import { openAnswering } from './open-answering'
import { todayFor } from './customer-day'
import { editableOf, mayHandOver } from './standing'

/** One section with what was answered and attached. @throws UseCaseError notFound */
export async function readAnsweringSection(
  { actor, deps }: Call,
  { assessmentId, sectionId }: { readonly assessmentId: string; readonly sectionId: string },
): Promise<AnsweringSectionPage> {
  const scope = authorize(actor, 'answering.read')
  const readsNotes = decide(actor, 'note.read') === 'yes'
  const { row, asked, files, handed, noteCounts } = await deps.database.withScope(scope, async (tx) => {
    const [opened, found, handed, noteCounts] = await Promise.all([
      openAnswering(tx, assessmentId),
      evidenceRepository.listEvidence(tx, assessmentId),
      delegationRepository.listDelegations(tx, assessmentId),
      readsNotes ? noteRepository.countNotes(tx, 'answering', assessmentId) : null,
    ])
    return { ...opened, files: found, handed, noteCounts }
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
    handedTo: holdersOf(actor, handed, questionIds),
    mayHandOver: mayHandOver(actor, editable),
    noteCounts,
    today,
    readerName: 'name' in actor ? actor.name : '',
  }
}

/** Who holds the whole sees who else holds what; who holds a part sees nobody's name. */
function holdersOf(
  actor: Actor,
  handed: readonly DelegationRow[],
  questionIds: readonly string[],
): AnsweringSectionPage['handedTo'] {
  if (actor.kind === 'respondent' && !actor.whole) return {}
  const holders: Record<string, string[]> = {}
  for (const { name, questionIds: theirs, takenBackAt, part } of handed) {
    // Everything in one hand is said once, where it is handed out, not at each question.
    if (takenBackAt !== null || part === 'everything') continue
    for (const id of theirs ?? []) if (questionIds.includes(id)) (holders[id] ??= []).push(name)
  }
  return holders
}
