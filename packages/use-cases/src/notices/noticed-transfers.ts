import { newId, type PartyNoticeRow, partyRepository, type Transaction } from '@rantai/db'
import { impactOf } from '@rantai/questionnaires/chain'
import type { Deps } from '../deps'
import { chainIn } from '../parties/organisation-chain'
import { dropExpectedTransfers, expectTransfers } from '../transfers/expect-transfers'
import { partyNamed } from './effects'
import { endpointsOf, usedAs } from './noticed-links'

type Noticed = Pick<
  PartyNoticeRow,
  'id' | 'vendorId' | 'change' | 'below' | 'partyName' | 'service' | 'countries' | 'startsOn'
>

/**
 * A country that a notice names opens the row of the transfer registry and the task to assess it the same day, for every engagement that
 * the change affects. A party that nobody knew gets its row here, so that both can name it.
 */
export async function expectNoticed(tx: Transaction, deps: Deps, notice: Noticed): Promise<void> {
  if (notice.change === 'remove' || notice.countries.length === 0) return
  const at = deps.now()
  const known = await chainIn(tx, deps)
  const { above, missing } = endpointsOf(known, notice)
  const number =
    (missing.length === 0 ? usedAs(known, above, notice.partyName) : undefined) ?? partyNamed(known, notice.partyName)
  const partyId = number === undefined ? newId() : known.parties[number]!.id
  if (number === undefined) {
    const unknown = { country: null, registration: null, domain: null }
    await partyRepository.insertParties(tx, [{ id: partyId, name: notice.partyName, ...unknown }], at)
  }
  const affected = new Set(impactOf(known.chain, above, known).map(({ root }) => root))
  const { countries, startsOn: from, id: noticeId } = notice
  for (const { number: root, engagementId } of known.roots)
    if (affected.has(root)) await expectTransfers(tx, { engagementId, partyId, countries, from, noticeId, at })
}

/** What was expected of a notice that doesn't take effect ends, unless another one announces the same. */
export async function dropNoticed(tx: Transaction, deps: Deps, { id }: Pick<PartyNoticeRow, 'id'>): Promise<void> {
  await dropExpectedTransfers(tx, { noticeId: id, at: deps.now() })
}
