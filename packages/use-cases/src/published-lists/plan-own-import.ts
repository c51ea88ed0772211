import type { OpenAnnouncement, OwnSubProcessorRow } from '@rantai/db'
import { neverHeld, plainName, usedOn } from '@rantai/questionnaires'
import { type ListedParty, mergesAmong } from '@rantai/questionnaires/chain'
import { type OwnContent, sameContent } from './change-own-list'

/** What a list that was read says of one company, held against what is in force today. */
export type Planned = {
  readonly change: 'add' | 'change' | 'remove'
  readonly name: string
  readonly before: OwnSubProcessorRow | undefined
  /** None where it ends. */
  readonly content: OwnContent | undefined
  /** What lies ahead of the same company already; null where nothing does. */
  readonly ahead: Ahead | null
}

/** A change that was announced, or stands on the list for a later day. */
export type Ahead = {
  /** The entry, or the announcement that the list doesn't know yet. */
  readonly id: string
  readonly on: string
  /** When customers were told; null where they weren't yet. */
  readonly toldAt: Date | null
  /** What it says of countries; null where it says that it ends. */
  readonly countries: readonly string[] | null
  /** Whether the list that was read says the same. */
  readonly agrees: boolean
  readonly announcement: OpenAnnouncement | null
  readonly entry: OwnSubProcessorRow | null
}

type Known = {
  readonly entries: readonly OwnSubProcessorRow[]
  readonly today: string
  /** Announcements that no entry stands for. */
  readonly open: readonly OpenAnnouncement[]
}

/** What would change, and what of it is announced or planned already. What is in force and stays isn't in it. */
export function planOwnImport({ entries, today, open }: Known, said: readonly Named[]): Planned[] {
  const inForce = usedOn(entries, today)
  const later = entries.filter((entry) => entry.startsOn > today && !neverHeld(entry))
  const begins = later.filter(({ follows }) => follows === null)
  const pairs = pairsOf(inForce, said)
  const unknown = pairs.flatMap(({ before, now }) => (before === undefined && now ? [now] : []))
  const beginning = new Map(
    pairsOf(begins, unknown).flatMap(({ before, now }) => (before && now ? [[now, before]] : [])),
  )
  return pairs.flatMap(({ before, now }): Planned[] => {
    const content = now && contentOf(now, before, said)
    if (before && content && sameContent(before, content)) return []
    const change = before === undefined ? 'add' : content === undefined ? 'remove' : 'change'
    const name = before?.name ?? now?.name ?? ''
    const next = before ? later.find(({ follows }) => follows === before.id) : now && beginning.get(now)
    const ahead = next
      ? aheadOf(next, now !== undefined && sameContent(next, contentOf(now, next, said)))
      : before && before.endsOn !== null
        ? endingOf(before, before.endsOn, change === 'remove')
        : announcedOf(open, { change, name, content })
    return [{ change, name, before, content, ahead }]
  })
}

const aheadOf = (entry: OwnSubProcessorRow, agrees: boolean): Ahead => ({
  ...{ id: entry.id, on: entry.startsOn, toldAt: entry.publishedAt, countries: entry.countries, agrees, entry },
  announcement: null,
})

const endingOf = (entry: OwnSubProcessorRow, on: string, agrees: boolean): Ahead => ({
  ...{ id: entry.id, on, toldAt: entry.endPublishedAt, countries: null, agrees, entry, announcement: null },
})

function announcedOf(
  open: readonly OpenAnnouncement[],
  said: Pick<Planned, 'change' | 'name' | 'content'>,
): Ahead | null {
  const found = open.filter((each) => isAbout(each, { ...said, service: said.content?.service ?? null }))
  const same = found.find((each) => saysCountries(each, said.content?.countries ?? []))
  const announcement = same ?? found[0]
  if (!announcement) return null
  const { announcementId: id, startsOn: on, announcedAt: toldAt, countries } = announcement
  return { id, on, toldAt, countries, agrees: same !== undefined, announcement, entry: null }
}

type About = { readonly change: string; readonly name: string; readonly service: string | null }

/** Whether an announcement is about the same change of the same company; of one that names no service all of them. */
export const isAbout = (announced: OpenAnnouncement, { change, name, service }: About): boolean =>
  announced.change === change &&
  plainName(announced.partyName) === plainName(name) &&
  (announced.service === null || service === null || plainName(announced.service) === plainName(service))

/** Whether both name the same countries, as far as both name any. */
export const saysCountries = ({ countries }: Pick<OpenAnnouncement, 'countries'>, said: readonly string[]): boolean =>
  countries.length === 0 || said.length === 0 || [...countries].sort().join() === [...said].sort().join()

type Named = Pick<ListedParty, 'name' | 'purpose' | 'countries' | 'data'>
type Pair = { readonly before: OwnSubProcessorRow | undefined; readonly now: Named | undefined }

/** Entries of one company, as the comparison of lists tells them, side by side: the same service first. */
function pairsOf(open: readonly OwnSubProcessorRow[], said: readonly Named[]): Pair[] {
  const companies = companiesOf([...open, ...said])
  return [...new Set(companies)].flatMap((company) => {
    const olds = open.filter((_, place) => companies[place] === company)
    const news = said.filter((_, place) => companies[open.length + place] === company)
    const pairs: Pair[] = []
    for (const same of [true, false])
      for (const now of [...news]) {
        const at = olds.findIndex(({ service }) => !same || plainName(service ?? '') === plainName(now.purpose ?? ''))
        if (at === -1) continue
        pairs.push({ before: olds.splice(at, 1)[0], now })
        news.splice(news.indexOf(now), 1)
      }
    return [
      ...pairs,
      ...olds.map((before) => ({ before, now: undefined })),
      ...news.map((now) => ({ before: undefined, now })),
    ]
  })
}

/** By place: the first place of the same company. */
function companiesOf(all: readonly { readonly name: string }[]): number[] {
  const first = all.map((_, place) => place)
  for (const { party, into, certain } of mergesAmong(all.map(({ name }) => ({ name }))))
    if (certain) first[party] = first[into]!
  return first
}

function contentOf(now: Named, before: OwnSubProcessorRow | undefined, said: readonly Named[]) {
  const says = (key: 'countries' | 'data') => said.some((each) => (each[key] ?? []).length > 0)
  return {
    service: now.purpose?.slice(0, 300) ?? before?.service ?? null,
    countries: before && !says('countries') ? before.countries : (now.countries ?? []),
    data: before && !says('data') ? before.data : (now.data ?? []),
  }
}
