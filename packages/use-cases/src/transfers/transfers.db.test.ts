import { expect, it } from 'vitest'
import { newId, raiseChainVersion } from '@rantai/db'
import { depsFor, facts, makeCustomer, workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize } from '../access'
import {
  approveTransferAssessment,
  dropExpectedTransfers,
  expectTransfers,
  findTransfersTouching,
  followTransfers,
  listTransfers,
  beginTransferAssessment,
  readTransferDraft,
  readSignedTransferAssessment,
  readTransfer,
  recordFiling,
  remindOfTransfer,
  saveTransferAssessment,
  saveTransfer,
  signTransferAssessment,
} from './index'
import {
  listTransfersSchema,
  recordFilingSchema,
  saveTransferAssessmentSchema,
  saveTransferSchema,
} from './transfers.schema'

const database = withDatabase()
let clock = new Date('2026-11-20T01:00:00Z')
const now = () => clock
const bank = {
  ...facts,
  ...{ personalData: true, dataSubjectCountries: ['VN', 'MY'], personalRecords: 1200, confidentialityImpact: 4 },
  ...{
    storageCountries: ['SG'],
    accessCountries: [],
    dataCategories: ['contact', 'financial'],
    vendorRole: 'processor',
  },
}
const asked = (over: object = {}) => listTransfersSchema.parse(over)

