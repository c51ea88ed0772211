import { type Dossier, newId } from '@rantai/db'
import type { Questionnaire } from '@rantai/questionnaires'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { beforeAll, expect, it } from 'vitest'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize, type Member, type Role } from '../access'
import type { Call } from '../call'
import { recordAnsweredParties } from './answered-parties'
import {
  addSubProcessor,
  applySubProcessorList,
  checkSubProcessorList,
  decidePartyMerge,
  endSubProcessor,
  impactOfParty,
  listPartyMerges,
  organisationChain,
  readListPreview,
  readParty,
} from './index'

const database = withDatabase()

async function memberOf(organisationId: string, role: Role): Promise<Call & { actor: Member }> {
  const [userId, memberId] = [newId(), newId()]
  const { admin, web } = database()
  const email = `${userId}@example.com`
  await admin.query(`insert into "user" (id, email, name, created_at) values ($1, $2, 'Farid', now())`, [userId, email])
  await admin.query(
    `insert into membership (organisation_id, id, user_id, role, name, email, created_at) values ($1, $2, $3, $4, 'Farid', 'f@example.com', now())`,
    [organisationId, memberId, userId, role],
  )
  const actor: Member = { kind: 'member', userId, organisationId, memberId, role, name: 'Farid', email }
  return { actor, deps: { database: web, now: () => new Date('2026-11-23T02:00:00Z') } as Call['deps'] }
}

async function organisation(): Promise<string> {
  const id = newId()
  await database().admin.query(
    `insert into organisation (id, state, name, time_zone, created_at) values ($1, 'active', 'Teluk Mutiara', 'Asia/Kuala_Lumpur', now())`,
    [id],
  )
  return id
}

async function vendorOf(call: Call, name: string, engagement?: string): Promise<string> {
  const vendorId = newId()
  await database().admin.query(
    `insert into vendor (organisation_id, id, name, source, created_at, updated_at) values ($1, $2, $3, 'manual', now(), now())`,
    [(call.actor as Member).organisationId, vendorId, name],
  )
  if (engagement !== undefined)
    await database().admin.query(
      `insert into engagement (organisation_id, id, vendor_id, title, facts, impact, created_at, updated_at)
       values ($1, $2, $3, $4, '{"dataCategories": ["contact", "health"], "personalRecords": 1200}', 3, now(), now())`,
      [(call.actor as Member).organisationId, newId(), vendorId, engagement],
    )
  return vendorId
}

