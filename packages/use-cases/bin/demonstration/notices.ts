import type { Member } from '../../src/access'
import { answerNotice, listNotices, listVendors, recordNotice } from '../../src/index'
import { listNoticesSchema, recordNoticeSchema } from '../../src/notices/notices.schema'
import { listVendorsSchema } from '../../src/vendors/vendors.schema'
import { moveWarehouse, playOwnList } from './own-list'
import { callAt, daysAgo, isoDay, type Stage } from './stage'

/** A move four links down that waits, one that was objected to, and two that the archive announced by its list. */
export async function playNotices(stage: Stage, archivist: Member): Promise<void> {
  await record(stage, 5, {
    ...{ vendor: 'PT Gelombang Data Nusantara Tbk', partyName: 'Northlight Infrastructure Inc.', change: 'change' },
    below: ['Selat Hosting Pte. Ltd.', 'Nimbus Equator Cloud Pte. Ltd.'],
    ...{ countries: 'Vietnam', starts: 24, saidByName: 'Putri Handayani' },
    reason: 'The backup region moves from the United States to a new data centre near Hanoi.',
  })
  const objected = await record(stage, 26, {
    ...{ vendor: 'PT Gelombang Data Nusantara Tbk', partyName: 'Pesan Kilat Pte. Ltd.', change: 'add', below: [] },
    ...{ countries: 'Singapore', starts: 2, saidByName: 'Farid Rahman', reason: 'Text messages at night.' },
  })
  await answerNotice(callAt(stage, stage.dataProtection, daysAgo(stage, 20)), {
    ...{ noticeId: objected, answer: 'objected' },
    text: 'One-time passwords would pass a company that nobody has assessed. Please send its answers first.',
  })
  await playOwnList(stage, archivist)
  const { rows } = await listNotices(
    callAt(stage, stage.dataProtection, daysAgo(stage, 25)),
    listNoticesSchema.parse({}),
  )
  const storage = rows.find(({ partyName }) => partyName.startsWith('Peti Awan'))
  if (storage)
    await answerNotice(callAt(stage, stage.dataProtection, daysAgo(stage, 25)), {
      ...{ noticeId: storage.id, answer: 'approvedWithTerms' },
      text: 'Pages stay encrypted with a key that the archive alone holds.',
    })
  await moveWarehouse(stage, archivist)
}

type Told = {
  readonly partyName: string
  readonly change: 'add' | 'change'
  readonly countries: string
  readonly reason: string
  /** Days from today on. */
  readonly starts: number
}

const contentOf = (stage: Stage, { starts, ...told }: Told) => ({ ...told, startsOn: isoDay(daysAgo(stage, -starts)) })

async function record(
  stage: Stage,
  days: number,
  { vendor, below, saidByName, ...told }: Told & { vendor: string; below: string[]; saidByName: string },
): Promise<string> {
  const call = callAt(stage, stage.dataProtection, daysAgo(stage, days))
  const { rows } = await listVendors(call, listVendorsSchema.parse({ text: vendor }))
  const [found] = rows
  if (!found) throw new Error(`The demonstration has no vendor called ${vendor}.`)
  const came = { vendorId: found.id, channel: 'letter', receivedOn: isoDay(daysAgo(stage, days)), saidByName, below }
  return recordNotice(call, recordNoticeSchema.parse({ ...contentOf(stage, told), ...came }))
}
