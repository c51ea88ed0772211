import type { Member } from '../../src/access'
import { addOwnSubProcessor, changeOwnSubProcessor, publishOwnList, readOwnList } from '../../src/index'
import { addOwnSchema, changeOwnSchema, publishOwnSchema } from '../../src/published-lists/published-lists.schema'
import { callAt, daysAgo, isoDay, playWorker, type Stage } from './stage'

const used = [
  ['Gudang Kertas Johor', 'Paper store', 'Malaysia', ['identifiers', 'contact'], 900],
  ['Kurir Selat Sdn. Bhd.', 'Collects and returns boxes', 'Malaysia', ['contact'], 900],
  ['Pindai Cepat Sdn. Bhd.', 'Scans pages', 'Malaysia', [], 400],
] as const

/** The archive publishes whom it uses, and later that pages will be kept elsewhere: its customers are told in the same act. */
export async function playOwnList(stage: Stage, archivist: Member): Promise<void> {
  for (const [name, service, countries, data, days] of used)
    await addOwnSubProcessor(
      callAt(stage, archivist, daysAgo(stage, 45)),
      addOwnSchema.parse({ name, service, countries, data: [...data], startsOn: isoDay(daysAgo(stage, days)) }),
    )
  await publish(stage, archivist, 45)
  await addOwnSubProcessor(
    callAt(stage, archivist, daysAgo(stage, 30)),
    addOwnSchema.parse({
      ...{ name: 'Peti Awan Storage Pte. Ltd.', service: 'Keeps scanned pages', countries: 'Singapore' },
      startsOn: isoDay(daysAgo(stage, -12)),
    }),
  )
  await publish(stage, archivist, 30, 'Scanned pages are kept there from the new year on.')
}

/** A move that is announced, and somebody whom nobody was told of yet. */
export async function moveWarehouse(stage: Stage, archivist: Member): Promise<void> {
  const call = callAt(stage, archivist, daysAgo(stage, 3))
  const { entries } = await readOwnList(call, {})
  const warehouse = entries.find(({ name }) => name === 'Gudang Kertas Johor')
  if (!warehouse) throw new Error('The archive’s list has no warehouse.')
  const { service, data } = warehouse
  await changeOwnSubProcessor(
    call,
    changeOwnSchema.parse({
      ...{ entryId: warehouse.id, service, data, countries: 'Malaysia, Indonesia' },
      startsOn: isoDay(daysAgo(stage, -30)),
    }),
  )
  await publish(stage, archivist, 3, 'A second warehouse opens in Batam.')
  await addOwnSubProcessor(
    callAt(stage, archivist, daysAgo(stage, 1)),
    addOwnSchema.parse({
      ...{ name: 'Rak Besi Logistics Sdn. Bhd.', service: 'Shelves and moves boxes', countries: 'Malaysia' },
      startsOn: isoDay(daysAgo(stage, -45)),
    }),
  )
}

async function publish(stage: Stage, archivist: Member, days: number, reason = ''): Promise<void> {
  await publishOwnList(
    callAt(stage, archivist, daysAgo(stage, days)),
    publishOwnSchema.parse({ reason, acceptShort: true }),
  )
  await playWorker(stage)
}
