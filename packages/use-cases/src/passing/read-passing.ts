import { passingRepository, type AnsweringRow, type PassedRequestRow } from '@rantai/db'
import { passable, type Asked, type AskedAnswer } from '@rantai/questionnaires/asked'
import type { LocalText } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import type { AnsweringHead, StoredAnswer } from '../answers/answering.types'
import { stateOf } from '../answers/asked-copy'
import { todayFor } from '../answers/customer-day'
import { headOf, storedAnswers } from '../answers/describe-answering'
import { openAnswering } from '../answers/open-answering'
import { editableOf, isEditable } from '../answers/standing'
import { packOfId } from '../assessments/packs-in-force'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { noOwnPacks } from '../packs/own-packs'
import { saidValue } from '../profiles/said-value'

/** A question of the vendor's own questionnaire, with its own answer to it. */
export type PassedQuestion = {
  readonly id: string
  readonly sectionId: string
  readonly text: LocalText
  readonly answer: AskedAnswer
  readonly own: StoredAnswer | null
  /** The own answer may be changed now, so another's can be taken up. */
  readonly editable: boolean
}

export type PassedRequest = Omit<
  PassedRequestRow,
  | 'assessmentId'
  | 'exchangeOrganisationId'
  | 'exchangeId'
  | 'createdAt'
  | 'remindedAt'
  | 'answeredAt'
  | 'agreedAt'
  | 'takenBackAt'
> & {
  readonly createdAt: string
  readonly remindedAt: string | null
  readonly answeredAt: string | null
  readonly agreedAt: string | null
  readonly takenBackAt: string | null
  /** The customer has its copy: what was agreed to stands. */
  readonly shared: boolean
  /** Waited for beyond the day. */
  readonly late: boolean
}

export type PassingPage = {
  readonly head: AnsweringHead
  /** Ids of the questions that may be passed now, in the order in which they show. */
  readonly passable: readonly string[]
  /** Every question that may be passed or was, by id. */
  readonly questions: Readonly<Record<string, PassedQuestion>>
  /** Sub-processors that the vendor's own answers name. */
  readonly named: readonly { readonly name: string; readonly service: string | null }[]
  readonly requests: readonly PassedRequest[]
  /** Answers were sent already: agreeing now shows the answers at once. */
  readonly sentOnce: boolean
  readonly today: string
  readonly mayWrite: boolean
}

/** Which questions of an assessment may go to a sub-processor, which did, and what came back. @throws UseCaseError notFound, forbidden */
export async function readPassing(
  { actor, deps }: Call,
  { assessmentId }: { readonly assessmentId: string },
): Promise<PassingPage> {
  const scope = authorize(actor, 'passing.read')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  const [{ row, asked }, rows, shared] = await deps.database.withScope(scope, (tx) =>
    Promise.all([
      openAnswering(tx, assessmentId),
      passingRepository.listRequests(tx, assessmentId),
      passingRepository.listShared(tx, assessmentId),
    ]),
  )
  const today = todayFor(row, deps.now())
  const state = stateOf(asked, row.answers, today)
  const editable = editableOf(row, asked)
  const open = passableOf(row, asked, today)
  const own = storedAnswers(row.answers)
  const wanted = new Set([...open, ...rows.flatMap(({ questionIds }) => questionIds)])
  const questions = asked.questions
    .filter(({ id }) => wanted.has(id))
    .map(({ id, component, plain, text, answer }): [string, PassedQuestion] => [
      id,
      {
        ...{ id, sectionId: component, text: plain ?? text, answer, own: own[id] ?? null },
        editable: isEditable(editable, id),
      },
    ])
  return {
    head: headOf(actor, { row, asked, state, editable }),
    passable: open,
    questions: Object.fromEntries(questions),
    named: namedIn(row, asked),
    requests: rows.map((request) => shown(request, { shared: shared.includes(request.id), today })),
    sentOnce: row.submission !== null,
    today,
    mayWrite: decide(actor, 'passing.write') === 'yes',
  }
}

/** Ids of the questions that may be passed now. */
export function passableOf(row: AnsweringRow, asked: Asked, today: string): string[] {
  const standing = stateOf(asked, row.answers, today).asked
  return passable(asked, standing, (packId) => packOfId(packId, noOwnPacks) !== undefined)
}

function namedIn({ answers }: AnsweringRow, asked: Asked): PassingPage['named'] {
  const lists = new Set(asked.questions.filter(({ answer }) => answer.type === 'subProcessors').map(({ id }) => id))
  const named = answers.flatMap(({ questionId, value }) => {
    if (!lists.has(questionId) || value === null || value === undefined) return []
    const said = saidValue({ type: 'subProcessors' }, value)
    return said.kind === 'subProcessors'
      ? said.members.map(({ name, service }) => [name, { name, service }] as const)
      : []
  })
  return [...new Map(named).values()]
}

function shown(
  { assessmentId: _a, exchangeOrganisationId: _o, exchangeId: _e, ...request }: PassedRequestRow,
  { shared, today }: { readonly shared: boolean; readonly today: string },
): PassedRequest {
  const waits = request.state === 'queued' || request.state === 'sent'
  return {
    ...request,
    createdAt: request.createdAt.toISOString(),
    remindedAt: request.remindedAt?.toISOString() ?? null,
    answeredAt: request.answeredAt?.toISOString() ?? null,
    agreedAt: request.agreedAt?.toISOString() ?? null,
    takenBackAt: request.takenBackAt?.toISOString() ?? null,
    shared,
    late: waits && request.dueOn < today,
  }
}
