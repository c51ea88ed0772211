import { shownLink } from '../chains/shown'
import type { Call } from '../call'
import { writeCsv } from '../vendors/write-sheets'
import type { ListProofsInput } from './flow-down.schema'
import { isIn, proofGroups } from './list-proofs'

/**
 * One row a duty and link of the portfolio, narrowed as the page is, as CSV in codes and ISO days that a program reads.
 * @throws UseCaseError 'forbidden'
 */
export async function exportProofs(
  call: Call,
  asked: Pick<ListProofsInput, 'text' | 'obligation' | 'view'>,
): Promise<string> {
  const { known, groups } = await proofGroups(call, asked)
  const rows = groups
    .filter(({ state }) => isIn(asked.view, state))
    .flatMap(({ place, obligations, state, since, confirmedOn, validUntil, engagements }) => {
      const { from, to, service } = shownLink(known, place)
      const days = [since, confirmedOn, validUntil].map((day) => day ?? '')
      return obligations
        .filter((obligation) => asked.obligation === null || obligation === asked.obligation)
        .map((obligation) => [from.name, to.name, service ?? '', obligation, state, ...days, String(engagements)])
    })
  return writeCsv([
    ['from', 'to', 'service', 'obligation', 'state', 'since', 'confirmedOn', 'validUntil', 'engagements'],
    ...rows,
  ])
}
