import { findDossier, insertException, lockAssessment, newId } from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { type FieldIssue, UseCaseError } from '../errors'
import { dateIn } from '../calendar'
import { copyCurrent, explainFile } from '../scores/freeze'
import { scoreFileOf } from '../scores/score-input'
import { EXCEPTION_DAYS, type RecordExceptionInput } from './decisions.schema'
import { judge } from './judged'

/**
 * Sets a waivable knock-out aside for a time, with a reason and what is done instead. Counts through its last day.
 * @throws UseCaseError notFound; invalidInput when the knock-out can't be set aside or the end is too far
 */
export async function recordException({ actor, deps }: Call, input: RecordExceptionInput): Promise<void> {
  const scope = authorize(actor, 'decision.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    if (!(await lockAssessment(tx, input.assessmentId))) throw new UseCaseError('notFound')
    const at = deps.now()
    const { dossier, explanation, file, questionnaire } = await judge(tx, input.assessmentId, at)
    const rule = explanation.rules.knockOuts.find((each) => each.id === input.knockOutId)
    if (!rule) throw new UseCaseError('notFound')
    const last = addDays(file.asOf, EXCEPTION_DAYS)
    const issues: FieldIssue[] = [
      ...(rule.waivable ? [] : [{ path: ['knockOutId'], message: 'This knock-out can’t be set aside.' }]),
      ...(input.expiresOn < file.asOf ? [{ path: ['expiresOn'], message: 'This day has passed.' }] : []),
      ...(input.expiresOn > last
        ? [
            {
              path: ['expiresOn'],
              message: 'An exception ends after {days} days at most, on {last}.',
              values: { days: EXCEPTION_DAYS, last },
            },
          ]
        : []),
    ]
    if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
    const { knockOutId, reason, compensatingControl, expiresOn } = input
    await insertException(tx, {
      id: newId(),
      engagementId: dossier.engagementId,
      knockOutId,
      reason,
      compensatingControl,
      approverName: actor.name,
      approverMemberId: actor.memberId,
      recordedAt: at,
      expiresOn,
    })
    const data = { knockOutId, reason, compensatingControl, expiresOn, role: actor.role }
    const happening = {
      action: 'exception.recorded',
      objectKind: 'engagement',
      objectId: dossier.engagementId,
      data,
    } as const
    await record(tx, actor, happening, at)
    const now = await findDossier(tx, input.assessmentId)
    if (!now) return
    const after = scoreFileOf(now, dateIn(at, now.timeZone))
    await copyCurrent(tx, now, {
      file: after,
      questionnaire,
      explanation: explainFile(questionnaire, after),
      at,
    })
  })
}
