import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { claimDueFlowDownProofs } from '@rantai/db'
import { depsFor, makeCustomer, workerCall, type Customer } from '../../../../test/setup/answered-assessment'
import { sampleContent } from '../../../../test/setup/sample-contract'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize } from '../access'
import type { Call } from '../call'
import { readEngagementChain } from '../chains'
import { changeContractState, registerContract } from '../contracts'
import { createDiskFileStore } from '../evidence/disk-file-store'
import { addSubProcessor, applySubProcessorList, checkSubProcessorList, organisationChain } from '../parties'
import { listProofsSchema, recordProofsSchema, type RecordProofsInput } from './flow-down.schema'
import {
  addProofFile,
  exportProofs,
  listProofs,
  openProofFile,
  readFlowDownLink,
  reconfirmProofs,
  recordProofs,
  remindOfProof,
  withdrawProof,
} from './index'

const database = withDatabase()
const start = new Date('2026-03-02T01:00:00Z')
let clock = start
const now = () => clock
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')
const facts = {
  ...{
    personalData: true,
    dataCategories: ['contact', 'health'],
    dataSubjectCountries: ['SG'],
    storageCountries: ['ID'],
  },
}

let folder: string
let customer: Customer
let call: Call
let stranger: Call
/** Gelombang → Awan → Kabel, by hand. */
let links: { readonly awan: string; readonly kabel: string }

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rantai-files-'))
  const deps = { ...depsFor(database(), now), files: createDiskFileStore(folder) }
  customer = await makeCustomer(database(), clock, { facts, tier: 'moderate' })
  call = { actor: { ...customer.member, role: 'administrator' }, deps }
  const other = await makeCustomer(database(), clock, { facts, tier: 'high' })
  stranger = { actor: { ...other.member, role: 'administrator' }, deps }
  const named = { service: null, countries: 'Singapore', data: [], since: null, contractRef: null, flowDownOn: null }
  await addSubProcessor(call, { partyId: customer.vendorId, name: 'Awan', ...named })
  const awan = (await organisationChain(call)).parties.find(({ name }) => name === 'Awan')!
  await addSubProcessor(call, { partyId: awan.id, name: 'Kabel', ...named })
  links = { awan: await linkTo('Awan'), kabel: await linkTo('Kabel') }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function linkTo(name: string): Promise<string> {
  const link = (await organisationChain(call)).links.find((row) => row.kind === 'link' && row.namedAs === name)
  return link!.id
}

const said = (linkId: string, given: Partial<RecordProofsInput> = {}): RecordProofsInput =>
  recordProofsSchema.parse({
    ...{ linkId, answers: { objection: 'yes', sameDuties: 'yes', liability: 'yes' }, values: {}, places: {} },
    ...{ document: 'DPA', fileId: null, saidBy: '', note: '', confirmedOn: '2026-03-01', validUntil: '2027-03-01' },
    ...given,
  })
const chain = () =>
  readEngagementChain(call, { engagementId: customer.engagementId, partyId: null, text: '', missing: null, page: 1 })
const promises = async () => Object.fromEntries((await chain()).promises.map((each) => [each.obligation, each]))
const refusedWith = (code: string) => expect.objectContaining({ code }) as Error
const listed = (given: object = {}) => listProofs(call, listProofsSchema.parse(given))

it('takes a step off where every link is proven, and says which link broke it and since when', async () => {
  const before = await chain()
  expect(before.rollUp).toMatchObject({ own: 'moderate', residual: 'critical' })
  expect(before.flowDown).toMatchObject({ links: 2, proven: 0, broken: [] })
  await recordProofs(call, said(links.awan))
  await recordProofs(call, said(links.kabel))
  const proven = await chain()
  expect(proven.flowDown).toMatchObject({ links: 2, proven: 2 })
  // Critical is assumed of Kabel, one step is taken off.
  expect(proven.rollUp).toMatchObject({ residual: 'high', decidedBy: { contributes: 'high', unproven: [] } })

  const refusal = { answers: { audit: 'no' } as const, validUntil: null, confirmedOn: '2026-03-02' }
  await recordProofs(call, said(links.kabel, refusal))
  const broken = await chain()
  expect(broken.rollUp.residual).toBe('critical')
  const audit = { obligation: 'audit', state: 'refused', since: '2026-03-02' }
  expect(broken.rollUp.decidedBy!.unproven).toMatchObject([{ link: { to: { name: 'Kabel' } }, duties: [audit] }])
  expect(broken.flowDown.broken).toMatchObject([{ link: { from: { name: 'Awan' } }, broken: true }])
  expect((await promises())['audit']).toMatchObject({ value: null, link: { to: { name: 'Awan' } } })

  // What was recorded by mistake is taken back, and stays in the history.
  const { lines, history } = await readFlowDownLink(call, { linkId: links.kabel })
  const wrong = lines.find(({ obligation }) => obligation === 'audit')!.proof!
  await withdrawProof(call, { linkId: links.kabel, proofId: wrong.id })
  await expect(withdrawProof(call, { linkId: links.kabel, proofId: wrong.id })).rejects.toEqual(refusedWith('notFound'))
  expect((await chain()).rollUp.residual).toBe('high')
  const after = await readFlowDownLink(call, { linkId: links.kabel })
  expect(after.history).toHaveLength(history.length)
  expect(after.history.find(({ id }) => id === wrong.id)).toMatchObject({ withdrawnByName: 'Aisyah' })
})

