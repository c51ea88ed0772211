import { type IdentityRow, partyRepository, type Transaction } from '@rantai/db'
import type { ListedParty } from '@rantai/questionnaires/chain'
import { matchEntries } from './match-entries'
import type { KnownParty, OrganisationChain } from './organisation-chain.types'

/** Longer than any company is called: a row that reads so is text, not a name. */
export const longestListed = 200

/** A row that names nobody who can be taken, by its place in the list from 0. */
export type LeftOutRow = {
  readonly row: number
  readonly name: string
  /** It names the company whose list it is, or its name is too long for one. */
  readonly why: 'itself' | 'longName'
}

type Sorted = { readonly entries: readonly ListedParty[]; readonly leftOut: readonly LeftOutRow[] }

/** The rows of a party's list that can be taken, and the others with why they can't. */
export async function sortRows(
  tx: Transaction,
  { known, party }: { readonly known: OrganisationChain; readonly party: KnownParty },
  read: readonly ListedParty[],
): Promise<Sorted> {
  const own = (await partyRepository.listIdentities(tx)).filter(({ id }) => known.standing(id) === party.id)
  const itself = namesOf(own, read)
  const leftOut = read.flatMap(({ name }, row): LeftOutRow[] => {
    if (name.length > longestListed) return [{ row, name: `${name.slice(0, 40)}…`, why: 'longName' }]
    return itself.has(row) ? [{ row, name, why: 'itself' }] : []
  })
  const left = new Set(leftOut.map(({ row }) => row))
  return { entries: read.filter((_, row) => !left.has(row)), leftOut }
}

/** Rows that certainly mean one of these. */
function namesOf(own: readonly IdentityRow[], read: readonly ListedParty[]): ReadonlySet<number> {
  const ids = new Set(own.map(({ id }) => id))
  const { parties } = matchEntries(own, read)
  return new Set(parties.flatMap((id, row) => (ids.has(id) ? [row] : [])))
}
