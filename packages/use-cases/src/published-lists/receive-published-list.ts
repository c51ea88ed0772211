import { partyListRepository, partyRepository, publishedListRepository, type Transaction } from '@rantai/db'
import { type PublishedEntry, usedOn } from '@rantai/questionnaires'
import { createHash } from 'node:crypto'
import { authorize } from '../access'
import { record } from '../audit'
import type { WorkerCall } from '../notifications'
import { findUnannounced } from '../notices/find-unannounced'
import { chainIn } from '../parties/organisation-chain'
import { recordNamed } from '../parties/record-named'

/**
 * A vendor's published list arrived: whom it names today is brought into the chain with the list as its source, what no notice announced is
 * a finding. A later copy, or an end of the subscription, makes it count no more. Done again it changes nothing.
 */
export async function receivePublishedList({ actor, deps }: WorkerCall, listId: string): Promise<void> {
  const scope = authorize(actor, 'chain.write')
  await deps.database.withScope(scope, async (tx) => {
    const vendorId = await publishedListRepository.findVendorOfCopy(tx, listId)
    const of = vendorId === undefined ? undefined : await publishedListRepository.findSubscription(tx, vendorId)
    if (!of?.subscribed || of.list?.id !== listId || of.list.applied) return
    const [{ asOf: day }, at] = [await chainIn(tx, deps), deps.now()]
    const entries = usedToday(of.list.entries as readonly PublishedEntry[], day)
    const kept = { vendorId: of.vendorId, vendorName: of.vendorName, listId, listedOn: of.list.listedOn, entries, at }
    const counts = await keep(tx, kept, day)
    if (!counts) return
    // A first list announces itself: it says what was, and changes nothing.
    const found = { foundIn: 'profile', sourceId: listId, document: '', day, at } as const
    if (of.hadOne) await findUnannounced(tx, { partyId: of.vendorId, engagementId: null, ...found })
    const data = { listedOn: of.list.listedOn, ...counts }
    await record(tx, actor, { action: 'chain.listReceived', objectKind: 'vendor', objectId: of.vendorId, data }, at)
  })
}

/** The day of the customer counts: a notice of the same change takes effect on it. */
const usedToday = (entries: readonly PublishedEntry[], day: string) =>
  usedOn(
    entries.map((entry) => ({ ...entry, startsOn: entry.since, endsOn: entry.until ?? null })),
    day,
  ).map(({ name, purpose, data, countries, since }) => ({ name, purpose, data, countries, since }))

type Kept = {
  readonly vendorId: string
  readonly vendorName: string
  readonly listId: string
  readonly listedOn: string
  readonly entries: ReturnType<typeof usedToday>
  readonly at: Date
}

/** Undefined where it is kept already. */
async function keep(tx: Transaction, { vendorId, vendorName, listId, listedOn, entries, at }: Kept, day: string) {
  await partyRepository.ensureVendorParty(tx, vendorId, at)
  const counts = await recordNamed(
    tx,
    {
      ...{ fromPartyId: vendorId, source: 'profile', scope: null, whole: true },
      ...{ date: day, document: null, id: listId, by: vendorName, at },
    },
    entries,
  )
  const isNew = await partyListRepository.insertAppliedList(tx, {
    ...{ id: listId, partyId: vendorId, document: vendorName.slice(0, 500) || '–', listedOn, format: 'published' },
    ...{ hash: createHash('sha256').update(JSON.stringify(entries)).digest('hex'), entries, ignored: [], counts },
    ...{ createdByName: vendorName, createdAt: at },
  })
  return isNew ? counts : undefined
}
