import { delegationRepository, evidenceRepository, noteRepository, type DelegationRow } from '@rantai/db'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { authorize, decide, type Actor } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { evidenceItemOf, libraryOf } from '../evidence/evidence-item'
import type { AnsweringSectionPage, EvidenceItem } from './answering.types'
import { answerOf, stateOf } from './asked-copy'
import { headOf, storedAnswers } from './describe-answering'
import { proposeBrought } from '../brought/brought-files'
import { proposeKept } from '../library/propose-kept'
import { openAnswering } from './open-answering'
import { todayFor } from './customer-day'
import { editableOf, isEditable, mayHandOver } from './standing'

type Opened = Awaited<ReturnType<typeof openAnswering>>

/** One section with what was answered and attached. @throws UseCaseError notFound */
export async function readAnsweringSection(
  { actor, deps }: Call,
  { assessmentId, sectionId }: { readonly assessmentId: string; readonly sectionId: string },
): Promise<AnsweringSectionPage> {
  const scope = authorize(actor, 'answering.read')
  const readsNotes = decide(actor, 'note.read') === 'yes'
  const usesKept = decide(actor, 'library.use') === 'yes'
  const { row, asked, files, handed, noteCounts, kept, brought } = await deps.database.withScope(scope, async (tx) => {
    const [opened, found, handed, noteCounts] = await Promise.all([
      openAnswering(tx, assessmentId),
      evidenceRepository.listEvidence(tx, assessmentId),
      delegationRepository.listDelegations(tx, assessmentId),
      readsNotes ? noteRepository.countNotes(tx, 'answering', assessmentId) : null,
    ])
    const kept = usesKept ? await proposeKept(tx, unanswered(opened, sectionId), deps.now()) : {}
    return { ...opened, files: found, handed, noteCounts, kept, brought: await proposeBrought(tx, opened) }
  })
  const questionIds = asked.questions.filter(({ component }) => component === sectionId).map(({ id }) => id)
  if (questionIds.length === 0) throw new UseCaseError('notFound')
  const today = todayFor(row, deps.now())
  const editable = editableOf(row, asked)
  const own = new Set(questionIds)
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
    kept,
    brought: Object.fromEntries(Object.entries(brought).filter(([id]) => own.has(id))),
    today,
    readerName: 'name' in actor ? actor.name : '',
  }
}

/** The questions of a section that may be answered and have no answer, not even one to confirm. */
function unanswered({ row, asked }: Opened, sectionId: string): AskedQuestion[] {
  const editable = editableOf(row, asked)
  const answered = new Set(
    row.answers.filter((each) => answerOf(each) !== undefined).map(({ questionId }) => questionId),
  )
  return asked.questions.filter(
    ({ id, component }) => component === sectionId && isEditable(editable, id) && !answered.has(id),
  )
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