it('breaks a promise of places when the link moves, and keeps the other proofs of a link that changed', async () => {
  const list = async (rows: string[], listedOn: string) => {
    const bytes = new TextEncoder().encode(['Name;Purpose;Location', ...rows].join('\n'))
    const vendor = { partyId: customer.vendorId, document: 'list.csv' }
    await applySubProcessorList(call, { listId: await checkSubProcessorList(call, { ...vendor, listedOn, bytes }) })
  }
  await list(['Surat;Mail;Singapore'], '2026-03-01')
  const all = { objection: 'yes', sameDuties: 'yes', liability: 'yes', location: 'yes' } as const
  await recordProofs(call, said(await linkTo('Surat'), { answers: all }))
  await list(['Surat;Mail;Malaysia'], '2026-03-02')
  const moved = await readFlowDownLink(call, { linkId: await linkTo('Surat') })
  expect(moved.link.countries).toEqual(['MY'])
  const states = Object.fromEntries(moved.lines.map(({ obligation, state, since }) => [obligation, [state, since]]))
  expect(states['location']).toEqual(['moved', '2026-03-02'])
  expect(states['liability']).toEqual(['given', '2026-03-01'])
  expect(moved.proven).toBe(false)
  // As of the day before, it held.
  const earlier = (await organisationChain(call, { asOf: '2026-03-01' })).links.find(
    (row) => row.kind === 'link' && row.namedAs === 'Surat',
  )!
  expect((await readFlowDownLink(call, { linkId: earlier.id, asOf: '2026-03-01' })).proven).toBe(true)
})

it('confirms what was promised as last time, and lists the portfolio by age', async () => {
  await recordProofs(call, said(links.awan, { answers: { breachHours: 'yes' }, values: { breachHours: 24 } }))
  clock = new Date('2027-01-15T01:00:00Z')
  expect((await listed({ view: 'soon' })).rows.map(({ link }) => link.to.name)).toEqual(['Kabel', 'Awan', 'Surat'])
  clock = new Date('2027-03-03T01:00:00Z')
  const late = await listed()
  expect(late.counts).toMatchObject({ soon: 0, given: 0 })
  expect(late.rows[0]).toMatchObject({ state: 'expired', since: '2027-03-02', validUntil: '2027-03-01' })
  expect((await chain()).rollUp.residual).toBe('critical')
  await reconfirmProofs(call, { linkId: links.awan })
  const { lines, canReconfirm } = await readFlowDownLink(call, { linkId: links.awan })
  expect(canReconfirm).toBe(false)
  const hours = lines.find(({ obligation }) => obligation === 'breachHours')!.proof
  expect(hours).toMatchObject({ value: 24, document: 'DPA', confirmedOn: '2027-03-03', validUntil: '2028-03-02' })
  await expect(reconfirmProofs(call, { linkId: links.awan })).rejects.toEqual(refusedWith('notAllowedNow'))
  expect((await listed({ view: 'broken', text: 'awan', obligation: 'objection' })).rows).toHaveLength(1)
  const csv = await exportProofs(call, { text: '', obligation: 'breachHours', view: 'all' })
  expect(csv.split('\r\n')[1]).toContain('"breachHours"')
  const broken = await exportProofs(call, { text: '', obligation: null, view: 'broken' })
  expect(broken).toContain('"expired"')
  expect(broken).not.toContain('"never"')
  clock = start
})

it('takes the hours of a signed contract for the engagement’s own arrow, unless a record says more', async () => {
  const content = sampleContent({ engagementId: customer.engagementId, breachHours: 36 })
  const { contractId } = await registerContract(call, { vendorId: customer.vendorId, content })
  const own = () => readFlowDownLink(call, { linkId: customer.engagementId })
  expect((await own()).contract).toBeNull()
  const { version } = await changeContractStateTo('signed', contractId)
  expect(version).toBeDefined()
  const arrow = await own()
  expect(arrow.contract).toMatchObject({ id: contractId })
  expect(arrow.lines.find(({ obligation }) => obligation === 'breachHours')).toMatchObject({
    state: 'never',
    agreed: 36,
  })
  const slowest = (await chain()).clock.slowest!
  expect(slowest.unknown.map(({ kind }) => kind)).not.toContain('engagement')
  await recordProofs(
    call,
    said(customer.engagementId, { answers: { breachHours: 'yes' }, values: { breachHours: 12 } }),
  )
  expect((await own()).lines.find(({ obligation }) => obligation === 'breachHours')).toMatchObject({ agreed: null })
  expect((await chain()).clock.slowest!.hours).toBeLessThan(slowest.hours)
})

