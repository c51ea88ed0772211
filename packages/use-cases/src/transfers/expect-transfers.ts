import {
  findChainVersion,
  type NamedId,
  newId,
  partyRepository,
  type Transaction,
  transferDraftRepository,
  transferRegistry,
  transferRepository,
  type TransferRow,
} from '@rantai/db'
import { countryCodes, isIsoDate, jurisdiction, pairsOf } from '@rantai/questionnaires'
import { factsOfTransfer, handlesPersonalData, originsOf } from './derive'
import { openedRow } from './follow-transfers'
import { withReasons } from './step'

export type ExpectedTransfers = {
  readonly engagementId: string
  /** Who will hold or reach the data: a party, or a vendor by its id. */
  readonly partyId: string
  /** Who stands between the engagement's vendor and the party, from the vendor on, both left out. */
  readonly between?: readonly NamedId[]
  readonly countries: readonly string[]
  /** The day on which the change takes effect. */
  readonly from: string
  /** Several notices may announce the same destination. */
  readonly noticeId: string | null
  readonly at: Date
}

/**
 * Opens, the day a change is announced, a row for each new destination of an engagement's people and the task to assess it,
 * due when the change takes effect. A destination that has a row is looked at again instead. Said twice it does nothing more.
 */
export async function expectTransfers(tx: Transaction, expected: ExpectedTransfers): Promise<{ opened: number }> {
  const { engagementId, partyId, between = [], noticeId, from, at } = expected
  if (!isIsoDate(from)) throw new Error('A change is announced for a day.')
  await transferRegistry.lockRegistry(tx, at)
  const basis = await transferRegistry.readBasis(tx, at, engagementId)
  const [engagement] = basis.engagements
  if (!engagement?.open || !handlesPersonalData(engagement)) return { opened: 0 }
  await partyRepository.ensureVendorParties(tx, [partyId, engagement.vendorId], at)
  const party = await transferRegistry.readPartyName(tx, partyId)
  const countries = expected.countries.filter((code) => countryCodes.has(code))
  const pairs = pairsOf(originsOf(engagement, basis.profile), countries)
  const held = await transferRepository.listStanding(tx, [engagementId])
  const rowOf = (pair: { origin: string; destination: string }) =>
    held.find(({ origin, destination }) => origin === pair.origin && destination === pair.destination)
  await markHeld(
    tx,
    pairs.flatMap((pair) => rowOf(pair) ?? []),
    { ...expected, party, today: basis.today },
  )
  const vendor = { id: engagement.vendorId, name: engagement.vendorName }
  const here = { id: partyId, name: party }
  const opened = pairs
    .filter((pair) => !rowOf(pair))
    .map((pair) =>
      openedRow(
        {
          ...{ engagementId, ...pair, partyId, partyName: party, linkId: null, uses: ['chain'] },
          ...{ path: partyId === vendor.id ? [vendor] : [vendor, ...between, here], recipients: [here] },
          ...factsOfTransfer(engagement),
        },
        {
          ...{ basis, today: basis.today, timeZone: basis.timeZone, now: at },
          announced: { from, noticeIds: noticeId === null ? [] : [noticeId] },
        },
      ),
    )
  await transferRepository.insertTransfers(tx, opened, at)
  const changes = opened.map(({ id }) => ({
    ...{ id: newId(), transferId: id, kind: 'announced' as const },
    data: { partyName: party, from },
  }))
  await transferRepository.insertChanges(tx, changes, { byName: null, at })
  const task = { ownerMemberId: engagement.ownerMemberId, dueOn: from, byName: null }
  await transferDraftRepository.openDrafts(
    tx,
    opened.map(({ id }) => ({ transferId: id, ...task })),
    at,
  )
  return { opened: opened.length }
}

type Held = ExpectedTransfers & { readonly party: string; readonly today: string }

