import { bareName, type ComparedName, comparedName, initialsOf, spellingKeys, withoutDiacritics } from './compared-name'

/**
 * What is known of a party for matching. `domain` is registrable by the public suffix list, and left out where it is a
 * hosting or mail provider's: whoever imports finds that out.
 */
export type PartyIdentity = {
  readonly name: string
  readonly country?: string | undefined
  readonly registration?: string | undefined
  readonly domain?: string | undefined
}

/** Why two parties are one or may be: certain are the first two; `nameAlone` where country or registration leaves it open. */
export const mergeReasons = [
  'registration',
  'name',
  'domain',
  'legalForm',
  'nameAlone',
  'initials',
  'diacritics',
  'addedWords',
  'spelling',
] as const
export type MergeReason = (typeof mergeReasons)[number]

/** `party` is or may be `into`: places in the given list. Only a person makes an uncertain one true, and it can be undone. */
export type Merge = {
  readonly party: number
  readonly into: number
  readonly certain: boolean
  readonly reasons: readonly MergeReason[]
}

/**
 * Which parties are certainly one, and which may be. Certain: the same registration number and country; or the same name
 * but for case, punctuation and spaces, where everybody of that name who gives a legal form, a country or a registration gives the same.
 * The first given of those that are one stands for all. Proposals are between those that stand: one to each other group
 * that shares a name, domain, initials, bare name or spelling with an earlier one. Time grows with the names' letters.
 */
export function mergesAmong(parties: readonly PartyIdentity[]): Merge[] {
  const names = parties.map(({ name }) => comparedName(name))
  const groups = new Groups(parties.length)
  const certain = certainMerges(parties, names, groups)
  const standing = parties.map((_, party) => party).filter((party) => groups.of(party) === party)
  return [...certain, ...proposals(parties, names, standing)]
}

/** Which parties are one: each leads to the first of its group. */
class Groups {
  private readonly first: Uint32Array
  constructor(count: number) {
    this.first = Uint32Array.from({ length: count }, (_, party) => party)
  }
  of(party: number): number {
    let at = party
    while (this.first[at] !== at) at = this.first[at]!
    this.first[party] = at
    return at
  }
  join(a: number, b: number): void {
    const [low, high] = [this.of(a), this.of(b)].sort((left, right) => left - right)
    this.first[high!] = low!
  }
}

function certainMerges(parties: readonly PartyIdentity[], names: readonly ComparedName[], groups: Groups): Merge[] {
  const reasons = new Map<number, MergeReason>()
  const joinAll = (members: readonly number[], reason: MergeReason): void => {
    for (const member of members.slice(1)) {
      if (groups.of(member) === groups.of(members[0]!)) continue
      const later = Math.max(groups.of(member), groups.of(members[0]!))
      groups.join(member, members[0]!)
      reasons.set(later, reason)
    }
  }
  const registered = (party: number): string | undefined => {
    const { registration, country } = parties[party]!
    return registration === undefined || country === undefined ? undefined : `${country} ${plainNumber(registration)}`
  }
  for (const members of grouped(parties, registered)) joinAll(members, 'registration')
  for (const members of grouped(parties, (party) => names[party]!.core)) {
    const says = (party: number) => [names[party]!.form, parties[party]!.country ?? '', registered(party) ?? '']
    const differ = [0, 1, 2].some(
      (at) => new Set(members.map((party) => says(party)[at]).filter((said) => said !== '')).size > 1,
    )
    if (!differ) joinAll(members, 'name')
    else
      for (const alike of grouped(members, (i) => says(members[i]!).join('\n')))
        joinAll(
          alike.map((i) => members[i]!),
          'name',
        )
  }
  return [...reasons].map(([party, reason]) => ({ party, into: groups.of(party), certain: true, reasons: [reason] }))
}

const plainNumber = (registration: string): string =>
  registration
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\p{P}\p{Z}\s]+/gu, '')

/** Places that share a key, each group ascending and of more than one. */
function grouped(all: { readonly length: number }, keyOf: (place: number) => string | undefined): number[][] {
  const byKey = new Map<string, number[]>()
  for (let place = 0; place < all.length; place += 1) {
    const key = keyOf(place)
    if (key === undefined) continue
    const known = byKey.get(key)
    if (known) known.push(place)
    else byKey.set(key, [place])
  }
  return [...byKey.values()].filter((group) => group.length > 1)
}

type Clue = { readonly reason: MergeReason; readonly key: string }

/** Each party is proposed for the first one that it shares a clue with, and for every reason that both share. */
function proposals(
  parties: readonly PartyIdentity[],
  names: readonly ComparedName[],
  standing: readonly number[],
): Merge[] {
  const first = new Map<string, number>()
  const found = new Map<string, { party: number; into: number; reasons: Set<MergeReason> }>()
  for (const party of standing) {
    const clues = cluesOf(parties[party]!, names[party]!)
    for (const { reason, key } of clues) {
      const other = first.get(key)
      if (other === undefined || other === party) {
        first.set(key, party)
        continue
      }
      const why = reasonBetween(reason, [parties[other]!, names[other]!], [parties[party]!, names[party]!])
      if (why === undefined) continue
      const [less, more] = fuller(names, other, party)
      const pair = `${less} ${more}`
      const known = found.get(pair)
      if (known) known.reasons.add(why)
      else found.set(pair, { party: less, into: more, reasons: new Set([why]) })
    }
  }
  return [...found.values()].map(({ party, into, reasons }) => ({
    ...{ party, into, certain: false },
    reasons: mergeReasons.filter((reason) => reasons.has(reason)),
  }))
}

/** The one with more words is what the other may be short for; else the first given stands. */
function fuller(names: readonly ComparedName[], earlier: number, later: number): [number, number] {
  return names[later]!.words.length > names[earlier]!.words.length ? [earlier, later] : [later, earlier]
}

function cluesOf({ domain }: PartyIdentity, { core, words }: ComparedName): Clue[] {
  const bare = bareName(words)
  const initials = initialsOf(words)
  const clues: Clue[] = [
    { reason: 'legalForm', key: `name ${core}` },
    { reason: 'diacritics', key: `plain ${withoutDiacritics(core)}` },
    ...spellingKeys(words).map((key): Clue => ({ reason: 'spelling', key: `spelling ${key}` })),
  ]
  if (domain !== undefined) clues.push({ reason: 'domain', key: `domain ${domain.toLowerCase()}` })
  if (bare !== undefined) clues.push({ reason: 'addedWords', key: `bare ${bare}` })
  if (initials !== undefined) clues.push({ reason: 'initials', key: `initials ${initials}` })
  if (words.length === 1 && core.length >= 3) clues.push({ reason: 'initials', key: `initials ${core}` })
  return clues
}

type Known = readonly [PartyIdentity, ComparedName]

/** The reason that a shared clue comes to, or undefined where it is none: two abbreviations, two registrations of one country. */
function reasonBetween(clue: MergeReason, [a, nameA]: Known, [b, nameB]: Known): MergeReason | undefined {
  const differently = a.country === b.country && a.registration !== undefined && b.registration !== undefined
  if (differently && plainNumber(a.registration ?? '') !== plainNumber(b.registration ?? '')) return undefined
  const sameName = nameA.core === nameB.core
  if (clue === 'domain') return clue
  if (clue === 'legalForm') return nameA.form === nameB.form ? 'nameAlone' : clue
  if (sameName) return undefined
  if (clue === 'initials') return nameA.words.length === 1 || nameB.words.length === 1 ? clue : undefined
  if (clue === 'spelling' && withoutDiacritics(nameA.core) === withoutDiacritics(nameB.core)) return undefined
  return clue
}
