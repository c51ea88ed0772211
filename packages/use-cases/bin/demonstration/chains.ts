import {
  addSubProcessor,
  applySubProcessorList,
  checkSubProcessorList,
  decidePartyMerge,
  listPartyMerges,
  organisationChain,
} from '../../src/index'
import { callAt, daysAgo, isoDay, type Stage } from './stage'

/** A list as its publisher dates it: a row is name, purpose and where. */
type Published = { readonly by: string; readonly days: number; readonly rows: readonly string[] }

/**
 * Below what the vendors answer: hosts that three vendors share, a cloud below two of them, and one that uses a host again. In this
 * order, so that a company is named before its own list comes.
 */
const lists: readonly Published[] = [
  {
    by: 'PT Gelombang Data Nusantara Tbk',
    days: 250,
    rows: [
      'Selat Hosting Pte. Ltd.;Hosting of the switch;Singapore',
      'Kirim Pesan Nusantara;One-time passwords by text message;Indonesia',
      'Bantu Meja Layanan Sdn Bhd;Help desk at night;Malaysia',
    ],
  },
  {
    by: 'Selat Hosting Pte. Ltd.',
    days: 200,
    rows: [
      'Nimbus Equator Cloud Pte. Ltd.;Virtual machines and storage;Singapore, Indonesia',
      'Kabel Samudra Networks;Lines between data centres;Malaysia',
    ],
  },
  {
    by: 'Titian Message Gateway Sdn Bhd',
    days: 190,
    rows: ['Nimbus Equator Cloud Pte. Ltd.;Message queues;Singapore', 'NEC;Analytics;United States'],
  },
  {
    by: 'Nimbus Equator Cloud Pte. Ltd.',
    days: 170,
    rows: [
      'Northlight Infrastructure Inc.;Backup region;United States',
      'Awan Batu Data Centres;Racks and power;Malaysia',
    ],
  },
  {
    by: 'Northlight Infrastructure Inc.',
    days: 160,
    rows: ['Selat Hosting Pte Ltd;Nodes near customers;Singapore', 'Vigil Monitoring GmbH;Monitoring;Germany'],
  },
  {
    by: 'PT Gelombang Data Nusantara Tbk',
    days: 20,
    rows: [
      'SELAT HOSTING PTE LTD;Hosting of the switch;Singapore',
      'Kirim Pesan Nusantara;One-time passwords by text message;Vietnam',
      'Bantu Meja Layanan Pte Ltd;Help desk at night and on weekends;Singapore',
      'Vigil Monitoring GmbH;Monitoring;Germany',
    ],
  },
]

/** Lists of the past year, one link by hand, one pair of names found to be one; others wait to be decided. */
export async function playChains(stage: Stage): Promise<void> {
  for (const list of lists) await publish(stage, list)
  const at = daysAgo(stage, 150)
  const keeper = callAt(stage, stage.dataProtection, at)
  await addSubProcessor(keeper, {
    ...{ partyId: await partyNamed(stage, 'Lintas Arsip Digital Pte. Ltd.', at), name: 'Gudang Kertas Johor' },
    ...{ service: 'Boxes on shelves', countries: 'Malaysia', data: ['identifiers', 'financial'] },
    ...{ since: isoDay(daysAgo(stage, 600)), contractRef: 'LAD-2024-07', flowDownOn: isoDay(daysAgo(stage, 155)) },
  })
  const decider = callAt(stage, stage.dataProtection, daysAgo(stage, 12))
  const { merges } = await listPartyMerges(decider, { state: 'proposed', page: 1 })
  const same = merges.find(({ partyName, intoName }) => [partyName, intoName].some((name) => name === 'NEC'))
  if (same) await decidePartyMerge(decider, { mergeId: same.id, partyId: null, decision: 'confirm' })
}

async function publish(stage: Stage, { by, days, rows }: Published): Promise<void> {
  const at = daysAgo(stage, days)
  const call = callAt(stage, stage.procurement, at)
  const text = ['Name;Purpose;Location', ...rows].join('\n')
  const listId = await checkSubProcessorList(call, {
    partyId: await partyNamed(stage, by, at),
    document: `${by} sub-processors ${isoDay(at)}.csv`,
    listedOn: isoDay(at),
    bytes: new TextEncoder().encode(text),
  })
  await applySubProcessorList(call, { listId })
}

async function partyNamed(stage: Stage, name: string, at: Date): Promise<string> {
  const { parties } = await organisationChain(callAt(stage, stage.procurement, at), { asOf: isoDay(stage.today) })
  const party = parties.find((known) => known.kind === 'party' && [known.name, ...known.names].includes(name))
  if (!party) throw new Error(`Nobody in the demonstration's chains is called ${name}.`)
  return party.id
}
