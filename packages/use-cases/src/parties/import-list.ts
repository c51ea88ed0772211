import {
  newId,
  notFoundOrNotYours,
  partyListRepository,
  partyRepository,
  type PartyListRow,
  type Transaction,
  type WaitingList,
} from '@rantai/db'
import { english } from '@rantai/questionnaires/wording'
import { diffLists, type ListDiff, type ListedParty } from '@rantai/questionnaires/chain'
import { createHash } from 'node:crypto'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { readInThread } from '../vendors/read-apart'
import { findUnannounced } from '../notices/find-unannounced'
import { UnreadableFile } from '../vendors/table'
import { chainIn } from './organisation-chain'
import { type LeftOutRow, sortRows } from './left-out'
import type { KnownParty, OrganisationChain } from './organisation-chain.types'
import { type ByListInput, type CheckListInput, listBytes } from './parties.schema'
import type { ReadList } from './read-list'
import { type NamedCounts, recordNamed } from './record-named'

export type ListPreview = Pick<
  PartyListRow,
  'id' | 'document' | 'listedOn' | 'format' | 'ignored' | 'appliedAt' | 'createdByName'
> & {
  readonly party: { readonly id: string; readonly name: string; readonly vendorId: string | null }
  readonly entries: readonly ListedParty[]
  readonly leftOut: readonly LeftOutRow[]
  /** Other lists of the same party that wait to be confirmed, the newest first. */
  readonly waiting: readonly WaitingList[]
  /** The list that was confirmed before it; null for the first one. */
  readonly last: { readonly document: string; readonly listedOn: string; readonly count: number } | null
  readonly diff: ListDiff
  /** What confirming it changed; null while it waits. */
  readonly counts: NamedCounts | null
}

/**
 * Reads a list of a party's sub-processors and keeps it to be confirmed; nothing else changes. Its id.
 * @throws UseCaseError 'forbidden', 'notFound', 'tooLarge', 'invalidInput' (file) with a sentence on what can't be read, (listedOn)
 */
export async function checkSubProcessorList({ actor, deps }: Call, input: CheckListInput): Promise<string> {
  const scope = authorize(actor, 'chain.write')
  if (input.bytes.byteLength > listBytes) throw new UseCaseError('tooLarge', { limitBytes: listBytes })
  const read = await readOrSay(input.bytes)
  const [id, at] = [newId(), deps.now()]
  return deps.database.withScope(scope, async (tx) => {
    const known = await chainIn(tx, deps)
    const party = partyIn(known, input.partyId)
    const [listedOn, document] = [input.listedOn ?? known.asOf, input.document || 'list']
    if (listedOn > known.asOf) throw fieldIssue('listedOn', comesLater, { day: known.asOf })
    const { entries, leftOut } = await sortRows(tx, { known, party }, read)
    if (entries.length === 0) throw fieldIssue('file', nobodyElse)
    const hash = createHash('sha256').update(input.bytes).digest('hex')
    const list = { partyId: party.id, document, listedOn, hash }
    const same = await partyListRepository.findSameWaiting(tx, list)
    if (same !== null) return same
    await partyRepository.ensureVendorParty(tx, party.id, at)
    const { format, ignored } = read
    const made = { createdByName: nameOf(actor), createdAt: at }
    await partyListRepository.insertList(tx, { ...list, id, format, entries, ignored, leftOut, ...made })
    return id
  })
}

const comesLater = english('This day lies after {day}. Enter one that has come.')
const nobodyElse = english(
  'Every row names the company itself, or has more text than a name can have. Nothing was read; look at the column of names.',
)

const fieldIssue = (field: string, message: string, values?: Record<string, string>) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message, ...(values && { values }) }] })

/** @throws UseCaseError 'invalidInput' (file) with a sentence on what can't be read */
export async function readOrSay(bytes: Uint8Array): Promise<ReadList> {
  try {
    return await readInThread<ReadList>('subProcessors', bytes)
  } catch (thrown) {
    if (!(thrown instanceof UnreadableFile)) throw thrown
    const { message, values } = thrown
    throw new UseCaseError('invalidInput', { issues: [{ path: ['file'], message, ...(values && { values }) }] })
  }
}

