import { type NamedId, newId, type PartyNoticeRow, partyRepository, type Transaction } from '@rantai/db'
import { impactOf } from '@rantai/questionnaires/chain'
import type { Deps } from '../deps'
import { chainIn } from '../parties/organisation-chain'
import type { OrganisationChain } from '../parties/organisation-chain.types'
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
  const target = missing.length === 0 ? usedAs(known, above, notice.partyName) : undefined
  const below: NamedId[] = []
  for (const name of missing) below.push(await namedOrNew(tx, known, { number: partyNamed(known, name), name, at }))
  const there = { number: target ?? partyNamed(known, notice.partyName), name: notice.partyName, at }
  const { id: partyId } = await namedOrNew(tx, known, there)
  const ways = new Map(impactOf(known.chain, above, known).map(({ root, path }) => [root, path.parties]))
  const { countries, startsOn: from, id: noticeId } = notice
  for (const { number: root, engagementId } of known.roots) {
    const way = ways.get(root)
    if (way === undefined) continue
    // From the root over its vendor to the last party that is known; then those whom only the notice names.
    const between = [...way.slice(2).map((number) => nameIn(known, number)), ...below]
    await expectTransfers(tx, { engagementId, partyId, between, countries, from, noticeId, at })
  }
}

const nameIn = ({ parties }: OrganisationChain, number: number): NamedId => ({
  id: parties[number]!.id,
  name: parties[number]!.name,
})

/** The party of that number; nobody of that name gets a row of its own, so that everybody can name it. */
async function namedOrNew(
  tx: Transaction,
  known: OrganisationChain,
  { number, name, at }: { readonly number: number | undefined; readonly name: string; readonly at: Date },
): Promise<NamedId> {
  if (number !== undefined) return nameIn(known, number)
  const id = newId()
  await partyRepository.insertParties(tx, [{ id, name, country: null, registration: null, domain: null }], at)
  return { id, name }
}

/** What was expected of a notice that doesn't take effect ends, unless another one announces the same. */
export async function dropNoticed(tx: Transaction, deps: Deps, { id }: Pick<PartyNoticeRow, 'id'>): Promise<void> {
  await dropExpectedTransfers(tx, { noticeId: id, at: deps.now() })
}
