import { invitationRepository, organisationRepository, type ChaseCounts, type ChaseRow } from '@rantai/db'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { chasePerPage, type ListChaseInput } from './chase.schema'

export type ChaseList = {
  readonly rows: readonly Omit<ChaseRow, 'total'>[]
  /** Rows of the view on all pages. */
  readonly total: number
  readonly counts: ChaseCounts
  /** ISO day in the organisation's time zone; what was due before it is late. */
  readonly today: string
}

/** Who waits for whom, longest wait first; three statements. @throws UseCaseError 'forbidden' */
export async function listChase({ actor, deps }: Call, { view, page }: ListChaseInput): Promise<ChaseList> {
  const scope = authorize(actor, 'invitation.read')
  return deps.database.withScope(scope, async (tx) => {
    const { timeZone } = await organisationRepository.readOrganisation(tx)
    const today = dateIn(deps.now(), timeZone)
    const offset = (page - 1) * chasePerPage
    const [found, counts] = await Promise.all([
      invitationRepository.listChase(tx, { view, today, limit: chasePerPage, offset }),
      invitationRepository.countChase(tx, today),
    ])
    const rows = found.map(({ total: _total, ...row }) => row)
    return { rows, total: found[0]?.total ?? 0, counts, today }
  })
}
