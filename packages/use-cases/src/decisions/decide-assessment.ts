import {
  copyDecision,
  deleteScheduleOf,
  insertAssessingMessage,
  insertDecision,
  lockAssessment,
  moveAssessingState,
  newId,
  skipPlannedReminders,
  type Transaction,
} from '@rantai/db'
import type { WordingValues } from '@rantai/questionnaires/wording'
import { authorize, type Actor, type Member } from '../access'
import { mayBecomeAssessing } from '../assessments/transitions'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError, type FieldIssue } from '../errors'
import { endConditions } from '../findings/judge-finding'
import { shareConditions } from '../findings/share-finding'
import { enqueue } from '../jobs'
import { dayText } from '../profiles/day-text'
import { planNext, type Planned } from '../schedules/plan-next'
import { freezeScore } from '../scores/freeze'
import type { DecideInput } from './decisions.schema'
import { hasSubmission, judge, openPointsOf, standingKnockOuts, type Judged } from './judged'

/**
 * Decides an assessment, once and for good: freezes its score, plans when the vendor is asked again, and keeps the
 * reasons. Of two people deciding at once one wins; the other learns that it was decided.
 * @throws UseCaseError notFound; conflict when it was decided; notAllowedNow while the vendor answers; invalidInput
 */
export async function decideAssessment({ actor, deps }: Call, input: DecideInput): Promise<{ decisionId: string }> {
  const scope = authorize(actor, 'decision.write')
  const member = memberOf(actor)
  return deps.database.withScope(scope, async (tx) => {
    const locked = await lockAssessment(tx, input.assessmentId)
    if (!locked) throw new UseCaseError('notFound')
    if (locked.assessingState === 'decided') throw new UseCaseError('conflict', { current: 1 })
    const decidable = mayBecomeAssessing('decided').some((state) => state === locked.assessingState)
    if (!decidable) throw new UseCaseError('notAllowedNow', { state: locked.assessingState })
    if (!hasSubmission(locked)) throw new UseCaseError('notAllowedNow', { state: locked.answeringState })
    const at = deps.now()
    const judged = await judge(tx, input.assessmentId, at)
    const issues = issuesOf(judged, input)
    if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
    return { decisionId: await write(tx, judged, { input, member, at }) }
  })
}

function memberOf(actor: Actor): Member {
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return actor
}

/** What forbids this decision, each with the field that would have to change. */
function issuesOf(judged: Judged, input: DecideInput): FieldIssue[] {
  const { explanation, completeness, file } = judged
  const issues: FieldIssue[] = []
  const add = (field: string, message: string, values?: WordingValues) =>
    issues.push({ path: [field], message, values })
  const standing = standingKnockOuts(explanation)
  if (input.outcome !== 'rejected' && standing.length > 0)
    add(
      'outcome',
      'Approval is not possible while a knock-out stands: {knockOuts}. Reject, or record an exception where the rule allows one.',
      { knockOuts: standing.join(', ') },
    )
  if (completeness.awaitingReview.length > 0)
    add('outcome', 'These questions need a reviewer’s value first: {questions}.', {
      questions: completeness.awaitingReview.join(', '),
    })
  if (openPointsOf(judged).length > 0 && input.openPointsReason === '')
    add('openPointsReason', 'Something is open. Say why you decide all the same.')
  const { fullMonths, deltaMonths } = explanation.cadence
  if (input.fullMonths !== null && fullMonths !== null && input.fullMonths > fullMonths)
    add('fullMonths', 'The rules ask for a full assessment every {fullMonths} months or sooner.', { fullMonths })
  if (input.deltaMonths !== null && deltaMonths !== null && input.deltaMonths > deltaMonths)
    add('deltaMonths', 'The rules ask for a delta every {deltaMonths} months or sooner.', { deltaMonths })
  input.conditions.forEach((condition, i) => {
    if (condition.dueOn < file.asOf) issues.push({ path: ['conditions', i, 'dueOn'], message: 'This day has passed.' })
  })
  return issues
}