async function changeContractStateTo(to: 'signed', contractId: string): Promise<{ version: string }> {
  await changeContractState(call, { contractId, to: 'inLegalReview', signedOn: null })
  await changeContractState(call, { contractId, to, signedOn: '2026-03-01' })
  return organisationChain(call)
}

it('tells of an end before it comes and once it has, one mail a link, and nobody of what was confirmed anew', async () => {
  const worker = workerCall(database(), customer.organisationId, now)
  const due = () =>
    worker.deps.database.withScope(authorize({ kind: 'system', organisationId: undefined }, 'system.sweep'), (tx) =>
      claimDueFlowDownProofs(tx, { at: clock, leaseUntil: clock, limit: 100 }),
    )
  const run = async (day: string) => {
    clock = new Date(`${day}T02:00:00Z`)
    const done: string[] = []
    for (const { id } of await due()) done.push(await remindOfProof(worker, id))
    return done.filter((each) => each === 'sent').length
  }
  const version = async () => (await organisationChain(call)).version
  // Awan was confirmed anew for a year in between; its first records say nothing.
  expect(await run('2026-12-20')).toBe(0)
  expect(await run('2026-12-31')).toBeGreaterThan(0)
  expect(await run('2026-12-31')).toBe(0)
  const told = await database().admin.query<{ data: { ended: boolean; toName: string } }>(
    `select data from mail where organisation_id = $1 and template = 'proofEnds'`,
    [customer.organisationId],
  )
  expect(told.rows.map(({ data }) => data.toName)).toContain('Kabel')
  expect(told.rows.every(({ data }) => !data.ended)).toBe(true)
  const before = await version()
  expect(await run('2027-03-02')).toBeGreaterThan(0)
  expect(await version()).not.toBe(before)
  clock = start
})

it('keeps files with the link, and refuses what can’t be so', async () => {
  const { fileId } = await addProofFile(call, { linkId: links.kabel, fileName: 'dpa.pdf', bytes: pdf })
  await recordProofs(call, said(links.kabel, { fileId, places: { liability: 'cl. 9' } }))
  const { history } = await readFlowDownLink(call, { linkId: links.kabel })
  expect(history.find((each) => each.place === 'cl. 9')).toMatchObject({ fileId, obligation: 'liability' })
  const opened = await openProofFile(call, { linkId: links.kabel, fileId })
  expect(opened).toMatchObject({ fileName: 'dpa.pdf', mediaType: 'application/pdf' })
  // A file of another link proves nothing here.
  await expect(recordProofs(call, said(links.awan, { fileId }))).rejects.toEqual(refusedWith('notFoundOrNotYours'))
  await expect(recordProofs(call, said(links.awan, { confirmedOn: '2026-03-09' }))).rejects.toEqual(
    refusedWith('invalidInput'),
  )
  const paths = (given: object) =>
    recordProofsSchema.safeParse({ ...said(links.awan), ...given }).error?.issues.map(({ path }) => path.join('.'))
  expect(paths({ answers: {} })).toEqual(['answers'])
  expect(paths({ answers: { deletionDays: 'yes' }, values: { deletionDays: null } })).toEqual(['values.deletionDays'])
  for (const validUntil of ['', '2026-02-01', '2029-03-02']) expect(paths({ validUntil })).toEqual(['validUntil'])
  expect(paths({ answers: { audit: 'no' }, validUntil: '' })).toBeUndefined()
})

it('shows and does nothing for others', async () => {
  const notFound = refusedWith('notFound')
  await expect(readFlowDownLink(stranger, { linkId: links.awan })).rejects.toEqual(notFound)
  await expect(recordProofs(stranger, said(links.awan))).rejects.toEqual(notFound)
  await expect(reconfirmProofs(stranger, { linkId: links.awan })).rejects.toEqual(notFound)
  expect((await listProofs(stranger, listProofsSchema.parse({}))).rows).toEqual([])
  const auditor = { ...call, actor: { ...customer.member, role: 'auditor' as const } }
  expect((await readFlowDownLink(auditor, { linkId: links.awan })).mayWrite).toBe(false)
  await expect(recordProofs(auditor, said(links.awan))).rejects.toEqual(refusedWith('forbidden'))
  const { rows } = await database().admin.query<{ action: string }>(
    `select distinct action from audit_event where organisation_id = $1 and action like 'chain.proof%' order by 1`,
    [customer.organisationId],
  )
  expect(rows.map(({ action }) => action)).toEqual([
    'chain.proofFileAdded',
    'chain.proofWithdrawn',
    'chain.proofsReconfirmed',
    'chain.proofsRecorded',
  ])
})
