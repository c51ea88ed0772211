import { type Cause, deleteScheduleOf, listAskable, lockEngagementRow, setCauseAssessment, takeCause } from '@rantai/db'
import { authorize } from '../access'
import type { WorkerCall } from '../notifications'
import { newestVersion } from '../packs/newest-version'
import { askAgain } from './open-due-reassessment'

/**
 * Asks one engagement's vendor for what a pack's newest version adds or changes, at most once per version. Nothing is
 * opened where an assessment is open already, where a full one is near, or where nothing applies that is new or changed.
 *
 * @returns the id of the assessment that was opened, or undefined
 */
export async function askChanges(
  { actor, deps }: WorkerCall,
  { engagementId, packId }: { readonly engagementId: string; readonly packId: string },
): Promise<string | undefined> {
  const scope = authorize(actor, 'invitation.send')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const today = at.toISOString().slice(0, 10)
    await lockEngagementRow(tx, engagementId)
    const newest = await newestVersion(tx, packId)
    if (!newest) return undefined
    const { version, since } = newest
    const askable = await listAskable(tx, { packId, version, engagementIds: [engagementId], today, limit: 1 })
    if (askable.length === 0) return undefined
    const cause: Cause = { kind: 'trigger', object: `pack ${packId} ${version} ${engagementId}`, date: since }
    if (!(await takeCause(tx, cause, { engagementId, at }))) return undefined
    const due = { engagementId, kind: 'delta' as const, dueOn: today, cause }
    const assessmentId = await askAgain(tx, { call: { actor, deps }, due, at, onlyChanges: true })
    if (assessmentId === undefined) return undefined
    // The next plan comes with the next decision.
    await deleteScheduleOf(tx, engagementId)
    await setCauseAssessment(tx, cause, assessmentId)
    return assessmentId
  })
}
