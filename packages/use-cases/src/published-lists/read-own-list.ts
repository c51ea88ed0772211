import { announcingRepository, type ListReader, type OwnSubProcessorRow, publishedListRepository } from '@rantai/db'
import { neverHeld, type OwnStep, publishedOf, stepsToPublish, usedOn } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import type { CustomerTerms } from '../notices/notice-terms'
import { isFollowed, readList } from './own-list'
import { lateIn, type Telling, tellingsOf } from './tellings'
import type { OwnListInput } from './published-lists.schema'

export type OwnListEntry = OwnSubProcessorRow & {
  /** Whether it, or its end, can be taken back. */
  readonly mayTakeBack: boolean
}
export type OwnListPage = {
  readonly today: string
  readonly asOf: string
  /** Who is used on the day. */
  readonly entries: readonly OwnListEntry[]
  /** What begins after the day. */
  readonly ahead: readonly OwnListEntry[]
  /** What was before the day. */
  readonly past: readonly OwnListEntry[]
  /** What customers don't know yet. */
  readonly steps: readonly OwnStep<OwnSubProcessorRow>[]
  /** How customers learn of those that lie ahead. */
  readonly tellings: readonly Pick<Telling, 'step' | 'announcement' | 'differing'>[]
  /** The customers to whom what lies ahead would be announced with fewer days than they are owed. */
  readonly late: readonly CustomerTerms[]
  /** When the list was published last; null where it never was. */
  readonly publishedAt: Date | null
  readonly readers: readonly Pick<ListReader, 'relationshipId' | 'customerName' | 'subscribed' | 'lastAt'>[]
  readonly mayWrite: boolean
}

/** The organisation's own list as of a day, what isn't published of it, and which customers get it. @throws UseCaseError 'forbidden' */
export async function readOwnList({ actor, deps }: Call, { asOf }: OwnListInput): Promise<OwnListPage> {
  const scope = authorize(actor, 'ownList.read')
  return deps.database.withScope(scope, async (tx) => {
    const { entries: all, today } = await readList(tx, deps)
    const readers = await publishedListRepository.listReaders(tx)
    const day = asOf ?? today
    const shown = all
      .filter((entry) => !neverHeld(entry))
      .map((entry) => ({ ...entry, mayTakeBack: mayTakeBack(all, entry, today) }))
    const entries = usedOn(shown, day)
    const steps = stepsToPublish(all)
    const ahead = steps.filter(({ on }) => on > today)
    const customers = ahead.length === 0 ? [] : await announcingRepository.listCustomersToTell(tx)
    const open = ahead.length === 0 ? [] : await announcingRepository.listOpenAnnouncements(tx, today)
    const tellings = tellingsOf(ahead, { customers, entries: all, open })
    return {
      ...{ today, asOf: day, entries },
      ahead: shown.filter(({ startsOn }) => startsOn > day),
      past: shown.filter(({ endsOn }) => endsOn !== null && endsOn <= day),
      steps,
      tellings,
      late: lateIn(tellings, deps.now()),
      publishedAt: publishedOf(all, today)?.at ?? null,
      readers: readers.map(({ relationshipId, customerName, subscribed, lastAt }) => ({
        ...{ relationshipId, customerName, subscribed, lastAt },
      })),
      mayWrite: decide(actor, 'ownList.write') === 'yes',
    }
  })
}

function mayTakeBack(all: readonly OwnSubProcessorRow[], entry: OwnSubProcessorRow, today: string): boolean {
  if (entry.endsOn === null) return entry.publishedAt === null || entry.startsOn > today
  return !isFollowed(all, entry) && (entry.endPublishedAt === null || entry.endsOn > today)
}
