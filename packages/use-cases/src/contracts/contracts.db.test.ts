import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
  workerCall,
  type Customer,
} from '../../../../test/setup/answered-assessment'
import { sampleContent, sampleFinding, textOfDocx } from '../../../../test/setup/sample-contract'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member, Role } from '../access'
import type { Call } from '../call'
import { decideAssessment } from '../decisions/decide-assessment'
import { decideInput } from '../decisions/decisions.schema'
import { createDiskFileStore } from '../evidence/disk-file-store'
import { applySubProcessorList, checkSubProcessorList } from '../parties'
import { saveReview } from '../reviews'
import { updateEngagement } from '../engagements'
import { scoreSubmission } from '../scores'
import { type ContractContentInput, listContractsSchema, reviewClauseSchema } from './contracts.schema'
import {
  addContractFile,
  changeContractState,
  listContracts,
  makeAnnex,
  openContractFile,
  putContractFileAside,
  readContract,
  registerContract,
  reviewClause,
  sendContractReminder,
  updateContract,
} from './index'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const pdf = new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n')

let folder: string
let customer: Customer
let call: Call
let stranger: Call

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rantai-files-'))
  const deps = { ...depsFor(database(), now), files: createDiskFileStore(folder) }
  customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  call = { actor: { ...customer.member, role: 'dataProtection' }, deps }
  const other = await makeCustomer(database(), clock, { facts, tier: 'high' })
  stranger = { actor: { ...other.member, role: 'administrator' }, deps }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const as = (role: Role): Call => ({ ...call, actor: { ...(call.actor as Member), role } })
const refusedWith = (code: string) => expect.objectContaining({ code }) as Error
const content = (given: Partial<ContractContentInput> = {}) =>
  sampleContent({ engagementId: customer.engagementId, ...given })
const register = async (given: Partial<ContractContentInput> = {}): Promise<string> =>
  (await registerContract(call, { vendorId: customer.vendorId, content: content(given) })).contractId
const rows = async <Row extends object>(sql: string, id: string): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, [id])).rows
const eventsOf = async (id: string) =>
  (await rows<{ action: string }>('select action from audit_event where object_id = $1 order by at, id', id)).map(
    ({ action }) => action,
  )

it('keeps a contract, its changes, and refuses a change to what somebody changed in between', async () => {
  const contractId = await register()
  await updateContract(call, { contractId, version: 1, content: content({ deletionDays: 30 }) })
  await expect(updateContract(call, { contractId, version: 1, content: content() })).rejects.toEqual(
    refusedWith('conflict'),
  )
  // Saying the same again is no change.
  await updateContract(call, { contractId, version: 2, content: content({ deletionDays: 30 }) })
  const read = await readContract(call, { contractId })
  expect(read).toMatchObject({ deletionDays: 30, version: 2, state: 'draft', vendorName: 'Gelombang' })
  expect(read.history.map(({ action, data }) => [action, data['changed']])).toEqual([
    ['contract.updated', ['deletionDays']],
    ['contract.registered', undefined],
  ])
  expect(read.notes.map(({ kind, dueDays }) => [kind, dueDays])).toContainEqual(['filing', 60])
})