/** What holds this thread is counted between two of its turns. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20))
const bytes = (text: string) => new TextEncoder().encode(text)
const march =
  'Name,Purpose,Country\nAwan Hosting Pte Ltd,Cloud hosting,Singapore\nSurat,E-mail,Malaysia\nBantuan,Help desk,Indonesia\n'
const august =
  'Name,Purpose,Country\nAWAN HOSTING PTE. LTD.,cloud hosting,Singapore\nSurat,E-mail,United States\nPantau,Monitoring,Vietnam\n'

let call: Call & { actor: Member }
let vendor: string
beforeAll(async () => {
  call = await memberOf(await organisation(), 'procurement')
  vendor = await vendorOf(call, 'Kedai Awan', 'Shop')
})

async function imported(text: string, listedOn: string): Promise<string> {
  const listId = await checkSubProcessorList(call, {
    partyId: vendor,
    document: 'list.csv',
    listedOn,
    bytes: bytes(text),
  })
  await applySubProcessorList(call, { listId })
  return listId
}

it('keeps who was named when, and changes what a later list changes', async () => {
  await imported(march, '2026-03-03')
  const listId = await checkSubProcessorList(call, {
    partyId: vendor,
    document: 'b',
    listedOn: '2026-08-01',
    bytes: bytes(august),
  })
  const preview = await readListPreview(call, { listId })
  expect(preview.diff.changes.map(({ kind }) => kind)).toEqual(['added', 'removed', 'reformatted', 'movedCountry'])
  expect((await readParty(call, { partyId: vendor })).current).toHaveLength(3)
  await applySubProcessorList(call, { listId })
  await applySubProcessorList(call, { listId })
  const counts = { named: 3, begun: 2, ended: 2, kept: 1, newParties: 1, proposals: 0 }
  expect((await readListPreview(call, { listId })).counts).toEqual(counts)
  const namesOn = async (asOf: string) =>
    (await readParty(call, { partyId: vendor, asOf })).current
      .map((link) => `${link.namedAs} ${link.countries.join()}`)
      .sort()
  expect(await namesOn('2026-03-02')).toEqual([])
  expect(await namesOn('2026-07-31')).toEqual(['Awan Hosting Pte Ltd SG', 'Bantuan ID', 'Surat MY'])
  expect(await namesOn('2026-08-01')).toEqual(['Awan Hosting Pte Ltd SG', 'Pantau VN', 'Surat US'])
  await expect(imported(march, '2026-03-04')).rejects.toMatchObject({
    code: 'notAllowedNow',
    details: { state: 'older' },
  })
  await expect(
    checkSubProcessorList(call, {
      partyId: vendor,
      document: 'c',
      listedOn: null,
      bytes: bytes('Nothing at all here.\n'),
    }),
  ).resolves.toBeTypeOf('string')
  await imported(august, '2026-09-01')
  const { current, past, lists } = await readParty(call, { partyId: vendor })
  expect([current.length, past.length, lists.length]).toEqual([3, 2, 3])
  expect(current.every(({ confirmedOn }) => confirmedOn === '2026-09-01')).toBe(true)
})

it('proposes who may be one, merges on a person’s word and takes apart again', async () => {
  await addSubProcessor(call, {
    ...{ partyId: vendor, name: 'Awan Hosting Sdn Bhd', service: 'Backups', countries: 'Indonesia', data: ['contact'] },
    ...{ since: '2026-01-05', contractRef: 'C-12', flowDownOn: '2026-02-01' },
  })
  const { merges } = await listPartyMerges(call, { state: 'proposed', page: 1 })
  const merge = merges.find(({ partyName }) => partyName === 'Awan Hosting Sdn Bhd')
  expect(merge).toMatchObject({ intoName: 'Awan Hosting Pte Ltd', reasons: ['legalForm'] })
  const notOfTwo = { mergeId: merge!.id, partyId: vendor, decision: 'confirm' } as const
  await expect(decidePartyMerge(call, notOfTwo)).rejects.toMatchObject({ code: 'notFound' })
  const apart = await organisationChain(call)
  const at = (name: string, { chain }: typeof apart) => chain.parties.filter((party) => party.name === name).length
  expect([at('Awan Hosting Sdn Bhd', apart), at('Awan Hosting Pte Ltd', apart)]).toEqual([1, 1])
  await decidePartyMerge(call, { mergeId: merge!.id, partyId: merge!.partyId, decision: 'confirm' })
  const one = await organisationChain(call)
  expect([at('Awan Hosting Sdn Bhd', one), at('Awan Hosting Pte Ltd', one)]).toEqual([0, 1])
  const { party, touched } = await impactOfParty(call, { partyId: merge!.partyId })
  expect(party.name).toBe('Awan Hosting Pte Ltd')
  expect(touched).toMatchObject([
    { depth: 2, root: { title: 'Shop', people: 1200 }, path: [{ name: 'Kedai Awan' }, { name: party.name }] },
  ])
  expect((await readParty(call, { partyId: merge!.partyId })).party.names).toContain('Awan Hosting Sdn Bhd')
  await decidePartyMerge(call, { mergeId: merge!.id, partyId: null, decision: 'split' })
  expect((await organisationChain(call)).chain).toEqual(apart.chain)
  await expect(decidePartyMerge(call, { mergeId: merge!.id, partyId: null, decision: 'refuse' })).rejects.toMatchObject(
    {
      details: { state: 'split' },
    },
  )
})

it('takes links from answers, ends who isn’t named any more, and knows silence', async () => {
  const other = await vendorOf(call, 'Titian', 'Payroll')
  const questions = [{ id: 'Q', answer: { type: 'subProcessors' } }]
  const say = (value: unknown, day: string) =>
    database().web.withScope(authorize(call.actor, 'chain.write'), (tx) =>
      recordAnsweredParties(tx, {
        dossier: {
          ...{ vendorId: other, vendorName: 'Titian', engagementId: vendor, assessmentId: newId(), title: 'First' },
          answers: value === undefined ? [] : [{ questionId: 'Q', value }],
        } as unknown as Dossier,
        ...{ questionnaire: { questions } as unknown as Questionnaire, day, at: call.deps.now() },
      }),
    )
  const both = [{ name: 'Surat', countries: ['US'], data: ['Contact'], since: '2025-06-01' }, { name: 'Kurir' }]
  expect(await say(both, '2026-10-01')).toMatchObject({ begun: 2, ended: 0 })
  expect(await say(both, '2026-10-02')).toMatchObject({ begun: 0, ended: 0, kept: 2 })
  expect(await say(undefined, '2026-10-03')).toBeNull()
  expect(await say([both[0]], '2026-11-01')).toMatchObject({ begun: 0, ended: 1, kept: 1 })
  const { current, past } = await readParty(call, { partyId: other })
  expect(current).toMatchObject([{ namedAs: 'Surat', source: 'answer', validFrom: '2025-06-01', data: ['contact'] }])
  expect(past).toMatchObject([{ namedAs: 'Kurir', validTo: '2026-11-01' }])
  const surat = await readParty(call, { partyId: current[0]!.otherId })
  expect(surat.namedBy.map(({ name }) => name).sort()).toEqual(['Kedai Awan', 'Titian'])
})

it('reads a list made to take long in a thread of its own, while everybody else goes on', async () => {
  const id = await organisation()
  const call = await memberOf(id, 'riskManager')
  const partyId = await vendorOf(call, 'Lintas Arsip')
  const file = bytes(`* ${'['.repeat(2_900_000)}`)
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  await turn()
  await expect(
    checkSubProcessorList(call, { partyId, document: 'l', listedOn: null, bytes: file }),
  ).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['file'], message: expect.stringMatching(/\.$/) as string }] },
  })
  await turn()
  delay.disable()
  expect(delay.max / 1e6).toBeLessThan(2000)
})

it('is read in one statement while nothing changes', async () => {
  const { statements } = database()
  const first = await organisationChain(call)
  statements.length = 0
  expect(await organisationChain(call)).toBe(first)
  expect(statements.filter(({ own }) => own)).toHaveLength(1)
  const link = (await readParty(call, { partyId: vendor })).current.find(({ source }) => source === 'hand')!
  const ending = { partyId: vendor, linkId: link.id, reason: 'Said on the phone' }
  await expect(endSubProcessor(call, { ...ending, on: '2020-01-01' })).rejects.toMatchObject({ code: 'invalidInput' })
  await endSubProcessor(call, { ...ending, on: null })
  const ended = (await readParty(call, { partyId: vendor })).past.find(({ id }) => id === link.id)
  expect(ended).toMatchObject({ endDocument: 'Said on the phone' })
  expect(await organisationChain(call)).not.toBe(first)
  const again = endSubProcessor(call, { ...ending, on: null })
  await expect(again).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
  const { rows } = await database().admin.query<{ action: string }>(
    `select action from audit_event where organisation_id = $1 and action like any (array['chain.%', 'party.%']) order by at, id`,
    [call.actor.organisationId],
  )
  expect(new Set(rows.map(({ action }) => action))).toEqual(
    new Set(['chain.listImported', 'chain.linkAdded', 'party.merged', 'party.split', 'chain.linkEnded']),
  )
})

it('is the organisation’s own, and changed by those who may', async () => {
  const auditor = await memberOf(call.actor.organisationId, 'auditor')
  expect((await readParty(auditor, { partyId: vendor })).mayWrite).toBe(false)
  const ending = { partyId: vendor, linkId: newId(), on: null, reason: null }
  await expect(endSubProcessor(auditor, ending)).rejects.toMatchObject({ code: 'forbidden' })
  const stranger = await memberOf(await organisation(), 'administrator')
  await vendorOf(stranger, 'Kedai Awan', 'Shop')
  const { merges } = await listPartyMerges(call, { state: 'split', page: 1 })
  const strangers = [
    () => readParty(stranger, { partyId: vendor }),
    () => impactOfParty(stranger, { partyId: vendor }),
    () => checkSubProcessorList(stranger, { partyId: vendor, document: 'l', listedOn: null, bytes: bytes(march) }),
    () => decidePartyMerge(stranger, { mergeId: merges[0]!.id, partyId: null, decision: 'confirm' }),
  ]
  for (const each of strangers) await expect(each()).rejects.toThrow()
  expect((await organisationChain(stranger)).chain.parties).toHaveLength(2)
})

it('leaves out rows that name the company itself or no name, with why, and refuses a day that is still to come', async () => {
  const own = await memberOf(await organisation(), 'procurement')
  const partyId = await vendorOf(own, 'Gudang Data Sdn Bhd', 'Store')
  const read = (rows: string, listedOn = '2026-05-05') =>
    checkSubProcessorList(own, { partyId, document: 'l.csv', listedOn, bytes: bytes(`Name,Country\n${rows}`) })
  const refused = (path: string) => ({ code: 'invalidInput', details: { issues: [{ path: [path] }] } })
  await expect(read('Surat,Malaysia\n', '2028-01-01')).rejects.toMatchObject(refused('listedOn'))
  await expect(read('GUDANG DATA SDN. BHD.,Malaysia\n')).rejects.toMatchObject(refused('file'))
  const listId = await read(`Gudang Data Sdn Bhd,Malaysia\nSurat,Malaysia\n${'x'.repeat(300)},Malaysia\n`)
  const { entries, leftOut } = await readListPreview(own, { listId })
  expect(entries.map(({ name }) => name)).toEqual(['Surat'])
  expect(leftOut.map(({ row, why }) => [row, why])).toEqual([
    [0, 'itself'],
    [2, 'longName'],
  ])
  // A row that says something and names nobody is said, and the places of the others stay those of the file.
  const gaps = await read(`Awan,Malaysia\n,Japan\n\nGudang Data Sdn Bhd,Malaysia\nSurat,Malaysia\n`)
  const preview = await readListPreview(own, { listId: gaps })
  expect(preview.entries.map(({ name }) => name)).toEqual(['Awan', 'Surat'])
  expect(preview.leftOut).toMatchObject([
    { row: 1, why: 'noName', name: 'Japan' },
    { row: 2, why: 'itself' },
  ])
  await applySubProcessorList(own, { listId })
  expect((await readParty(own, { partyId })).current.map(({ namedAs }) => namedAs)).toEqual(['Surat'])
  const none = { service: null, data: [], since: null, contractRef: null, flowDownOn: null }
  const byHand = { ...none, partyId, name: 'GUDANG DATA SDN. BHD.', countries: 'Singapore' }
  await expect(addSubProcessor(own, byHand)).rejects.toMatchObject(refused('name'))
  const elsewhere = { ...byHand, name: 'Gudang Awan', countries: 'Singapore, XX' }
  await expect(addSubProcessor(own, elsewhere)).rejects.toMatchObject({
    details: { issues: [{ path: ['countries'], values: { words: expect.stringMatching(/^xx$/i) } }] },
  })
})

it('keeps every list that waits, and says so of the others', async () => {
  const own = await memberOf(await organisation(), 'procurement')
  const partyId = await vendorOf(own, 'Kapal Cepat')
  const read = (text: string, listedOn: string) =>
    checkSubProcessorList(own, { partyId, document: listedOn, listedOn, bytes: bytes(text) })
  const [first, second] = [await read(march, '2026-03-03'), await read(august, '2026-08-01')]
  expect(await read(march, '2026-03-03')).toBe(first)
  const waiting = async (listId: string) => (await readListPreview(own, { listId })).waiting.map(({ id }) => id)
  expect([await waiting(first), await waiting(second)]).toEqual([[second], [first]])
  expect((await readParty(own, { partyId })).waiting.map(({ document }) => document)).toEqual([
    '2026-08-01',
    '2026-03-03',
  ])
  await applySubProcessorList(own, { listId: second })
  expect((await readListPreview(own, { listId: first })).entries).toHaveLength(3)
  // It is older than what is in force, so that nothing waits of it any more.
  expect((await readParty(own, { partyId })).waiting).toEqual([])
})
