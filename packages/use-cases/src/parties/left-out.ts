import { type IdentityRow, partyRepository, type Transaction } from '@rantai/db'
import type { ListedParty } from '@rantai/questionnaires/chain'
import { matchEntries } from './match-entries'
import type { KnownParty, OrganisationChain } from './organisation-chain.types'
import type { ReadList } from './read-list'

/** Longer than any company is called: a row that reads so is text, not a name. */
export const longestListed = 200

/** A row that names nobody who can be taken, by its place in the list from 0. */
export type LeftOutRow = {
  readonly row: number
  readonly name: string
  /** It names the company whose list it is, its name is too long for one, or it has none: then `name` is what it says instead. */
  readonly why: 'itself' | 'longName' | 'noName'
}

type Sorted = { readonly entries: readonly ListedParty[]; readonly leftOut: readonly LeftOutRow[] }

/** The rows of a party's list that can be taken, and the others with why they can't. */
export async function sortRows(
  tx: Transaction,
  { known, party }: { readonly known: OrganisationChain; readonly party: KnownParty },
  { entries: read, rows, nameless = [] }: Pick<ReadList, 'entries' | 'rows' | 'nameless'>,
): Promise<Sorted> {
  const own = (await partyRepository.listIdentities(tx)).filter(({ id }) => known.standing(id) === party.id)
  const itself = namesOf(own, read)
  const isLong = ({ name }: ListedParty) => name.length > longestListed
  const leftOut = read.flatMap((entry, at): LeftOutRow[] => {
    const row = rows?.[at] ?? at
    if (isLong(entry)) return [{ row, name: shortened(entry.name), why: 'longName' }]
    return itself.has(at) ? [{ row, name: entry.name, why: 'itself' }] : []
  })
  const unnamed = nameless.map(({ row, says }): LeftOutRow => ({ row, name: shortened(says), why: 'noName' }))
  return {
    entries: read.filter((entry, at) => !isLong(entry) && !itself.has(at)),
    leftOut: [...leftOut, ...unnamed].sort((a, b) => a.row - b.row),
  }
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Rows that certainly mean one of these. */
export function namesOf(own: readonly IdentityRow[], read: readonly ListedParty[]): ReadonlySet<number> {
  const ids = new Set(own.map(({ id }) => id))
  const { parties } = matchEntries(own, read)
  return new Set(parties.flatMap((id, row) => (ids.has(id) ? [row] : [])))
}
