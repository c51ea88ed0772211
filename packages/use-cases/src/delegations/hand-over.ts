import { delegationRepository, newId, type AnsweringRow } from '@rantai/db'
import { sectionPart, type Asked } from '@rantai/questionnaires/asked'
import { stateOf } from '../answers/asked-copy'
import { todayFor, zoneOf } from '../answers/customer-day'
import { openAnswering } from '../answers/open-answering'
import { editableOf, maySign } from '../answers/standing'
import { wholeHolder } from '../answers/whole-holder'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { handedOf, progressIn } from './handed-part'
import { nextReminder } from './delegation-plan'
import { mostOpenDelegations, type HandedInput, type HandOverInput } from './delegations.schema'

/**
 * Hands questions, a section or the whole to somebody who gets a mail with a link of its own, and sees that part alone. Only who may sign
 * lets another take over, since that one may sign too.
 * @throws UseCaseError notFound; forbidden (also for a link to some questions); notAllowedNow when nothing can be answered or too much is
 *   handed out; invalidInput for a day that has passed or a question that isn't asked
 */
export async function handOver(call: Call, input: HandOverInput): Promise<{ readonly delegationId: string }> {
  const { scope, actor } = wholeHolder(call, 'delegation.write')
  const at = call.deps.now()
  if (input.part === 'takeOver' && !maySign(actor)) throw new UseCaseError('forbidden')
  return call.deps.database.withScope(scope, async (tx) => {
    const { row, asked } = await openAnswering(tx, input.assessmentId)
    if (editableOf(row, asked) === 'none') throw new UseCaseError('notAllowedNow', { state: row.answeringState })
    const today = todayFor(row, at)
    if (input.wantedOn < today) throw issue('wantedOn', 'Choose today or a later date.')
    const questionIds = named(input, { row, asked, today })
    const before = await delegationRepository.listDelegations(tx, input.assessmentId)
    if (before.filter(({ takenBackAt }) => takenBackAt === null).length >= mostOpenDelegations)
      throw new UseCaseError('notAllowedNow', { state: 'tooMany' })
    const id = newId()
    const timeZone = zoneOf(row)
    const { assessmentId, part, name, email, locale, note, wantedOn } = input
    const made = await delegationRepository.insertDelegation(tx, {
      ...{ id, assessmentId, part, questionIds, name, email, locale, note, wantedOn, at },
      sectionId: part === 'section' ? input.sectionId : null,
      customerName: row.customerName ?? row.requesterName,
      ...{ customerTimeZone: timeZone, title: row.title, handedByName: actor.name, handedByEmail: actor.email },
      questionCount: progressIn({ questionIds }, { row, asked }, at).total,
      remindAt: nextReminder({ wantedOn, timeZone }, at),
    })
    if (!made) throw new UseCaseError('forbidden')
    await enqueue(tx, 'questions.handed', { delegationId: id }, { at })
    const data = { delegationId: id, name, part, questions: questionIds?.length ?? asked.questions.length }
    await record(tx, actor, { action: 'part.handed', objectKind: 'assessment', objectId: assessmentId, data }, at)
    return { delegationId: id }
  })
}

type Opened = { readonly row: AnsweringRow; readonly asked: Asked; readonly today: string }

/** The questions that the link opens; null for the whole, signing included. */
function named(input: HandOverInput, { row, asked, today }: Opened): string[] | null {
  if (input.part === 'takeOver') return null
  if (input.part === 'everything') return asked.questions.map(({ id }) => id)
  const standing = stateOf(asked, row.answers, today).asked
  if (input.part === 'section') {
    const ids = sectionPart(asked, standing, input.sectionId)
    if (ids.length === 0) throw issue('sectionId', 'Choose a section.')
    return ids
  }
  const chosen = new Set(input.questionIds)
  const ids = standing.filter((id) => chosen.has(id))
  if (ids.length === 0) throw issue('questionIds', 'Choose at least one question.')
  if (ids.length < chosen.size) throw issue('questionIds', 'One of these questions isn’t asked any more. Choose again.')
  return ids
}

/**
 * Takes back what was handed over: the link and every session of it end at once; what was answered stays.
 * @throws UseCaseError notFound, forbidden, notAllowedNow
 */
export async function takeBackHanded(call: Call, input: HandedInput): Promise<void> {
  const { scope, actor } = wholeHolder(call, 'delegation.write')
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    const { id, assessmentId, name } = await handedOf(tx, input)
    // Nobody ends the link by which they are here.
    if (actor.kind === 'respondent' && actor.respondentId === id) throw new UseCaseError('forbidden')
    if (!(await delegationRepository.takeBack(tx, { id, by: actor.name, at })))
      throw new UseCaseError('notAllowedNow', { state: 'takenBack' })
    const data = { delegationId: id, name }
    await record(tx, actor, { action: 'part.takenBack', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

/** Reminds the holder, at most once a day. @throws UseCaseError notFound, forbidden, notAllowedNow */
export async function remindHolder(call: Call, input: HandedInput): Promise<void> {
  const { scope, actor } = wholeHolder(call, 'delegation.write')
  const at = call.deps.now()
  await call.deps.database.withScope(scope, async (tx) => {
    const { id, assessmentId, name, takenBackAt } = await handedOf(tx, input)
    const { row, asked } = await openAnswering(tx, assessmentId)
    if (editableOf(row, asked) === 'none') throw new UseCaseError('notAllowedNow', { state: row.answeringState })
    if (!(await delegationRepository.remindByHand(tx, id, at)))
      throw new UseCaseError('notAllowedNow', { state: takenBackAt ? 'takenBack' : 'reminded' })
    await enqueue(tx, 'questions.handed', { delegationId: id, reminder: true }, { at })
    const data = { delegationId: id, name }
    await record(tx, actor, { action: 'part.reminded', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

const issue = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })
