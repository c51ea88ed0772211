import {
  type HeldLink,
  type LinkOrigin,
  newId,
  partyMergeRepository,
  partyRepository,
  raiseChainVersion,
  type Transaction,
} from '@rantai/db'
import { factNamed, isIsoDate } from '@rantai/questionnaires'
import type { ListedParty } from '@rantai/questionnaires/chain'
import { enqueue } from '../jobs'
import { matchEntries } from './match-entries'
import { recordSeen } from './record-seen'

/** One company that a source names, and since when it is used, where that is said. */
export type NamedParty = ListedParty & {
  readonly since?: string | undefined
  readonly contractRef?: string | null
  readonly flowDownOn?: string | null
  /** The first of the links whose proofs it goes on with, where its source knows. */
  readonly proofsOf?: string | null
}

/** Who says so: one list, the answers on one engagement, a person. */
export type NamingSource = LinkOrigin & {
  /** The organisation's day on which it was said. */
  readonly date: string
  readonly document: string | null
  readonly id: string | null
  readonly by: string
  readonly at: Date
  /** False where what is said is one more, and says nothing of the others. */
  readonly whole: boolean
}

export type NamedCounts = {
  readonly named: number
  readonly begun: number
  readonly ended: number
  readonly kept: number
  readonly newParties: number
  readonly proposals: number
}

/** A list that a vendor publishes is in step with its notices, and takes the place of its lists from elsewhere. */
const inPlaceOf: Partial<Record<LinkOrigin['source'], readonly LinkOrigin['source'][]>> = {
  profile: ['profile', 'notice', 'list'],
}

/**
 * Brings the links of one source in step with what it says now: who is named anew begins, who isn't named any more or is named otherwise
 * ends, the rest is confirmed. Nothing is deleted; the same said twice changes nothing. Where the source says nothing of a kind (no
 * country anywhere), what it said before stands.
 */
export async function recordNamed(
  tx: Transaction,
  source: NamingSource,
  said: readonly NamedParty[],
): Promise<NamedCounts> {
  // Whoever writes chains of this organisation waits for who is at it.
  await raiseChainVersion(tx)
  await enqueue(tx, 'transfers.follow', {}, { at: source.at })
  await partyRepository.ensureVendorParty(tx, source.fromPartyId, source.at)
  const sources = inPlaceOf[source.source] ?? [source.source]
  const known = await partyRepository.listIdentities(tx)
  const held = await partyRepository.listHeldLinks(tx, { ...source, sources })
  const { parties, unknown, proposals } = matchEntries(known, said)
  await partyRepository.insertParties(tx, unknown, source.at)
  const vendors = known.filter(({ isVendor }) => isVendor).map(({ id }) => id)
  const touched = new Set([...parties, ...proposals.flatMap(({ partyId, intoPartyId }) => [partyId, intoPartyId])])
  await partyRepository.ensureVendorParties(
    tx,
    vendors.filter((id) => touched.has(id)),
    source.at,
  )
  const step = stepBetween(
    held,
    filled(
      said.map((entry, i) => ({ ...linkOf(entry), toPartyId: parties[i]! })),
      held,
    ),
  )
  const ended = source.whole ? step.ended : []
  const goesOnWith = proofsLeftBy(held.filter(({ id }) => ended.includes(id)))
  const begun = step.begun.map((link) => ({
    ...{
      ...link,
      ...originOf(source),
      validFrom: beginOf(link, source, held),
      proofsOf: link.proofsOf ?? goesOnWith(link),
    },
  }))
  await partyRepository.insertLinks(tx, begun, source)
  await recordSeen(tx, begun, source)
  await partyRepository.endLinks(tx, ended, { ...source, on: source.date })
  await partyRepository.confirmLinks(tx, step.kept, source.date)
  const made = await partyMergeRepository.proposeMerges(
    tx,
    proposals.map((each) => ({ id: newId(), ...each })),
    source.at,
  )
  return {
    ...{ named: said.length, begun: step.begun.length, ended: ended.length, kept: step.kept.length },
    ...{ newParties: unknown.length, proposals: made },
  }
}

