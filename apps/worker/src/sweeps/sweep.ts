import { authorize } from '@rantai/use-cases/access'
import {
  beat,
  claimDueIncidents,
  claimDueNotices,
  claimDueContractReminders,
  claimDueDelegations,
  claimDueFindingReminders,
  claimDueFlowDownProofs,
  claimDueReminders,
  claimDueSchedules,
  claimDueTransfers,
  claimMovingScores,
  claimUncheckedScores,
  claimUnfollowedTransfers,
  claimWaitingMail,
  deleteSheetImports,
  deleteWaitingImports,
  listWaitingUserMail,
  type Database,
  type OutboxKey,
} from '@rantai/db'
import type { JobQueue } from '../queue/backend'

/** Ids that one sweep takes at most; the next one comes in seconds. */
const LIMIT = 500
/** A job that was claimed and did nothing (its worker died, the queue was emptied) is claimed again after this long. */
const LEASE_MS = 2 * 60_000
const STUCK_AFTER_MS = 5 * 60_000
/** An uploaded list that nobody confirms is kept so long. */
const IMPORT_WAITS_MS = 24 * 60 * 60_000
/** A workbook of answers, and what came of it, are kept so long for whoever uploaded it. */
const SHEET_STAYS_MS = 7 * 24 * 60 * 60_000

const system = { kind: 'system', organisationId: undefined } as const

/** A sweep that finds the same id again within its lease hands it over under the same job id: at most one waits. */
const jobOf = {
  schedule: 'schedule',
  dueScores: 'scores.due',
  allScores: 'scores.all',
  reminder: 'reminder',
  contractReminder: 'contractReminder',
  delegation: 'delegation',
  findingReminder: 'findingReminder',
  flowDownProof: 'flowDownProof',
  incident: 'incident',
  notice: 'notice',
  transfer: 'transfer',
  transfers: 'transfers',
  mail: 'mail',
  userMail: 'userMail',
} as const

/**
 * Lists what is due now (schedules, scores that move or weren't checked today, reminders, mail that waits) and enqueues one
 * job per id, of scores one per organisation; the jobs do the work in the organisation's own scope. Also the worker's sign of life.
 * @returns how many jobs were enqueued
 */
export async function sweepOnce(
  deps: { readonly database: Database; readonly now: () => Date },
  queue: JobQueue,
): Promise<number> {
  const scope = authorize(system, 'system.sweep')
  const at = deps.now()
  const claim = { at, leaseUntil: new Date(at.getTime() + LEASE_MS), limit: LIMIT }
  const stuckBefore = new Date(at.getTime() - STUCK_AFTER_MS)
  const found = await deps.database.withScope(scope, async (tx) => {
    await beat(tx, 'worker', at)
    await deleteWaitingImports(tx, new Date(at.getTime() - IMPORT_WAITS_MS))
    await deleteSheetImports(tx, new Date(at.getTime() - SHEET_STAYS_MS))
    return {
      schedule: await claimDueSchedules(tx, claim),
      dueScores: ofOrganisations((await claimMovingScores(tx, claim)).map(({ organisationId }) => organisationId)),
      allScores: ofOrganisations(await claimUncheckedScores(tx, claim)),
      reminder: await claimDueReminders(tx, claim),
      contractReminder: await claimDueContractReminders(tx, claim),
      delegation: await claimDueDelegations(tx, claim),
      findingReminder: await claimDueFindingReminders(tx, claim),
      flowDownProof: await claimDueFlowDownProofs(tx, claim),
      incident: await claimDueIncidents(tx, claim),
      notice: await claimDueNotices(tx, claim),
      transfer: await claimDueTransfers(tx, claim),
      transfers: await claimUnfollowedTransfers(tx, claim),
      mail: await claimWaitingMail(tx, { ...claim, stuckBefore }),
      userMail: (await listWaitingUserMail(tx, { at, stuckBefore, limit: LIMIT })).map(({ id }): OutboxKey => ({
        organisationId: id,
        id,
      })),
    }
  })
  let count = 0
  for (const kind of Object.keys(jobOf) as (keyof typeof jobOf)[]) {
    for (const key of found[kind]) {
      await queue.add(jobOf[kind], key, { jobId: `${kind}-${key.id}`, attempts: 1, priority: 10, again: true })
      count += 1
    }
  }
  return count
}

/** One job for each organisation, whatever it has to do. */
const ofOrganisations = (ids: readonly string[]): OutboxKey[] =>
  [...new Set(ids)].map((id) => ({ organisationId: id, id }))