type Writing = { readonly input: DecideInput; readonly member: Member; readonly at: Date }

async function write(tx: Transaction, judged: Judged, { input, member, at }: Writing): Promise<string> {
  const { dossier, file, questionnaire, explanation } = judged
  const { assessmentId, engagementId } = dossier
  const scoreId = await freezeScore(tx, dossier, { kind: 'decided', file, questionnaire, explanation, at })
  const cadence = {
    fullMonths: input.fullMonths ?? explanation.cadence.fullMonths,
    deltaMonths: input.deltaMonths ?? explanation.cadence.deltaMonths,
  }
  // What was rejected isn't used: nobody is asked again until somebody invites anew.
  const rejected = input.outcome === 'rejected'
  if (rejected) await deleteScheduleOf(tx, engagementId)
  const planned = rejected ? null : await planNext(tx, judged, { cadence, at })
  const decisionId = newId()
  const written = await insertDecision(tx, {
    id: decisionId,
    assessmentId,
    engagementId,
    scoreId,
    outcome: input.outcome,
    reason: input.reason,
    conditions: input.conditions,
    validUntil: planned?.fullDueOn ?? null,
    openPointsReason: input.openPointsReason === '' ? null : input.openPointsReason,
    cadence: cadenceRecord(cadence, planned),
    decidedByName: member.name,
    decidedByMemberId: member.memberId,
    decidedAt: at,
  })
  if (!written) throw new UseCaseError('conflict', { current: 1 })
  await moveAssessingState(tx, assessmentId, { from: mayBecomeAssessing('decided'), to: 'decided', at })
  await skipPlannedReminders(tx, assessmentId)
  const { capped, band } = explanation.overall
  const { outcome, reason } = input
  await copyDecision(tx, engagementId, { overall: capped, band, outcome, on: file.asOf, at })
  const data = { outcome, reason, capped, band, residual: explanation.residual, dueOn: planned?.dueOn ?? null }
  await record(tx, member, { action: 'assessment.decided', objectKind: 'assessment', objectId: assessmentId, data }, at)
  await endConditions(tx, { engagementId, member, at })
  if (input.tellVendor) {
    await tellVendor(tx, judged, { input, member, at })
    const { answeringOrganisationId } = dossier
    const { conditions } = input
    if (outcome === 'approvedWithConditions')
      await shareConditions(tx, { assessmentId, answeringOrganisationId, decisionId, conditions, member, at })
  }
  return decisionId
}

function cadenceRecord(
  cadence: { fullMonths: number | null; deltaMonths: number | null },
  planned: Planned | null,
): Record<string, unknown> {
  return {
    ...cadence,
    fullDueOn: planned?.fullDueOn ?? null,
    deltaDueOn: planned?.deltaDueOn ?? null,
    dueOn: planned?.dueOn ?? null,
  }
}

const told = {
  approved: 'The review of your answers is finished: approved. Thank you.',
  approvedWithConditions: 'The review of your answers is finished: approved with conditions.',
  rejected: 'The review of your answers is finished: not approved.',
} as const

/** The outcome and its conditions; never the score nor the reason, which are the customer's own. */
async function tellVendor(tx: Transaction, { dossier }: Judged, { input, member, at }: Writing): Promise<void> {
  const messageId = newId()
  const { assessmentId } = dossier
  const conditions = input.conditions
    .map((condition) => `\n- ${condition.text} (by ${dayText(condition.dueOn)})`)
    .join('')
  await insertAssessingMessage(tx, {
    id: messageId,
    answeringOrganisationId: dossier.answeringOrganisationId,
    assessmentId,
    questionId: null,
    authorName: member.name,
    kind: 'clarification',
    body: `${told[input.outcome]}${conditions}`,
    data: { decided: input.outcome },
    createdAt: at,
  })
  await enqueue(tx, 'message.posted', { assessmentId, messageId }, { at })
}