/** @throws UseCaseError 'notFound' for ids of nobody, and of engagements */
export function partyIn(known: OrganisationChain, partyId: string): Extract<KnownParty, { kind: 'party' }> {
  const number = known.chain.numberOf.get(known.standing(partyId))
  const party = number === undefined ? undefined : known.parties[number]
  if (party?.kind !== 'party') throw notFoundOrNotYours()
  return party
}

/**
 * What a list says against the last one of the same party that was confirmed.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function readListPreview({ actor, deps }: Call, { listId }: ByListInput): Promise<ListPreview> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, async (tx) => {
    const { list, last } = await partyListRepository.readListWithLast(tx, listId)
    const party = partyIn(await chainIn(tx, deps), list.partyId)
    const [entries, before] = [entriesOf(list), last ? entriesOf(last) : []]
    const { id, document, listedOn, format, ignored, appliedAt, createdByName } = list
    const waiting = appliedAt === null ? await partyListRepository.listWaiting(tx, [list.partyId]) : []
    return {
      ...{ id, document, listedOn, format, ignored, appliedAt, createdByName, entries },
      leftOut: list.leftOut as readonly LeftOutRow[],
      waiting: waiting.filter((other) => other.id !== id),
      party: { id: party.id, name: party.name, vendorId: party.vendorId },
      last: last && { document: last.document, listedOn: last.listedOn, count: before.length },
      diff: diffLists(before, entries),
      counts: appliedAt === null ? null : (list.counts as NamedCounts),
    }
  })
}

const entriesOf = ({ entries }: PartyListRow): readonly ListedParty[] => entries as readonly ListedParty[]

/**
 * Confirms a list: links of earlier lists that it doesn't name any more end on its day, new ones begin. Confirmed again it changes
 * nothing. An older list than the last one confirmed is refused: history isn't written backwards.
 * @throws UseCaseError 'forbidden', 'notFound', 'notAllowedNow' (older)
 */
export async function applySubProcessorList({ actor, deps }: Call, { listId }: ByListInput): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const { list, last } = await partyListRepository.readListWithLast(tx, listId)
    if (list.appliedAt !== null) return
    if (last && list.listedOn < last.listedOn) throw new UseCaseError('notAllowedNow', { state: 'older' })
    const party = partyIn(await chainIn(tx, deps), list.partyId)
    const counts = await recordList(tx, list, { by: nameOf(actor), at })
    const found = { foundIn: 'list', sourceId: list.id, document: list.document, day: list.listedOn, at } as const
    // A first list is where following it begins: nobody could have announced what stands there.
    if (last) await findUnannounced(tx, { partyId: list.partyId, engagementId: null, ...found })
    if (!(await partyListRepository.applyList(tx, { id: listId, counts, at })))
      throw new UseCaseError('conflict', { current: 1 })
    const data = { document: list.document, listedOn: list.listedOn, ...counts }
    await record(tx, actor, { action: 'chain.listImported', ...historyOf(party), data }, at)
  })
}

function recordList(tx: Transaction, list: PartyListRow, written: { readonly by: string; readonly at: Date }) {
  return recordNamed(
    tx,
    {
      ...{ fromPartyId: list.partyId, source: 'list', scope: null, whole: true },
      ...{ date: list.listedOn, document: list.document, id: list.id, ...written },
    },
    entriesOf(list),
  )
}

export const nameOf = (actor: Call['actor']): string => ('name' in actor ? actor.name : 'Rantai')

/** Whose history tells of a change: a vendor's, where the party is one. */
export const historyOf = ({ id, vendorId }: { readonly id: string; readonly vendorId: string | null }) =>
  ({ objectKind: vendorId === id ? 'vendor' : 'party', objectId: id }) as const