/** A bank whose vendor stores in Singapore and uses Awan Storage in the United States; a second person who may sign. */
async function stage() {
  clock = new Date('2026-11-20T01:00:00Z')
  const { admin } = database()
  const customer = await makeCustomer(database(), clock, { facts: bank, tier: 'high' })
  const { organisationId, vendorId } = customer
  const partyId = newId()
  const party = 'insert into party (organisation_id, id, vendor_id, name, created_at) values ($1, $2, $3, $4, $5)'
  await admin.query(party, [organisationId, vendorId, vendorId, 'Vendor', clock])
  await admin.query(party, [organisationId, partyId, null, 'Awan Storage', clock])
  const linkId = newId()
  await admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, countries, source, source_date, valid_from, confirmed_on,
       created_by_name, created_at)
     values ($1, $2, $3, $4, 'Awan Storage', '{US}', 'hand', '2026-01-01', '2026-01-01', '2026-01-01', 'Aisyah', $5)`,
    [organisationId, linkId, vendorId, partyId, clock],
  )
  const [userId, memberId] = [newId(), newId()]
  const second = { name: 'Devi', email: `${userId}@example.org` }
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, $3, $4)`, [
    userId,
    second.email,
    second.name,
    clock,
  ])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, 'dataProtection', $4, $5, $6)`,
    [organisationId, memberId, userId, second.name, second.email, clock],
  )
  const deps = depsFor(database(), now)
  const call = { actor: customer.member, deps }
  const other = { actor: { ...customer.member, ...second, userId, memberId, role: 'dataProtection' as const }, deps }
  const worker = workerCall(database(), organisationId, now)
  const bump = async () => {
    await deps.database.withScope(authorize(call.actor, 'chain.write'), (tx) => raiseChainVersion(tx))
  }
  return { customer, partyId, linkId, call, other, worker, bump, admin }
}

it('derives a row for each pair of countries, keeps it while it is true and ends it when it is not', async () => {
  const { worker, call, admin, linkId, bump, customer } = await stage()
  expect(await followTransfers(worker)).toBe(true)
  expect(await followTransfers(worker)).toBe(false)
  const page = await listTransfers(call, asked())
  const pairs = page.rows.map(({ origin, destination, partyName }) => `${origin} ${destination} ${partyName}`)
  expect(pairs).toEqual(['VN SG Gelombang', 'VN US Awan Storage', 'MY SG Gelombang', 'MY US Awan Storage'])
  expect(page.counts).toMatchObject({ all: 4, act: 4, fill: 4, ended: 0 })
  const id = page.rows[1]!.id
  const view = await readTransfer(call, { id })
  expect(view).toMatchObject({ linkId, uses: ['chain'], relationship: 'C2P', fillBy: '2026-12-04', state: 'active' })
  expect(view.path.map(({ name }) => name)).toEqual(['Gelombang', 'Awan Storage'])
  expect(view.check).toMatchObject({ state: 'missing', reason: 'none' })
  expect(view.changes.map(({ kind }) => kind)).toEqual(['opened'])
  await admin.query(`update party_link set valid_to = '2026-11-20' where organisation_id = $1 and id = $2`, [
    customer.organisationId,
    linkId,
  ])
  await bump()
  await followTransfers(worker)
  expect((await listTransfers(call, asked())).rows.map(({ destination }) => destination)).toEqual(['SG', 'SG'])
  const ended = await listTransfers(call, asked({ view: 'ended', sort: 'destination', descending: true }))
  expect(ended.rows).toMatchObject([{ state: 'ended', endedOn: '2026-11-20' }, { state: 'ended' }])
  expect(ended.rows[0]!.alerts).toEqual([])
  await expect(saveTransfer(call, saveTransferSchema.parse({ id, version: 2 }))).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
})

it('takes a mechanism by law and contract, and misses it the day the contract ends', async () => {
  const { worker, call, admin, customer } = await stage()
  await followTransfers(worker)
  const row = (await listTransfers(call, asked({ origin: 'MY', destination: 'SG' }))).rows[0]!
  const contractId = newId()
  await admin.query(
    `insert into contract (organisation_id, id, vendor_id, title, instrument, relationship, exporter, importer, signed_on, ends_on, state, created_at, updated_at)
     values ($1, $2, $3, 'Data clauses', 'aseanMcc', 'C2P', '{}', '{}', '2026-01-01', '2026-12-31', 'signed', $4, $4)`,
    [customer.organisationId, contractId, customer.vendorId, clock],
  )
  const said = { id: row.id, mechanism: 'mcc', purpose: 'Hosting', relationship: 'C2P' }
  await saveTransfer(call, saveTransferSchema.parse({ ...said, version: 1 }))
  expect((await readTransfer(call, row)).check.reason).toBe('noContract')
  await saveTransfer(call, saveTransferSchema.parse({ ...said, contractId, version: 2 }))
  expect((await readTransfer(call, row)).mechanismState).toBe('valid')
  await expect(saveTransfer(call, saveTransferSchema.parse({ ...said, version: 2 }))).rejects.toMatchObject({
    code: 'conflict',
  })
  expect((await listTransfers(call, asked({ mechanism: 'valid' }))).rows.map(({ id }) => id)).toEqual([row.id])
  clock = new Date('2027-01-02T01:00:00Z')
  const late = (await listTransfers(call, asked({ view: 'act', destination: 'SG', origin: 'MY' }))).rows[0]!
  expect(late).toMatchObject({ mechanismState: 'missing', alerts: ['contractEnded'] })
  await expect(
    saveTransfer(call, saveTransferSchema.parse({ ...said, version: 3, firstSentOn: '2027-05-01' })),
  ).rejects.toMatchObject({
    details: { issues: [{ path: ['firstSentOn'] }] },
  })
})

it('counts sixty days to the Vietnamese dossier, is late after them, and reminds its owner', async () => {
  const { worker, call } = await stage()
  await followTransfers(worker)
  const { id } = (await listTransfers(call, asked({ origin: 'VN', destination: 'US' }))).rows[0]!
  await saveTransfer(call, saveTransferSchema.parse({ id, version: 1, firstSentOn: '2026-11-01' }))
  const dossier = { id, filingId: 'vn-transfer-dossier', stage: 'first' }
  expect((await readTransfer(call, { id })).filings).toMatchObject([
    { stage: 'first', dueOn: '2026-12-31', state: 'open' },
  ])
  clock = new Date('2026-12-30T02:00:00Z')
  await remindOfTransfer(worker, id)
  await remindOfTransfer(worker, id)
  const { admin } = database()
  const mails = await admin.query<{ to_name: string; data: { items: unknown } }>(
    `select to_name, data from mail where template = 'transferDay' and data->>'path' = $1`,
    [`/transfers/${id}`],
  )
  expect(mails.rows).toMatchObject([{ to_name: 'Devi', data: { items: [{ kind: 'filing', on: '2026-12-31' }] } }])
  clock = new Date('2027-01-03T02:00:00Z')
  expect(
    (await listTransfers(call, asked({ view: 'act', origin: 'VN', destination: 'US' }))).rows[0]!.alerts,
  ).toContain('filingLate')
  const filed = { ...dossier, outcome: 'filed', reference: 'A05-17' }
  const filedOn = (day: string, other: object = {}) =>
    recordFiling(call, recordFilingSchema.parse({ ...filed, filedOn: day, ...other }))
  const refused = (path: string, day: string) => ({ details: { issues: [{ path: [path], values: { day } }] } })
  // The law counts its days from the beginning: nothing of it is filed before.
  await expect(filedOn('2026-10-31')).rejects.toMatchObject(refused('filedOn', '2026-11-01'))
  await filedOn('2027-01-02')
  const began = (firstSentOn: string, reorganisedOn: string | null = null) =>
    saveTransfer(call, saveTransferSchema.parse({ id, version: 2, firstSentOn, reorganisedOn }))
  await expect(began('2027-01-03')).rejects.toMatchObject(refused('firstSentOn', '2027-01-02'))
  await expect(began('2026-11-01', '2026-10-01')).rejects.toMatchObject(refused('reorganisedOn', '2026-11-01'))
  expect((await readTransfer(call, { id })).filings).toMatchObject([{ state: 'filed', reference: 'A05-17' }])
  expect((await listTransfers(call, asked({ view: 'filing' }))).rows).toEqual([])
  // What is sent changes after the filing: an update is due by the next half year, and stands first.
  await saveTransfer(call, saveTransferSchema.parse({ id, version: 2, firstSentOn: '2026-11-01', purpose: 'Support' }))
  expect((await readTransfer(call, { id })).filings).toMatchObject([
    { stage: 'update', dueOn: '2027-07-02', state: 'open' },
    { stage: 'first', state: 'filed' },
  ])
  const early = filedOn('2027-01-02', { stage: 'update' })
  await expect(early).rejects.toMatchObject(refused('filedOn', '2027-01-03'))
  await recordFiling(call, recordFilingSchema.parse({ ...dossier, outcome: 'undone' }))
  expect((await readTransfer(call, { id })).filings).toMatchObject([{ state: 'late' }])
  await expect(filedOn('2027-01-02', { filingId: 'my-made-up' })).rejects.toMatchObject({ code: 'notFound' })
})

it('has an assessment signed by two, keeps it as signed, and looks again when somebody new comes in', async () => {
  const { worker, call, other, customer, admin, bump } = await stage()
  await followTransfers(worker)
  const { id } = (await listTransfers(call, asked({ origin: 'MY', destination: 'US' }))).rows[0]!
  await beginTransferAssessment(call, { id })
  await expect(signTransferAssessment(call, { id })).rejects.toMatchObject({ code: 'invalidInput' })
  const text = Object.fromEntries(
    ['rights', 'surveillance', 'requests', 'gaps', 'likelihood', 'harm', 'reason', 'technical'].map((field) => [
      field,
      `${field} said`,
    ]),
  )
  const content = { ...text, madeUp: 'no' }
  await saveTransferAssessment(
    call,
    saveTransferAssessmentSchema.parse({ id, version: 1, content, decision: 'goWithMeasures' }),
  )
  await signTransferAssessment(call, { id })
  await expect(approveTransferAssessment(call, { id })).rejects.toMatchObject({ details: { state: 'own' } })
  const may = [call, other].map(async (each) => (await readTransferDraft(each, { id })).mayApprove)
  expect(await Promise.all(may)).toEqual([false, true])
  await expect(
    saveTransferAssessment(call, saveTransferAssessmentSchema.parse({ id, version: 3, content, decision: 'go' })),
  ).rejects.toMatchObject({ code: 'notAllowedNow' })
  await approveTransferAssessment(other, { id })
  const signed = await readSignedTransferAssessment(call, { id, number: 1 })
  expect(signed).toMatchObject({
    decision: 'goWithMeasures',
    assessorName: 'Aisyah',
    approverName: 'Devi',
    validUntil: '2027-11-20',
    content: text,
  })
  expect(signed.shown.countries.map(({ country }) => country)).toEqual(['MY', 'US'])
  await expect(readTransferDraft(call, { id })).rejects.toMatchObject({ code: 'notFound' })
  const newcomer = newId()
  await admin.query('insert into party (organisation_id, id, name, created_at) values ($1, $2, $3, $4)', [
    customer.organisationId,
    newcomer,
    'Kabut Ltd',
    clock,
  ])
  await admin.query(
    `insert into party_link (organisation_id, id, from_party_id, to_party_id, named_as, countries, source, source_date, valid_from, confirmed_on,
       created_by_name, created_at) values ($1, $2, $3, $4, 'Kabut Ltd', '{US}', 'hand', '2026-11-01', '2026-11-01', '2026-11-01', 'Aisyah', $5)`,
    [customer.organisationId, newId(), customer.vendorId, newcomer, clock],
  )
  await bump()
  await followTransfers(worker)
  expect((await readTransfer(call, { id })).lookAgain).toMatchObject([{ reason: 'newParty', detail: 'Kabut Ltd' }])
  await beginTransferAssessment(other, { id })
  expect((await readTransferDraft(call, { id })).draft).toMatchObject({ number: 2, content: text })
  clock = new Date('2027-12-01T01:00:00Z')
  const alerts = (await listTransfers(call, asked({ origin: 'MY', destination: 'US' }))).rows[0]!.alerts
  expect(alerts).toContain('assessmentExpired')
})

it('opens announced rows with their task once, and ends them with the notice', async () => {
  const { worker, call, customer, partyId, linkId, admin, bump } = await stage()
  await followTransfers(worker)
  const { engagementId, organisationId } = customer
  const [first, second] = [newId(), newId()]
  const inside = <T>(work: Parameters<typeof call.deps.database.withScope<T>>[1]) =>
    call.deps.database.withScope(authorize(call.actor, 'chain.write'), work)
  const said = { engagementId, partyId, countries: ['JP', 'SG', 'Europe'], from: '2027-01-15', at: clock }
  expect(await inside((tx) => expectTransfers(tx, { ...said, noticeId: first }))).toEqual({ opened: 2 })
  expect(await inside((tx) => expectTransfers(tx, { ...said, noticeId: first }))).toEqual({ opened: 0 })
  expect(await inside((tx) => expectTransfers(tx, { ...said, noticeId: second }))).toEqual({ opened: 0 })
  const { rows } = await listTransfers(call, asked({ view: 'announced' }))
  expect(rows).toMatchObject([
    { origin: 'VN', destination: 'JP', startsOn: '2027-01-15', draftDueOn: '2027-01-15' },
    { origin: 'MY' },
  ])
  expect((await inside((tx) => findTransfersTouching(tx, ['JP']))).map(({ state }) => state)).toEqual([
    'announced',
    'announced',
  ])
  // Following the chain doesn't end what is only announced.
  await bump()
  await followTransfers(worker)
  expect(await inside((tx) => dropExpectedTransfers(tx, { noticeId: first, at: clock }))).toEqual({ ended: 0 })
  await admin.query(`update party_link set countries = '{US,JP}' where organisation_id = $1 and id = $2`, [
    organisationId,
    linkId,
  ])
  await bump()
  await followTransfers(worker)
  expect((await listTransfers(call, asked({ destination: 'JP' }))).rows.map(({ state }) => state)).toEqual([
    'active',
    'active',
  ])
  expect((await readTransfer(call, rows[0]!)).changes.map(({ kind }) => kind)).toEqual(['became', 'announced'])
  expect(await inside((tx) => dropExpectedTransfers(tx, { noticeId: second, at: clock }))).toEqual({ ended: 0 })
  const third = newId()
  await inside((tx) => expectTransfers(tx, { ...said, countries: ['AU'], noticeId: third }))
  expect(await inside((tx) => dropExpectedTransfers(tx, { noticeId: third, at: clock }))).toEqual({ ended: 2 })
})

it('is nobody else’s, and an auditor only reads', async () => {
  const { worker, call } = await stage()
  await followTransfers(worker)
  const { id } = (await listTransfers(call, asked())).rows[0]!
  const stranger = await stage()
  await expect(readTransfer(stranger.call, { id })).rejects.toMatchObject({ code: 'notFound' })
  await expect(beginTransferAssessment(stranger.call, { id })).rejects.toMatchObject({ code: 'notFound' })
  const auditor = { ...call, actor: { ...call.actor, role: 'auditor' as const } }
  expect((await readTransfer(auditor, { id })).id).toBe(id)
  await expect(saveTransfer(auditor, saveTransferSchema.parse({ id, version: 1 }))).rejects.toMatchObject({
    code: 'forbidden',
  })
})
