import { ownListRepository, type OwnSubProcessorEnd, type OwnSubProcessorRow, type Transaction } from '@rantai/db'
import { dateIn, neverHeld } from '@rantai/questionnaires'
import { authorize, type Member } from '../access'
import type { Call } from '../call'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'

/** The list while somebody changes it; nobody else does meanwhile. */
export type HeldList = {
  readonly tx: Transaction
  readonly actor: Member
  readonly entries: readonly OwnSubProcessorRow[]
  /** The organisation's day. */
  readonly today: string
  readonly at: Date
}

/** Opens the list to be changed. @throws UseCaseError 'forbidden' */
export async function withOwnList<Value>(
  { actor, deps }: Call,
  work: (list: HeldList) => Promise<Value>,
): Promise<Value> {
  const scope = authorize(actor, 'ownList.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  return deps.database.withScope(scope, async (tx) => {
    await ownListRepository.lockOwnList(tx)
    return work({ tx, actor, at: deps.now(), ...(await readList(tx, deps)) })
  })
}

export async function readList(
  tx: Transaction,
  deps: Deps,
): Promise<Pick<HeldList, 'entries' | 'today'> & { timeZone: string }> {
  const timeZone = await ownListRepository.findTimeZone(tx)
  const entries = await ownListRepository.listOwnSubProcessors(tx)
  return { entries, timeZone, today: dateIn(deps.now(), timeZone) }
}

/** @throws UseCaseError 'notFound' */
export function entryIn({ entries }: Pick<HeldList, 'entries'>, entryId: string): OwnSubProcessorRow {
  const entry = entries.find(({ id }) => id === entryId)
  if (!entry) throw new UseCaseError('notFound')
  return entry
}

/**
 * Takes a beginning back, as if it had never been said: whom it followed goes on. What customers were told of it they get told anew.
 * @returns what is to be written, the entry before it last
 */
export function takenBack(
  entries: readonly OwnSubProcessorRow[],
  entry: OwnSubProcessorRow,
  at: Date,
): OwnSubProcessorEnd[] {
  const before = entries.find(({ id, endsOn }) => id === entry.follows && endsOn === entry.startsOn)
  const told = entry.publishedAt !== null
  return [
    { ...entry, endsOn: entry.startsOn, endPublishedAt: told ? at : null },
    ...(before ? [goingOn(before, at)] : []),
  ]
}

/** An entry whose end isn't one any more. */
export const goingOn = (entry: OwnSubProcessorRow, at: Date): OwnSubProcessorEnd => ({
  ...entry,
  ...{ endsOn: null, endPublishedAt: null, endAnnouncementId: null },
  publishedAt: entry.endPublishedAt === null ? entry.publishedAt : at,
})

/** Whether another entry begins where this one ends. */
export const isFollowed = (entries: readonly OwnSubProcessorRow[], { id }: Pick<OwnSubProcessorRow, 'id'>): boolean =>
  entries.some((other) => other.follows === id && !neverHeld(other))

export const issue = (field: string, message: string, values: Readonly<Record<string, string>> = {}) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message, values }] })
