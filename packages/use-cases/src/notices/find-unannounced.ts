import { findingRepository, newId, noticeRepository, type Transaction } from '@rantai/db'
import { addDays, businessDayOnOrBefore, daysToRemedy, unannouncedIn } from '@rantai/questionnaires'
import type { System } from '../access'
import { record } from '../audit'
import { holidaysOf } from '../calendar'

export type Recorded = {
  /** The party whose list it is; only a vendor's own is looked at, since others promised nothing. */
  readonly partyId: string
  readonly engagementId: string | null
  readonly foundIn: 'answer' | 'list' | 'profile'
  /** The assessment, or the list. */
  readonly sourceId: string
  readonly document: string
  readonly day: string
  /** The moment that its links were written at. */
  readonly at: Date
}

/**
 * A vendor that changed its list without notice gets a finding for each party and each country that no notice announced. To be called in
 * the transaction that recorded the list, after it; the same list again finds nothing more.
 * @returns how many were found
 */
export async function findUnannounced(tx: Transaction, recorded: Recorded): Promise<number> {
  const basis = await findingRepository.findSeverityBasis(tx, recorded.partyId)
  if (!basis) return 0
  const around = await findingRepository.listAround(tx, recorded.partyId, recorded.at)
  const brought = around.filter((each) => each.brought)
  const before = around.filter((each) => !each.brought)
  if (brought.length === 0 || before.length === 0) return 0
  const announced = await noticeRepository.listAnnouncedOf(tx, recorded.partyId)
  const severity = basis.tier ?? 'moderate'
  const dueOn = businessDayOnOrBefore(addDays(recorded.day, daysToRemedy(severity)), holidaysOf(basis.country))
  let found = 0
  for (const { kind, partyId, name, countries } of unannouncedIn(before, brought, announced)) {
    const { engagementId, foundIn, sourceId, document, day: foundOn, at } = recorded
    const id = newId()
    const row = { id, vendorId: recorded.partyId, engagementId, kind, partyId, partyName: name, countries, severity }
    if (!(await findingRepository.insertFinding(tx, { ...row, foundIn, sourceId, document, foundOn, dueOn, at })))
      continue
    found += 1
    const it = { action: 'finding.opened', objectKind: 'vendor', objectId: recorded.partyId } as const
    await record(tx, systemOf(tx), { ...it, data: { name, kind, countries, dueOn } }, at)
  }
  return found
}

const systemOf = (tx: Transaction): System => ({
  kind: 'system',
  organisationId: tx.scope.organisationId ?? undefined,
})
