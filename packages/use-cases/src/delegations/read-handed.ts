import { delegationRepository, type DelegationRow } from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import type { AnsweringHead, NamedQuestion } from '../answers/answering.types'
import { stateOf } from '../answers/asked-copy'
import { todayFor } from '../answers/customer-day'
import { headOf, questionNamed } from '../answers/describe-answering'
import { openAnswering } from '../answers/open-answering'
import { editableOf, maySign } from '../answers/standing'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { progressIn } from './handed-part'

export type Handed = Pick<
  DelegationRow,
  'id' | 'part' | 'sectionId' | 'name' | 'email' | 'note' | 'wantedOn' | 'handedByName' | 'takenBackByName'
> & {
  /** Of a part `questions`: those that are still in the questionnaire. */
  readonly questions: readonly NamedQuestion[]
  readonly answered: number
  readonly total: number
  readonly createdAt: string
  readonly openedAt: string | null
  readonly remindedAt: string | null
  /** When the next reminder goes by itself; null where none does. */
  readonly remindAt: string | null
  readonly takenBackAt: string | null
  /** Waited for beyond the day. */
  readonly late: boolean
  /** The link by which the reader is here. */
  readonly own: boolean
}

export type HandedPage = {
  readonly head: AnsweringHead
  /** Questions asked now, in the order in which they show. */
  readonly questions: readonly NamedQuestion[]
  readonly handed: readonly Handed[]
  /** The day that is proposed: half of the time that is left. */
  readonly proposedOn: string
  readonly mayWrite: boolean
  /** May let another take over, signing included. */
  readonly mayLetTakeOver: boolean
}

/** Who holds what of an assessment. @throws UseCaseError notFound, forbidden (also for a link to some questions) */
export async function readHanded(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<HandedPage> {
  const scope = authorize(actor, 'delegation.read')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const [opened, rows] = await deps.database.withScope(scope, (tx) =>
    Promise.all([openAnswering(tx, assessmentId), delegationRepository.listDelegations(tx, assessmentId)]),
  )
  const { row, asked } = opened
  const now = deps.now()
  const today = todayFor(row, now)
  const state = stateOf(asked, row.answers, today)
  const editable = editableOf(row, asked)
  const isAsked = new Set(state.asked)
  const mayWrite = decide(actor, 'delegation.write') === 'yes' && editable !== 'none'
  const daysLeft = Math.max(0, Math.floor((Date.parse(row.dueOn) - Date.parse(today)) / 86_400_000))
  return {
    head: headOf(actor, { row, asked, state, editable }),
    questions: asked.questions.filter(({ id }) => isAsked.has(id)).map(questionNamed),
    handed: rows.map((each) => ({
      ...shown(each, today),
      questions: each.part === 'questions' ? namedIn(asked.questions, each.questionIds).map(questionNamed) : [],
      ...progressIn(each, opened, now),
      own: actor.kind === 'respondent' && actor.respondentId === each.id,
    })),
    proposedOn: addDays(today, Math.max(1, Math.floor(daysLeft / 2))),
    mayWrite,
    mayLetTakeOver: mayWrite && maySign(actor),
  }
}

const namedIn = <Q extends { readonly id: string }>(questions: readonly Q[], ids: readonly string[] | null): Q[] =>
  questions.filter(({ id }) => ids?.includes(id) === true)

function shown(row: DelegationRow, today: string): Omit<Handed, 'questions' | 'answered' | 'total' | 'own'> {
  const { id, part, sectionId, name, email, note, wantedOn, handedByName, takenBackByName } = row
  return {
    ...{ id, part, sectionId, name, email, note, wantedOn, handedByName, takenBackByName },
    createdAt: row.createdAt.toISOString(),
    openedAt: row.openedAt?.toISOString() ?? null,
    remindedAt: row.remindedAt?.toISOString() ?? null,
    remindAt: row.remindAt?.toISOString() ?? null,
    takenBackAt: row.takenBackAt?.toISOString() ?? null,
    late: row.takenBackAt === null && wantedOn < today,
  }
}
