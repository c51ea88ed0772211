/** One entry of the list that an organisation keeps of whom it uses itself. */
export type OwnEntry = {
  readonly id: string
  readonly name: string
  readonly service: string | null
  readonly data: readonly string[]
  /** Codes of two letters; what a list wrote otherwise as it was written. */
  readonly countries: readonly string[]
  readonly startsOn: string
  /** The first day on which it isn't used so any more; its first day where it was taken back. */
  readonly endsOn: string | null
  /** The entry that ends where this one begins. */
  readonly follows: string | null
  /** When customers were told of its beginning, and of its end. */
  readonly publishedAt: Date | null
  readonly endPublishedAt: Date | null
}

type Days = Pick<OwnEntry, 'startsOn' | 'endsOn'>

/** What customers don't know yet. `on` is the day from which it holds. */
export type OwnStep<Entry extends OwnEntry> = { readonly on: string } & (
  | { readonly change: 'add'; readonly entry: Entry }
  | { readonly change: 'change'; readonly entry: Entry; readonly before: Entry }
  | { readonly change: 'remove'; readonly before: Entry }
)

/** Whether an entry never held: it was taken back, or changed on its first day. */
export const neverHeld = ({ startsOn, endsOn }: Days): boolean => endsOn !== null && endsOn <= startsOn

/** Who is used on a day. */
export function usedOn<Entry extends Days>(entries: readonly Entry[], day: string): Entry[] {
  return entries.filter(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn > day))
}

/** What publishing would tell, by day, then by name: beginnings, changes of what was published, and ends. */
export function stepsToPublish<Entry extends OwnEntry>(entries: readonly Entry[]): OwnStep<Entry>[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const followed = new Set(
    entries.flatMap((entry) => (entry.follows === null || neverHeld(entry) ? [] : [entry.follows])),
  )
  const steps = entries.flatMap((entry): OwnStep<Entry>[] => {
    if (entry.publishedAt === null) {
      if (neverHeld(entry)) return []
      const before = entry.follows === null ? undefined : byId.get(entry.follows)
      const known = before !== undefined && before.publishedAt !== null
      return [
        known ? { change: 'change', on: entry.startsOn, entry, before } : { change: 'add', on: entry.startsOn, entry },
      ]
    }
    const ended = entry.endsOn !== null && entry.endPublishedAt === null && !followed.has(entry.id)
    return ended ? [{ change: 'remove', on: entry.endsOn, before: entry }] : []
  })
  return steps.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}

const keyOf = (step: OwnStep<OwnEntry>): string =>
  [step.on, step.change === 'remove' ? step.before.name : step.entry.name, step.change].join('\n')

/** An entry as customers get it: with the days on which it begins and ends. */
export type PublishedEntry = {
  readonly name: string
  readonly purpose?: string
  readonly data: readonly string[]
  readonly countries: readonly string[]
  readonly since: string
  /** The first day on which it isn't used any more. */
  readonly until?: string
}

/** What customers were told that holds on a day or later; undefined where nothing was ever published. */
export function publishedOf(
  entries: readonly OwnEntry[],
  day: string,
): { readonly at: Date; readonly entries: readonly PublishedEntry[] } | undefined {
  const told = entries.filter(({ publishedAt }) => publishedAt !== null)
  const moments = told.flatMap(({ publishedAt, endPublishedAt }) => [publishedAt, endPublishedAt])
  const at = moments.reduce(
    (latest, each) => (each !== null && (latest === null || each > latest) ? each : latest),
    null,
  )
  if (at === null) return undefined
  const shown = told.flatMap((entry): PublishedEntry[] => {
    const { name, service, data, countries, startsOn: since, endsOn, endPublishedAt } = entry
    // An end that nobody was told of isn't one for them yet.
    const until = endPublishedAt === null ? null : endsOn
    if (until !== null && (until <= since || until <= day)) return []
    return [
      { name, ...(service !== null && { purpose: service }), data, countries, since, ...(until !== null && { until }) },
    ]
  })
  return { at, entries: shown }
}
