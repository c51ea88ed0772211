import { packs } from '@rantai/questionnaires'
import { beforeAll, expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
  workerCall,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import type { Member } from '../access'
import type { Call } from '../call'
import { decideAssessment } from '../decisions/decide-assessment'
import { decideInput } from '../decisions/decisions.schema'
import { saveReview } from '../reviews'
import { scoreSubmission } from '../scores'
import { announceContent, offerLawChanges, readAffectedByLaw } from './index'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const rows = async <Row extends object>(sql: string, values: unknown[]): Promise<Row[]> =>
  (await database().admin.query<Row>(sql, values)).rows

let call: Call
let engagementId: string
let organisationId: string
let worker: ReturnType<typeof workerCall>

/** A decided engagement with people in Singapore and data in Cambodia, asked by an earlier version of Singapore's pack. */
beforeAll(async () => {
  const places = { dataSubjectCountries: ['SG'], storageCountries: ['KH'], accessCountries: [] }
  const customer = await makeCustomer(database(), clock, { facts: { ...facts, ...places }, tier: 'high' })
  call = { actor: { ...customer.member, role: 'administrator' }, deps: depsFor(database(), now) }
  ;({ organisationId, engagementId } = customer)
  worker = workerCall(database(), organisationId, now)
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const { submissionId } = await submit(database(), assessmentId, {
    at: clock,
    answers: middlingAnswers({}),
    files: [],
  })
  await scoreSubmission(worker, { assessmentId, submissionId })
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-11', version: 0, reason: '' })
  const decided = { assessmentId, outcome: 'approved', reason: 'Fit.', openPointsReason: 'Facts follow.' }
  await decideAssessment(call, decideInput.parse(decided))
  await rows(`update engagement set packs = array_append(array_remove(packs, 'sg'), 'sg') where id = $1`, [
    engagementId,
  ])
  await rows(
    `update assessment_internal set packs = array_append(array_remove(packs, 'sg'), 'sg'), pack_versions = pack_versions || '{"sg": "0.9.0"}' where assessment_id = $1`,
    [assessmentId],
  )
}, 60_000)

it('names whom a jurisdiction touches and why, before anybody acts, and only to its own organisation', async () => {
  expect(await readAffectedByLaw(call, { code: 'SG', page: 1 })).toMatchObject({
    ...{ packId: 'sg', version: packs['sg']?.version, total: 1, askable: 1, open: 0 },
    rows: [{ id: engagementId, people: true, storage: false, access: false, asks: true, version: '0.9.0' }],
  })
  expect(await readAffectedByLaw(call, { code: 'KH', page: 1 })).toMatchObject({
    ...{ packId: null, version: null, total: 1, askable: 0 },
    rows: [{ people: false, storage: true, asks: false, askable: false }],
  })
  expect(await readAffectedByLaw(call, { code: 'BN', page: 1 })).toMatchObject({ total: 0, rows: [] })
  for (const code of ['DE', 'sg', ''])
    await expect(readAffectedByLaw(call, { code, page: 1 })).rejects.toMatchObject({ code: 'notFound' })
  const stranger = await makeCustomer(database(), clock, { facts: { ...facts, storageCountries: [] }, tier: 'high' })
  const theirs: Call = { ...call, actor: { ...stranger.member, role: 'administrator' } }
  expect((await readAffectedByLaw(theirs, { code: 'KH', page: 1 })).total).toBe(0)
  expect(await offerLawChanges(theirs, { code: 'SG', engagementIds: [engagementId] })).toEqual({ engagements: 0 })
})

it('tells those who look after the law once per version, and nobody whom nothing touches', async () => {
  await rows(`update membership set role = 'dataProtection' where organisation_id = $1`, [organisationId])
  await Promise.all([announceContent(worker), announceContent(worker)])
  await announceContent(worker)
  const mails = await rows<{ to_email: string; data: { items: object[] } }>(
    `select to_email, data from mail where organisation_id = $1 and template = 'contentChanged'`,
    [organisationId],
  )
  expect(mails).toHaveLength(1)
  expect(mails[0]?.data.items).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ kind: 'pack', path: '/law/SG', engagements: 1 }),
      expect.objectContaining({ kind: 'jurisdiction', path: '/law/KH', engagements: 1 }),
    ]),
  )
  expect(mails[0]?.data.items).toHaveLength(2)
  const untouched = await makeCustomer(database(), clock, { facts: {}, tier: 'low' })
  await announceContent(workerCall(database(), untouched.organisationId, now))
  expect(await rows(`select 1 from mail where organisation_id = $1`, [untouched.organisationId])).toEqual([])
  const noted = await rows<{ count: number }>(
    'select count(*)::int as count from content_announcement where organisation_id = $1',
    [untouched.organisationId],
  )
  expect(noted[0]?.count).toBeGreaterThan(10)
})

it('asks the chosen ones in one act, for those who decide', async () => {
  for (const role of ['procurement', 'dataProtection', 'auditor'] as const) {
    const actor: Member = { ...(call.actor as Member), role }
    await expect(
      offerLawChanges({ ...call, actor }, { code: 'SG', engagementIds: [engagementId] }),
    ).rejects.toMatchObject({ code: 'forbidden' })
  }
  await expect(offerLawChanges(call, { code: 'KH', engagementIds: [engagementId] })).rejects.toMatchObject({
    code: 'notFound',
  })
  const another = '018f0000-0000-7000-8000-0000000000aa'
  expect(await offerLawChanges(call, { code: 'SG', engagementIds: [another] })).toEqual({ engagements: 0 })
  expect(await offerLawChanges(call, { code: 'SG', engagementIds: [engagementId, another] })).toEqual({
    engagements: 1,
  })
  expect(
    await rows(`select payload from outbox where job = 'engagement.askChanges' and payload->>'engagementId' = $1`, [
      engagementId,
    ]),
  ).toEqual([{ payload: { engagementId, packId: 'sg' } }])
})
