import { countReviewQueue, engagementListRepository, invitationRepository, organisationRepository } from '@rantai/db'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'

/** What the sidebar shows beside its pages; each is the count of that page's own first list. */
export type WorkCounts = {
  /** Submitted, and not yet decided or with the vendor again. */
  readonly reviews: number
  /** Engagements that wait for someone. */
  readonly chase: number
  readonly vendors: number
  readonly engagements: number
}

/** @throws UseCaseError 'forbidden' */
export async function countWork({ actor, deps }: Call): Promise<WorkCounts> {
  const scope = authorize(actor, 'engagement.read')
  return deps.database.withScope(scope, async (tx) => {
    const { timeZone } = await organisationRepository.readOrganisation(tx)
    const queue = await countReviewQueue(tx, null)
    const chase = await invitationRepository.countChase(tx, dateIn(deps.now(), timeZone))
    const register = await engagementListRepository.countRegister(tx)
    return { reviews: queue.new + queue.begun, chase: chase.waiting, ...register }
  })
}
