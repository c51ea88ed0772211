import {
  addIncidentEntry,
  addIncidentTask,
  closeIncident,
  markIncidentTask,
  openIncident,
  organisationChain,
  readIncident,
  recordDuty,
  updateIncident,
} from '../../src/index'
import { openIncidentSchema, updateIncidentSchema } from '../../src/incidents/incidents.schema'
import { callAt, daysAgo, isoDay, type Stage } from './stage'

const HOUR = 60

/** One incident that runs, at a cloud that several vendors use through others, and one of the past that is closed. */
export async function playIncidents(stage: Stage): Promise<void> {
  await playClosed(stage)
  await playOpen(stage)
}

async function playOpen(stage: Stage): Promise<void> {
  const moment = (hours: number): Date => daysAgo(stage, 1, (24 - hours) * HOUR)
  const call = (hours: number) => callAt(stage, stage.dataProtection, moment(hours))
  const placeId = await partyNamed(stage, 'Nimbus Equator Cloud Pte. Ltd.')
  const said = {
    title: 'Backups of Nimbus Equator Cloud could be read without a password',
    whatHappened:
      'A store with nightly backups stood open to the internet for at least four days. Files with names, account numbers and telephone numbers were copied by an address that nobody knows.',
    severity: 'critical',
    beganAt: moment(120),
    discoveredAt: moment(26),
    vendorKnewAt: moment(47),
    vendorToldAt: moment(23),
    ownerMemberId: stage.dataProtection.memberId,
  }
  // Vendors aren't asked again here: the demonstration's requests stay as their own stories tell them.
  const id = await openIncident(call(22), openIncidentSchema.parse({ ...said, placeId, askAgain: false }))
  await addIncidentEntry(call(21), {
    ...{ id, kind: 'vendorSaid', at: moment(21.5) },
    body: 'The store was closed at 03:10 and all keys were changed. Which files were copied is still being counted.',
  })
  const people = { personalData: true, dataCategories: ['identifiers', 'contact', 'financial'], people: 41_200 }
  const known = { ...said, ...people, awareAt: moment(22), peopleCountries: ['MY', 'SG', 'ID'] }
  const doneSoFar =
    'The vendors concerned were called. New keys are in use since this morning. Transfers to the store are stopped'
  await updateIncident(call(19), updateIncidentSchema.parse({ ...known, doneSoFar, id, version: 1 }))
  const tasks = [
    { title: 'Get the list of files that were copied', ownerMemberId: stage.procurement.memberId, due: 1 },
    {
      title: 'Decide whether customers in Singapore have to be told',
      ownerMemberId: stage.dataProtection.memberId,
      due: 2,
    },
    { title: 'Check that no key of ours lay in the backups', ownerMemberId: stage.riskManager.memberId, due: 0 },
  ]
  const ids: string[] = []
  for (const { due, ...task } of tasks)
    ids.push(await addIncidentTask(call(18), { ...task, id, dueOn: isoDay(daysAgo(stage, -due)) }))
  await markIncidentTask(callAt(stage, stage.riskManager, moment(6)), { id, taskId: ids[2] ?? '', done: true })
  const first = 'id-pdp-authority'
  if ((await readIncident(call(5), { id })).clocks.some((clock) => clock.id === first))
    await recordDuty(call(5), {
      id,
      dutyId: first,
      outcome: 'told',
      toldAt: moment(5.5),
      reference: 'Letter of the day',
    })
}

async function playClosed(stage: Stage): Promise<void> {
  const call = (days: number) => callAt(stage, stage.riskManager, daysAgo(stage, days))
  const placeId = await partyNamed(stage, 'Kirim Pesan Nusantara')
  const times = { discoveredAt: daysAgo(stage, 74, -90), awareAt: daysAgo(stage, 74, -60) }
  const said = {
    title: 'One-time passwords came late for three hours',
    whatHappened: 'Messages with one-time passwords waited in a queue. No data left; customers could not sign in.',
    severity: 'moderate',
    personalData: false,
    ownerMemberId: stage.riskManager.memberId,
  }
  const opening = openIncidentSchema.parse({ ...said, ...times, placeId, askAgain: false })
  const id = await openIncident(call(74), opening)
  const body = 'A disk was full. The queue is empty again, and sign-in works.'
  await addIncidentEntry(call(73), { id, kind: 'vendorSaid', at: daysAgo(stage, 73, -30), body })
  const reason = 'No data was touched, and the outage was below what has to be reported.'
  for (const { id: dutyId, state, to } of (await readIncident(call(72), { id })).clocks)
    if (to !== 'nobody' && ['running', 'overdue', 'noFigure'].includes(state))
      await recordDuty(call(72), { id, dutyId, outcome: 'notNeeded', reason })
  await closeIncident(call(60), {
    id,
    cause: 'A full disk at the gateway, and no alarm on its free space.',
    lessons:
      'The gateway now warns at 80 per cent. A second gateway takes over after five minutes, tested each quarter.',
  })
}

async function partyNamed(stage: Stage, name: string): Promise<string> {
  const { parties } = await organisationChain(callAt(stage, stage.dataProtection, stage.today))
  const party = parties.find((known) => known.kind === 'party' && [known.name, ...known.names].includes(name))
  if (!party) throw new Error(`Nobody in the demonstration's chains is called ${name}.`)
  return party.id
}