/** A row that is there already: another notice announces it too, or its assessment has to be looked at again. */
async function markHeld(tx: Transaction, rows: readonly TransferRow[], said: Held): Promise<void> {
  const { noticeId, partyId, party, today, at } = said
  const announced = rows.filter(
    ({ state, noticeIds }) => state === 'announced' && noticeId !== null && !noticeIds.includes(noticeId),
  )
  await transferRepository.setNotices(
    tx,
    announced.map(({ id, noticeIds }) => ({ id, noticeIds: [...noticeIds, ...(noticeId === null ? [] : [noticeId])] })),
  )
  const fresh = rows
    .filter(({ signed, recipients }) => signed !== null && !recipients.some(({ id }) => id === partyId))
    .map(({ id, lookAgain }) => ({
      ...{ id, before: lookAgain.length },
      lookAgain: withReasons(lookAgain, [{ reason: 'newParty', detail: party, on: today }]),
    }))
    .filter(({ lookAgain, before }) => lookAgain.length > before)
  await transferRepository.setLookAgain(tx, fresh)
  const changes = fresh.map(({ id }) => ({
    ...{ id: newId(), transferId: id, kind: 'lookAgain' as const },
    data: { reason: 'newParty', detail: party },
  }))
  await transferRepository.insertChanges(tx, changes, { byName: null, at })
}

/** A notice was withdrawn or objected to: what it alone announced ends, and the tasks nobody began go. */
export async function dropExpectedTransfers(
  tx: Transaction,
  { noticeId, at }: { readonly noticeId: string; readonly at: Date },
): Promise<{ ended: number }> {
  await transferRegistry.lockRegistry(tx, at)
  const { today } = await findChainVersion(tx, at)
  const announced = (await transferRepository.listStanding(tx, null)).filter(
    ({ state, noticeIds }) => state === 'announced' && noticeIds.includes(noticeId),
  )
  const left = announced.map(({ id, noticeIds }) => ({ id, noticeIds: noticeIds.filter((each) => each !== noticeId) }))
  await transferRepository.setNotices(tx, left)
  const ended = left.filter(({ noticeIds }) => noticeIds.length === 0).map(({ id }) => id)
  const because = 'noticeWithdrawn' as const
  await transferRepository.endTransfers(
    tx,
    ended.map((id) => ({ id, because })),
    { on: today, at },
  )
  const changes = ended.map((transferId) => ({ id: newId(), transferId, kind: 'ended' as const, data: { because } }))
  await transferRepository.insertChanges(tx, changes, { byName: null, at })
  await transferDraftRepository.dropUntouchedDrafts(tx, ended)
  return { ended: ended.length }
}

/** Transfers that haven't ended from or to one of these jurisdictions, by their codes in the law; a union counts for its members. */
export function findTransfersTouching(tx: Transaction, jurisdictions: readonly string[]) {
  const codes = jurisdictions.flatMap((code) => [code, ...(jurisdiction(code)?.members ?? [])])
  return transferRegistry.listTouching(tx, [...new Set(codes)])
}

/** Marks signed assessments of transfers to be looked at again; each reason once. How many were marked. */
export async function askTransfersAgain(
  tx: Transaction,
  asked: {
    readonly transferIds: readonly string[]
    readonly reason: 'law' | 'newParty' | 'newData' | 'incident'
    readonly detail: string
    readonly on: string
    readonly at: Date
  },
): Promise<number> {
  const { reason, detail, on, at } = asked
  const rows = (await transferRepository.listStanding(tx, null)).filter(
    ({ id, signed }) => signed !== null && asked.transferIds.includes(id),
  )
  const fresh = rows
    .map(({ id, lookAgain }) => ({ id, before: lookAgain, after: withReasons(lookAgain, [{ reason, detail, on }]) }))
    .filter(({ before, after }) => after.length > before.length)
  await transferRepository.setLookAgain(
    tx,
    fresh.map(({ id, after }) => ({ id, lookAgain: after })),
  )
  const changes = fresh.map(({ id }) => ({
    ...{ id: newId(), transferId: id, kind: 'lookAgain' as const },
    data: { reason, detail },
  }))
  await transferRepository.insertChanges(tx, changes, { byName: null, at })
  return fresh.length
}
