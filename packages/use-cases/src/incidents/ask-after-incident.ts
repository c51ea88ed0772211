import {
  type Cause,
  deleteScheduleOf,
  findIncident,
  findLatestDossier,
  findOpenAssessmentOf,
  lockEngagementRow,
  organisationRepository,
  setCauseAssessment,
  takeCause,
} from '@rantai/db'
import { addDays } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import { dateIn } from '../calendar'
import type { WorkerCall } from '../notifications'
import { askAgain } from '../schedules/open-due-reassessment'

/** Days within which a vendor answers again after an incident in its chain (scheduling.md). */
const WITHIN_DAYS = 15

/**
 * Asks the vendor of an engagement again after an incident that reaches it, once per incident. With an assessment open the
 * cause is noted on it; where nobody ever answered there is nothing to ask again.
 * @returns the id of the assessment that was opened, or undefined
 */
export async function askAfterIncident(
  { actor, deps }: WorkerCall,
  { engagementId, incidentId }: { readonly engagementId: string; readonly incidentId: string },
): Promise<string | undefined> {
  const scope = authorize(actor, 'invitation.send')
  return deps.database.withScope(scope, async (tx) => {
    const incident = await findIncident(tx, incidentId)
    if (!incident || incident.state === 'closed') return undefined
    const at = deps.now()
    await lockEngagementRow(tx, engagementId)
    const open = await findOpenAssessmentOf(tx, engagementId)
    if (open === undefined && !(await findLatestDossier(tx, engagementId))) return undefined
    const day = dateIn(incident.createdAt, (await organisationRepository.readOrganisation(tx)).timeZone)
    const cause: Cause = { kind: 'trigger', object: `incident ${incidentId} ${engagementId}`, date: day }
    if (!(await takeCause(tx, cause, { engagementId, at }))) return undefined
    if (open !== undefined) {
      await setCauseAssessment(tx, cause, open)
      const data = { assessmentId: open, cause }
      await record(
        tx,
        actor,
        { action: 'assessment.causeAdded', objectKind: 'engagement', objectId: engagementId, data },
        at,
      )
      return undefined
    }
    const due = { engagementId, kind: 'delta' as const, dueOn: addDays(day, WITHIN_DAYS), cause, exact: true }
    const assessmentId = await askAgain(tx, { call: { actor, deps }, due, at })
    if (assessmentId === undefined) return undefined
    // The next plan comes with the next decision.
    await deleteScheduleOf(tx, engagementId)
    await setCauseAssessment(tx, cause, assessmentId)
    return assessmentId
  })
}