const originOf = ({ fromPartyId, source, scope, date, document, id }: NamingSource) => ({
  ...{ fromPartyId, source, scope, document },
  ...{ sourceDate: date, sourceId: id },
})

type Said = HeldLink & { readonly since: string | undefined; readonly flowDownOn: string | null }

const categories = new Map((factNamed('dataCategories')?.values ?? []).map((code) => [plain(code), code]))

function linkOf({
  name,
  purpose,
  countries,
  data,
  since,
  contractRef,
  flowDownOn,
  proofsOf,
}: NamedParty): Omit<Said, 'toPartyId'> {
  return {
    ...{ id: newId(), namedAs: name.slice(0, 300), service: purpose ?? null, countries: countries ?? [] },
    data: (data ?? []).map((text) => categories.get(plain(text)) ?? text),
    ...{ contractRef: contractRef ?? null, flowDownOn: flowDownOn ?? null, mechanism: null },
    ...{ proofsOf: proofsOf ?? null, since },
  }
}

/** A link that changed goes on with the proofs of the one that ends for it; a second service proves itself. */
function proofsLeftBy(ended: readonly HeldLink[]): (link: Said) => string | null {
  const left = [...ended]
  return ({ toPartyId }) => {
    const at = left.findIndex((link) => link.toPartyId === toPartyId)
    const [before] = at === -1 ? [] : left.splice(at, 1)
    return before ? (before.proofsOf ?? before.id) : null
  }
}

/** What a source says of nobody it hasn't changed; the contract stays with whoever it names again. */
function filled(said: readonly Said[], held: readonly HeldLink[]): Said[] {
  const says = (key: 'countries' | 'data') => said.some((each) => each[key].length > 0)
  const [countries, data, service] = [says('countries'), says('data'), said.some((each) => each.service !== null)]
  return said.map((each) => {
    const before = held.find(({ toPartyId }) => toPartyId === each.toPartyId)
    if (!before) return each
    const now = {
      ...each,
      countries: countries ? each.countries : before.countries,
      data: data ? each.data : before.data,
      service: service ? each.service : before.service,
      contractRef: each.contractRef ?? before.contractRef,
    }
    // The law of another country asks anew.
    return { ...now, mechanism: setOf(now.countries) === setOf(before.countries) ? before.mechanism : null }
  })
}

function stepBetween(
  held: readonly HeldLink[],
  said: readonly Said[],
): { begun: Said[]; ended: string[]; kept: string[] } {
  const left = new Map(held.map((link) => [`${signature(link)}\n${link.id}`, link]))
  const [begun, kept]: [Said[], string[]] = [[], []]
  const seen = new Set<string>()
  for (const each of said) {
    const key = signature(each)
    if (seen.has(key)) continue
    seen.add(key)
    const same = [...left].find(([place]) => place.startsWith(`${key}\n`))
    if (!same) begun.push(each)
    else {
      left.delete(same[0])
      kept.push(same[1].id)
    }
  }
  return { begun, ended: [...left.values()].map(({ id }) => id), kept }
}

/** What makes two links the same: not how they are written. */
const signature = ({ toPartyId, service, data, countries }: Omit<HeldLink, 'id'>): string =>
  JSON.stringify([toPartyId, plain(service ?? ''), setOf(data), setOf(countries)])

const setOf = (texts: readonly string[]): string => [...new Set(texts.map(plain))].sort().join(' ')

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\s]+/gu, '')
}

/** Since when it is used, by who says so; what changed begins on the day on which that was said. */
function beginOf({ since, toPartyId }: Said, { date }: NamingSource, held: readonly HeldLink[]): string {
  const changed = held.some((link) => link.toPartyId === toPartyId)
  return !changed && since !== undefined && isIsoDate(since) && since <= date ? since : date
}
