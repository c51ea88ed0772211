import { findDossier, newId, sharedFindingRepository, type Transaction } from '@rantai/db'
import { authorize, type Member } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { questionnaireOf } from '../scores/questionnaire'
import type { ShareFindingInput } from './findings.schema'
import { planFindingDays } from './plan-finding-days'

/**
 * Asks the vendor to put something right by a day. It sees the words and the day at once, by mail too; nothing else of a review crosses.
 * @returns its id
 * @throws UseCaseError 'forbidden', 'notFound' (also for a question that wasn't asked), 'notAllowedNow' before answers were sent,
 *   'invalidInput' for a day that has passed
 */
export async function shareFinding({ actor, deps }: Call, input: ShareFindingInput): Promise<string> {
  const scope = authorize(actor, 'sharedFinding.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const dossier = await findDossier(tx, input.assessmentId)
    if (!dossier) throw new UseCaseError('notFound')
    if (dossier.submission === null || !dossier.isLatestAnswered || dossier.assessingState === 'cancelled')
      throw new UseCaseError('notAllowedNow', { state: 'notSent' })
    const { questionId, title, asked, severity, dueOn, assessmentId } = input
    if (questionId !== null) {
      const { questions } = await questionnaireOf(tx, dossier.questionnaireHash)
      if (!questions.some(({ id }) => id === questionId)) throw new UseCaseError('notFound')
    }
    refusePast(dueOn, dateIn(at, dossier.timeZone))
    const id = newId()
    await sharedFindingRepository.insertSharedFinding(tx, {
      ...{ id, assessmentId, kind: 'finding', questionId, title, asked, severity, dueOn, condition: null, at },
      ...{ answeringOrganisationId: dossier.answeringOrganisationId, sharedByName: actor.name },
    })
    await planFindingDays(tx, { assessmentId, findingId: id, dueOn, at })
    const data = { title, questionId, severity, dueOn }
    const it = { action: 'sharedFinding.shared', objectKind: 'assessment', objectId: assessmentId } as const
    await record(tx, actor, { ...it, data }, at)
    await enqueue(tx, 'finding.told', { assessmentId, findingId: id, entryId: null }, { at })
    return id
  })
}

/** @throws UseCaseError 'invalidInput' (dueOn) */
export function refusePast(dueOn: string, today: string): void {
  if (dueOn < today)
    throw new UseCaseError('invalidInput', { issues: [{ path: ['dueOn'], message: 'This day has passed.' }] })
}

type Decided = {
  readonly assessmentId: string
  readonly answeringOrganisationId: string
  readonly decisionId: string
  readonly conditions: readonly { readonly text: string; readonly dueOn: string }[]
  readonly member: Member
  readonly at: Date
}

/** What a title holds; the rest of a longer condition stands below it. */
const TITLE = 300

/** The conditions of a decision that its vendor is told of, each as something to say done. The mail of the decision names them. */
export async function shareConditions(tx: Transaction, decided: Decided): Promise<void> {
  const { assessmentId, answeringOrganisationId, decisionId, conditions, member, at } = decided
  for (const [place, { text, dueOn }] of conditions.entries()) {
    const id = newId()
    await sharedFindingRepository.insertSharedFinding(tx, {
      ...{ id, assessmentId, answeringOrganisationId, kind: 'condition', questionId: null, severity: null, dueOn, at },
      ...(text.length > TITLE ? { title: `${text.slice(0, TITLE - 1)}…`, asked: text } : { title: text, asked: '' }),
      ...{ condition: { decisionId, position: place + 1 }, sharedByName: member.name },
    })
    await planFindingDays(tx, { assessmentId, findingId: id, dueOn, at })
  }
}
