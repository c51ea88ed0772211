import { findDossier, hasSubmittedScore, lockAssessment, moveAssessingState, skipPlannedReminders } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import { tellSubmitted, type WorkerCall } from '../notifications'
import { dateIn } from '../calendar'
import { explainFile, freezeScore } from './freeze'
import { recordAnsweredParties } from '../parties/answered-parties'
import { questionnaireOf } from './questionnaire'
import { scoreFileOf } from './score-input'

/**
 * The vendor sent its answers: keeps their score as it was on that day, brings the chain in step with whom they name, stops reminders and tells the reviewer. Done
 * again for the same submission it changes nothing. The assessment comes into review when somebody first judges an
 * answer, so that the vendor can still take its answers back; after a return it is in review again at once.
 */
export async function scoreSubmission(
  call: WorkerCall,
  { assessmentId, submissionId }: { readonly assessmentId: string; readonly submissionId: string },
): Promise<void> {
  const { actor, deps } = call
  const scope = authorize(actor, 'review.write')
  await deps.database.withScope(scope, async (tx) => {
    if (!(await lockAssessment(tx, assessmentId))) return
    if (await hasSubmittedScore(tx, assessmentId, submissionId)) return
    const dossier = await findDossier(tx, assessmentId)
    // Taken back and sent again meanwhile: the later submission has its own job.
    if (!dossier?.submission || dossier.submission.id !== submissionId) return
    const at = deps.now()
    const day = dateIn(new Date(dossier.submission.submittedAt), dossier.timeZone)
    const file = scoreFileOf(dossier, day)
    const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
    const explanation = explainFile(questionnaire, file)
    await freezeScore(tx, dossier, { kind: 'submitted', file, questionnaire, explanation, at })
    await recordAnsweredParties(tx, { dossier, questionnaire, day, at })
    await skipPlannedReminders(tx, assessmentId)
    if (dossier.answeringState === 'submitted')
      await moveAssessingState(tx, assessmentId, { from: ['returned'], to: 'inReview', at })
    const { capped, band } = explanation.overall
    const data = { number: dossier.submission.number, by: dossier.submission.attestedName, capped, band }
    await record(tx, actor, { action: 'assessment.scored', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
  await tellSubmitted(call, { assessmentId, submissionId }, null)
}