it('measures clause by clause, keeps who looked, and lets no must-have be called irrelevant', async () => {
  const contractId = await register()
  const blank = await readContract(call, { contractId })
  expect(blank.coverage.model.percent).toBe(0)
  // A program proposes, from what the contract says; it never calls anything met.
  const proposed = blank.lines.flatMap(({ key, suggestion }) => (suggestion ? [[key, suggestion.result]] : []))
  expect(proposed).toContainEqual(['MCC-IM-5', 'partial'])
  expect(proposed).toContainEqual(['X-AUD', 'absent'])
  expect(proposed.some(([, result]) => result === 'met' || result === 'exceeds')).toBe(false)

  await reviewClause(call, sampleFinding(contractId, { wording: 'Within 24 hours of knowing.' }))
  await reviewClause(call, sampleFinding(contractId, { clauseKey: 'MCC-IM-1', result: 'absent', place: '' }))
  await reviewClause(call, sampleFinding(contractId, { clauseKey: 'MCC-IM-4', result: 'partial', deviation: 'worse' }))
  const { lines, coverage } = await readContract(call, { contractId })
  expect(lines.find(({ key }) => key === 'MCC-IM-5')?.finding).toMatchObject({
    ...{ result: 'met', place: 'p. 4', reviewerName: 'Aisyah', version: 1 },
    wordingHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
  })
  expect(coverage).toMatchObject({
    ...{ hardFails: ['MCC-IM-1'], weakened: ['MCC-IM-4'], gaps: ['MCC-IM-1', 'MCC-IM-4'] },
    model: { points: 3, most: 32, percent: 9 },
  })
  await expect(reviewClause(call, sampleFinding(contractId, {}))).rejects.toEqual(refusedWith('conflict'))
  await expect(
    reviewClause(call, sampleFinding(contractId, { clauseKey: 'MCC-IM-7', result: 'notRelevant' })),
  ).rejects.toEqual(refusedWith('invalidInput'))
  await expect(reviewClause(call, sampleFinding(contractId, { clauseKey: 'X-LOC' }))).rejects.toEqual(
    refusedWith('notFound'),
  )
  expect(reviewClauseSchema.safeParse({ ...sampleFinding(contractId, {}), place: '' }).success).toBe(false)
  const worker = { ...call, actor: workerCall(database(), customer.organisationId, now).actor }
  await expect(reviewClause(worker, sampleFinding(contractId, { clauseKey: 'MCC-IM-8' }))).rejects.toEqual(
    refusedWith('forbidden'),
  )
})

it('moves through its states, and is signed on a day', async () => {
  const contractId = await register()
  await changeContractState(call, { contractId, to: 'inLegalReview', signedOn: null })
  await expect(changeContractState(call, { contractId, to: 'signed', signedOn: null })).rejects.toEqual(
    refusedWith('invalidInput'),
  )
  await changeContractState(call, { contractId, to: 'signed', signedOn: '2026-03-01' })
  await expect(changeContractState(call, { contractId, to: 'draft', signedOn: null })).rejects.toEqual(
    refusedWith('notAllowedNow'),
  )
  await expect(updateContract(call, { contractId, version: 3, content: content() })).rejects.toEqual(
    refusedWith('invalidInput'),
  )
  await changeContractState(call, { contractId, to: 'superseded', signedOn: null })
  expect(await readContract(call, { contractId })).toMatchObject({ next: ['ended'], signedOn: '2026-03-01' })
})

