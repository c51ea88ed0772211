import { noticeRepository, partyRepository, type PartyNoticeRow, raiseChainVersion, type Transaction } from '@rantai/db'
import { record } from '../audit'
import type { Call } from '../call'
import { chainIn } from '../parties/organisation-chain'
import { type NamedParty, type NamingSource, recordNamed } from '../parties/record-named'
import { endpointsOf, linksToChange, saidTogether } from './noticed-links'
import { tellVendor } from './tell-vendor'

type Ending = {
  readonly outcome: 'withdrawn' | 'effective'
  readonly note: string
  readonly byName: string
  readonly at: Date
}

/** Writes how a notice ended; time does nothing to it any more. */
export async function endNotice(tx: Transaction, notice: PartyNoticeRow, ending: Ending): Promise<void> {
  const { outcome, note: outcomeNote, byName: outcomeByName, at: outcomeAt } = ending
  const { id, state, answer, answeredByName, answeredAt } = notice
  await noticeRepository.updatePartyNotice(tx, {
    ...{ id, state, answer, answeredByName, answeredAt, remindAt: null, nextAt: null },
    ...{ outcome, outcomeNote, outcomeByName, outcomeAt },
  })
}

/**
 * The day of a notice has come: the links that it speaks of end or begin on that day, with the notice as their source. Links between the
 * two that other sources named end too, since the notice is about what is, not about one list.
 */
export async function takeEffect(
  tx: Transaction,
  { actor, deps }: Call,
  notice: PartyNoticeRow,
): Promise<PartyNoticeRow> {
  const at = deps.now()
  const by = { byName: 'name' in actor ? actor.name : 'Rantai', at }
  await endNotice(tx, notice, { outcome: 'effective', note: notice.outcomeNote, ...by })
  const source = sourceOf(notice, by)
  const fromPartyId = await partyAbove(tx, { deps, notice, source })
  if (notice.change !== 'remove' || fromPartyId !== null) await changeLinks(tx, { deps, notice, source, fromPartyId })
  const data = { name: notice.partyName, vendor: notice.vendorName, change: notice.change, startsOn: notice.startsOn }
  await record(tx, actor, { action: 'notice.tookEffect', objectKind: 'notice', objectId: notice.id, data }, at)
  await tellVendor(tx, notice, { kind: 'effective', body: '', authorName: by.byName, at })
  return { ...notice, outcome: 'effective', outcomeByName: by.byName, outcomeAt: at, remindAt: null }
}

type Effect = Pick<Call, 'deps'> & {
  readonly notice: PartyNoticeRow
  readonly source: Omit<NamingSource, 'fromPartyId'>
}

const sourceOf = (
  { id, startsOn }: PartyNoticeRow,
  { byName, at }: { readonly byName: string; readonly at: Date },
): Effect['source'] => ({
  ...{ source: 'notice', scope: null, date: startsOn, document: null, id, by: byName, at, whole: false },
})

/** The party that uses the one of the notice; whoever on the way wasn't known is recorded, since the notice says so. Null: nobody to end. */
async function partyAbove(tx: Transaction, { deps, notice, source }: Effect): Promise<string | null> {
  let [known, place] = [await chainIn(tx, deps), 0]
  while (place < notice.below.length) {
    const { above, missing } = endpointsOf(known, notice)
    if (missing.length === 0) break
    if (notice.change === 'remove') return null
    await recordNamed(tx, { ...source, fromPartyId: idOf(known, above) }, [
      { name: missing[0]!, since: notice.startsOn },
    ])
    known = await chainIn(tx, deps)
    place += 1
  }
  return idOf(known, endpointsOf(known, notice).above)
}

const idOf = ({ parties }: Awaited<ReturnType<typeof chainIn>>, number: number): string => parties[number]!.id

async function changeLinks(
  tx: Transaction,
  { deps, notice, source, fromPartyId }: Effect & { readonly fromPartyId: string | null },
): Promise<void> {
  const known = await chainIn(tx, deps)
  const places = notice.change === 'add' ? [] : linksToChange(known, notice)
  const rows = places.flatMap((place) => {
    const row = known.links[known.chain.row[place]!]!
    return row.kind === 'link' ? [row] : []
  })
  const ending = { on: notice.startsOn, by: source.by, at: source.at, document: source.document }
  await partyRepository.endLinks(
    tx,
    rows.map(({ id }) => id),
    ending,
  )
  await raiseChainVersion(tx)
  if (notice.change === 'remove' || fromPartyId === null) return
  const said: NamedParty = {
    name: rows[0]?.namedAs ?? notice.partyName,
    since: notice.startsOn,
    ...saidTogether(notice, rows),
  }
  await recordNamed(tx, { ...source, fromPartyId }, [said])
}
