import { mergesAmong } from '../match/propose-merges'

/**
 * One entry of a published or declared list of sub-processors, as it was read. What the list doesn't say is left out:
 * that isn't the same as saying that there is none.
 */
export type ListedParty = {
  readonly name: string
  readonly purpose?: string | undefined
  /** Codes of two letters, and names that no code was found for. */
  readonly countries?: readonly string[] | undefined
  readonly data?: readonly string[] | undefined
  /** Where the list sends readers for this entry. */
  readonly address?: string | undefined
  /** Registrable by the public suffix list; left out for hosting and mail providers. */
  readonly domain?: string | undefined
  readonly registration?: string | undefined
}

/** Two readings of a field; null where a list doesn't say. */
export type Changed<Value> = { readonly before: Value | null; readonly after: Value | null }

/** One difference between two lists. A party may have moved and changed its purpose at once: that is two. */
export type ListChange =
  | { readonly kind: 'added'; readonly after: ListedParty }
  | { readonly kind: 'removed'; readonly before: ListedParty }
  | ({ readonly kind: 'movedCountry'; readonly name: string } & Changed<readonly string[]>)
  | ({ readonly kind: 'changedPurpose'; readonly name: string } & Changed<string>)
  | ({ readonly kind: 'changedData'; readonly name: string } & Changed<readonly string[]>)
  | { readonly kind: 'reformatted'; readonly name: string; readonly before: ListedParty; readonly after: ListedParty }

export type ListDiff = {
  /** Added, removed, then by name as the later list gives it. */
  readonly changes: readonly ListChange[]
  /** Parties that both lists have and that say the same, letter by letter. */
  readonly unchanged: number
  /** Whether nothing but writing differs: case, punctuation, spaces, order, addresses. */
  readonly onlyReformatted: boolean
  /** Somebody removed and somebody added who may be one party under a new name: a person decides. */
  readonly maybeRenamed: readonly { readonly before: string; readonly after: string }[]
}

/**
 * What changed between two lists of the same publisher. Entries are of one party where the matching rule of chains is certain; a party twice
 * in a list counts once, with everything that its entries say. What a list doesn't say hasn't changed: a country or data that only one of
 * them gives is a change only where that list gives it for others, too, in both.
 */
export function diffLists(before: readonly ListedParty[], after: readonly ListedParty[]): ListDiff {
  const [old, recent] = [joined(before), joined(after)]
  const pairs = pairsOf(old, recent)
  const kept = new Set(pairs.map(([earlier]) => earlier))
  const still = new Set(pairs.map(([, later]) => later))
  const removed = old.filter((each) => !kept.has(each))
  const added = recent.filter((each) => !still.has(each))
  const says = (key: 'countries' | 'data' | 'purpose') =>
    [old, recent].every((list) => list.some((each) => given(each[key])))
  const compared = { countries: says('countries'), data: says('data'), purpose: says('purpose') }
  const changed = pairs.map(([earlier, later]) => changesOf(earlier, later, compared))
  const changes: ListChange[] = [
    ...added.map((each) => ({ kind: 'added' as const, after: each })),
    ...removed.map((each) => ({ kind: 'removed' as const, before: each })),
    ...changed.flat(),
  ]
  const unchanged = changed.filter((each) => each.length === 0).length
  const sameOrder = pairs.length === old.length && pairs.every(([earlier], i) => earlier === old[i])
  const reworded = changes.length > 0 || !sameOrder
  return {
    ...{ changes, unchanged, maybeRenamed: renamed(removed, added) },
    onlyReformatted: reworded && changes.every(({ kind }) => kind === 'reformatted'),
  }
}

const given = (value: string | readonly string[] | undefined): boolean => value !== undefined && value.length > 0

/** One entry a party: what several of them say is put together. */
function joined(list: readonly ListedParty[]): ListedParty[] {
  const into = list.map((_, place) => place)
  for (const { party, into: first, certain } of mergesAmong(list)) if (certain) into[party] = first
  const parties = new Map<number, ListedParty>()
  list.forEach((each, place) => {
    const known = parties.get(into[place]!)
    parties.set(into[place]!, known ? together(known, each) : each)
  })
  return [...parties.values()]
}

function together(first: ListedParty, second: ListedParty): ListedParty {
  const lists = (key: 'countries' | 'data') => [...new Set([...(first[key] ?? []), ...(second[key] ?? [])])]
  const purposes = [first.purpose, second.purpose].filter((purpose) => given(purpose))
  return {
    ...{ ...second, ...first, countries: lists('countries'), data: lists('data') },
    purpose: purposes.length > 0 ? [...new Set(purposes)].join('; ') : undefined,
  }
}

/** Parties of both lists, in the order of the later one. */
function pairsOf(before: readonly ListedParty[], after: readonly ListedParty[]): [ListedParty, ListedParty][] {
  const all = [...before, ...after]
  const earlierOf = new Map<number, number>()
  for (const { party, into, certain } of mergesAmong(all)) {
    if (certain && into < before.length && party >= before.length) earlierOf.set(party, into)
  }
  return after.flatMap((later, i): [ListedParty, ListedParty][] => {
    const earlier = before[earlierOf.get(before.length + i) ?? -1]
    return earlier ? [[earlier, later]] : []
  })
}

type Compared = Readonly<Record<'countries' | 'data' | 'purpose', boolean>>

function changesOf(before: ListedParty, after: ListedParty, compared: Compared): ListChange[] {
  const { name } = after
  const changes: ListChange[] = []
  const lists = (key: 'countries' | 'data') => [before[key] ?? null, after[key] ?? null] as const
  const [oldCountries, newCountries] = lists('countries')
  if (compared.countries && setKey(oldCountries) !== setKey(newCountries)) {
    changes.push({ kind: 'movedCountry', name, before: oldCountries, after: newCountries })
  }
  if (compared.purpose && plain(before.purpose) !== plain(after.purpose)) {
    changes.push({ kind: 'changedPurpose', name, before: before.purpose ?? null, after: after.purpose ?? null })
  }
  const [oldData, newData] = lists('data')
  if (compared.data && setKey(oldData) !== setKey(newData)) {
    changes.push({ kind: 'changedData', name, before: oldData, after: newData })
  }
  if (changes.length === 0 && written(before) !== written(after))
    changes.push({ kind: 'reformatted', name, before, after })
  return changes
}

const plain = (text: string | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '')

const setKey = (names: readonly string[] | null): string => [...new Set((names ?? []).map(plain))].sort().join('\n')

/** Everything as it was written, for telling what merely looks different. */
const written = ({ name, purpose, countries, data, address }: ListedParty): string =>
  JSON.stringify([name, purpose ?? '', countries ?? [], data ?? [], address ?? ''])

function renamed(removed: readonly ListedParty[], added: readonly ListedParty[]): { before: string; after: string }[] {
  const all = [...removed, ...added]
  return mergesAmong(all).flatMap(({ party, into }) => {
    const [first, second] = [Math.min(party, into), Math.max(party, into)]
    const isRename = first < removed.length && second >= removed.length
    return isRename ? [{ before: all[first]!.name, after: all[second]!.name }] : []
  })
}