it('has the engagement asked again before it ends, and tells its people 120, 60 and 30 days ahead', async () => {
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const worker = workerCall(database(), customer.organisationId, now)
  const { submissionId } = await submit(database(), assessmentId, { at: clock, answers: middlingAnswers({}) })
  await scoreSubmission(worker, { assessmentId, submissionId })
  const decider = as('administrator')
  await saveReview(decider, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const fit = { outcome: 'approved', reason: 'Fit for the purpose.', openPointsReason: 'Facts follow.' }
  await decideAssessment(decider, decideInput.parse({ assessmentId, ...fit }))
  const contractId = await register({ endsOn: '2026-08-31', startsOn: '2025-09-01' })
  const plan = () =>
    rows<{ kind: string; on: string }>(
      `select s.cause_kind as kind, e.contract_ends_on::text as on from schedule s join engagement e on e.id = s.engagement_id where e.id = $1`,
      customer.engagementId,
    )
  const [before] = await plan()
  expect(before).toMatchObject({ on: null })
  expect(before?.kind).not.toBe('contractEnd')
  await changeContractState(call, { contractId, to: 'signed', signedOn: '2025-08-20' })
  expect(await plan()).toEqual([{ kind: 'contractEnd', on: '2026-08-31' }])
  // Intake can't say otherwise while a signed contract says it.
  const about = { title: 'Card switch', description: '', facts, variant: 'standard' as const }
  const { engagementId } = customer
  await expect(updateEngagement(decider, { engagementId, ...about, contractEndsOn: '2027-01-01' })).rejects.toEqual(
    refusedWith('invalidInput'),
  )
  const reminders = () =>
    rows<{ id: string; days: number; state: string; due: Date }>(
      `select id, days_before as days, state, due_at as due from contract_reminder where contract_id = $1 order by event_on, due_at`,
      contractId,
    )
  const planned = await reminders()
  expect(planned.map(({ days, due }) => [days, due.toISOString()])).toEqual([
    [120, '2026-05-03T01:00:00.000Z'],
    [60, '2026-07-02T01:00:00.000Z'],
    [30, '2026-08-01T01:00:00.000Z'],
  ])
  // The end moves: what was planned for the old day says nothing.
  const ownerMemberId = customer.member.memberId
  const signed = { signedOn: '2025-08-20', startsOn: '2025-09-01', endsOn: '2026-12-31', ownerMemberId }
  await updateContract(call, { contractId, version: 2, content: content(signed) })
  expect((await plan())[0]).toMatchObject({ on: '2026-12-31' })
  const ids = (await reminders()).map(({ id }) => id)
  expect(await sendContractReminder(worker, ids[0] ?? '')).toBe('skipped')
  expect(await sendContractReminder(worker, ids[3] ?? '')).toBe('sent')
  expect(await sendContractReminder(worker, ids[3] ?? '')).toBe('skipped')
  const mails = await rows<{ template: string; data: object }>(
    `select template, data from mail where dedupe_key like 'contract:' || $1 || ':%'`,
    contractId,
  )
  expect(mails).toEqual([
    { template: 'contractDay', data: expect.objectContaining({ daysBefore: 120, eventOn: '2026-12-31' }) as object },
  ])
  // Replaced: the engagement's end was this contract's, and goes with it.
  await changeContractState(call, { contractId, to: 'superseded', signedOn: null })
  const [engagement] = await rows<{ on: string | null }>(
    'select contract_ends_on::text as on from engagement where id = $1',
    customer.engagementId,
  )
  expect(engagement).toEqual({ on: null })
  expect(await eventsOf(contractId)).toContain('contract.reminded')
})

it('keeps files as they were signed, and puts aside what was wrong', async () => {
  const contractId = await register()
  const { fileId } = await addContractFile(call, { contractId, kind: 'signed', fileName: 'Signed.pdf', bytes: pdf })
  const opened = await openContractFile(as('auditor'), { contractId, fileId })
  expect(new Uint8Array(await new Response(await opened.read()).arrayBuffer())).toEqual(pdf)
  await expect(
    addContractFile(call, {
      contractId,
      kind: 'other',
      fileName: 'page.pdf',
      bytes: new TextEncoder().encode('<html>'),
    }),
  ).rejects.toEqual(refusedWith('unsupportedType'))
  await putContractFileAside(call, { contractId, fileId })
  await expect(putContractFileAside(call, { contractId, fileId })).rejects.toEqual(refusedWith('notFound'))
  const { files } = await readContract(call, { contractId })
  expect(files).toEqual([expect.objectContaining({ fileName: 'Signed.pdf', putAsideByName: 'Aisyah' })])
  await expect(openContractFile(stranger, { contractId, fileId })).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
})

it('lists what ends first, with what it covers', async () => {
  clock = new Date('2026-11-22T01:00:00Z')
  const contractId = await register({ title: 'Ends soon', endsOn: '2027-01-31', relationship: 'C2C' })
  await changeContractState(call, { contractId, to: 'signed', signedOn: '2026-01-31' })
  await reviewClause(call, sampleFinding(contractId, { clauseKey: 'MCC-IM-1', result: 'absent', place: '' }))
  const list = (given: object) => listContracts(call, listContractsSchema.parse(given))
  const soon = await list({ view: 'soon' })
  expect(soon.rows).toEqual([
    expect.objectContaining({ ...{ id: contractId, daysLeft: 70, percent: 0 }, hardFails: ['MCC-IM-1'] }),
  ])
  expect(soon.counts).toMatchObject({ soon: 1 })
  expect((await list({ text: 'ENDS S' })).rows.map(({ title }) => title)).toEqual(['Ends soon'])
  expect((await list({ engagementId: customer.engagementId, state: 'signed' })).total).toBe(1)
  expect((await list({ page: 2 })).rows).toEqual([])
  expect((await listContracts(stranger, listContractsSchema.parse({}))).counts).toEqual({ all: 0, soon: 0, open: 0 })
})

it('is for those whose work it is, and nobody else’s', async () => {
  const contractId = await register()
  await expect(reviewClause(as('procurement'), sampleFinding(contractId, {}))).rejects.toEqual(refusedWith('forbidden'))
  await expect(
    changeContractState(as('riskManager'), { contractId, to: 'inLegalReview', signedOn: null }),
  ).rejects.toEqual(refusedWith('forbidden'))
  await expect(registerContract(as('auditor'), { vendorId: customer.vendorId, content: content() })).rejects.toEqual(
    refusedWith('forbidden'),
  )
  for (const act of [
    () => readContract(stranger, { contractId }),
    () => updateContract(stranger, { contractId, version: 1, content: content({ engagementId: null }) }),
    () => changeContractState(stranger, { contractId, to: 'inLegalReview', signedOn: null }),
    () => reviewClause(stranger, sampleFinding(contractId, {})),
    () => addContractFile(stranger, { contractId, kind: 'signed', fileName: 'a.pdf', bytes: pdf }),
  ])
    await expect(act()).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
  await expect(
    registerContract(stranger, { vendorId: customer.vendorId, content: content({ engagementId: null }) }),
  ).rejects.toEqual(refusedWith('notFound'))
  // An engagement of another organisation is as good as none.
  const theirs = await makeCustomer(database(), clock, { facts, tier: 'low' })
  await expect(
    registerContract(call, { vendorId: customer.vendorId, content: content({ engagementId: theirs.engagementId }) }),
  ).rejects.toEqual(refusedWith('notFound'))
})

it('makes an annex with what is known, and marks where a person has to write', async () => {
  const contractId = await register({ title: 'Hosting / Lưu trữ' })
  await reviewClause(call, sampleFinding(contractId, { place: 'clause 8' }))
  // A place on the vendor's list that no code is found for.
  const list = new TextEncoder().encode('Name,Country\nAwan Lautan,"Singapore, North America"\n')
  const named = { partyId: customer.vendorId, document: 'l', listedOn: null, bytes: list }
  await applySubProcessorList(call, { listId: await checkSubProcessorList(call, named) })
  const { fileName, bytes } = await makeAnnex(call, { contractId })
  expect(fileName).toBe('Hosting-Lưu-trữ-annex.docx')
  const said = ['Bank Teluk', 'Vietnam', 'Singapore, North America', 'Stands in the contract at: clause 8']
  // Answers of the assessment are in the words of their questions.
  const answers = 'As the importer answered in the latest assessment'
  for (const words of [...said, answers, '[ Clause for MCC-IM-1 ]']) expect(textOfDocx(bytes)).toContain(words)
  expect(textOfDocx(bytes)).not.toContain('[ Clause for MCC-IM-5 ]')
  // A contract for everything of the vendor holds the answers on each of its engagements, and what these say of the data.
  await rows(
    `update engagement set facts = facts || '{"dataCategories": ["contact"]}' where id = $1`,
    customer.engagementId,
  )
  const all = textOfDocx((await makeAnnex(call, { contractId: await register({ engagementId: null }) })).bytes)
  for (const words of ['in the latest assessment of each engagement', 'contact details']) expect(all).toContain(words)
  expect(await eventsOf(contractId)).toContain('contract.annexMade')
  await expect(makeAnnex(stranger, { contractId })).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
  await expect(makeAnnex(as('auditor'), { contractId })).rejects.toEqual(refusedWith('forbidden'))
})
