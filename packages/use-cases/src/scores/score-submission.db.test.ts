import { execFileSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
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
import { acceptNotApplicable, readReview, returnQuestion, reviewEvidence, saveReview, undoReview } from '../reviews'
import { readProfile } from '../profiles'
import { exportScoreInput } from './export-score-input'
import { scoreSubmission } from './score-submission'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

/** An engagement whose vendor has answered: a file that runs out in May, another that nobody looked at. */
async function answered(over = {}) {
  clock = new Date('2026-03-02T01:00:00Z')
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const answers = middlingAnswers({
    'DMF-INV-01': { value: 3, evidence: ['records.pdf'] },
    'DMF-IRA-01': { value: 3, evidence: ['method.pdf'] },
    ...over,
  })
  const files = [
    { name: 'records.pdf', expiresOn: '2026-05-31' },
    { name: 'method.pdf', expiresOn: null },
  ]
  const { submissionId, shares } = await submit(database(), assessmentId, { at: clock, answers, files })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  return { customer, assessmentId, submissionId, shares, call }
}

const profileOf = ({ customer, call }: Awaited<ReturnType<typeof answered>>, at: 'current' | 'decided' = 'current') =>
  readProfile(call, { engagementId: customer.engagementId, part: 'answers', at })

it('keeps the score of a submission once, tells the requester once, and stops reminders', async () => {
  const { customer, assessmentId, submissionId } = await answered()
  const worker = workerCall(database(), customer.organisationId, now)
  await Promise.all(Array.from({ length: 8 }, () => scoreSubmission(worker, { assessmentId, submissionId })))
  const count = async (sql: string) =>
    Number((await database().admin.query<{ n: string }>(sql, [assessmentId])).rows[0]?.n)
  expect(await count(`select count(*) as n from score where assessment_id = $1 and kind = 'submitted'`)).toBe(1)
  expect(await count(`select count(*) as n from mail where assessment_id = $1 and template = 'submitted'`)).toBe(1)
  expect(await count(`select count(*) as n from reminder where assessment_id = $1 and state = 'planned'`)).toBe(0)
  expect(
    await count(`select count(*) as n from audit_event where object_id = $1::text and action = 'assessment.scored'`),
  ).toBe(1)
})

it('shows the number that the command line prints for the exported input', async () => {
  const scene = await answered({ 'DMF-GOV-03': { notApplicable: 'One person decides.' } })
  await saveReview(scene.call, {
    assessmentId: scene.assessmentId,
    questionId: 'DMF-GOV-01',
    version: 0,
    value: 2,
    reason: 'No line to the board.',
  })
  const asked = { assessmentId: scene.assessmentId, which: 'current' } as const
  const { file, fileName } = await exportScoreInput(scene.call, asked)
  expect(fileName).toBe(`score-gelombang-${file.asOf}.json`)
  const path = join(mkdtempSync(join(tmpdir(), 'rantai-score-')), 'input.json')
  writeFileSync(path, JSON.stringify(file))
  const printed = JSON.parse(
    execFileSync('node_modules/.bin/tsx', ['packages/questionnaires/bin/score.ts', path], { encoding: 'utf8' }),
  ) as { overall: { uncapped: number; capped: number; band: string }; confidence: number; questionnaireHash: string }
  const { focus } = await profileOf(scene)
  expect(focus?.rating.capped).toBe(printed.overall.capped)
  expect(focus?.rating.uncapped).toBe(printed.overall.uncapped)
  expect(focus?.rating.confidence).toBe(printed.confidence)
  expect(focus?.questionnaireHash).toBe(printed.questionnaireHash)
  expect(focus?.answers.find((row) => row.id === 'DMF-GOV-01')).toMatchObject({
    claim: { kind: 'maturity', level: 3 },
    reviewed: { value: { kind: 'maturity', level: 2 }, reason: 'No line to the board.', by: 'Aisyah' },
    value: 0.5,
  })
  const sum = focus?.answers.reduce((points, row) => points + (row.points ?? 0), 0) ?? 0
  expect(Math.abs(sum - printed.overall.uncapped)).toBeLessThan(1e-9)
})

it('moves with evidence: accepted proves, rejected caps, expired caps from the day after', async () => {
  const scene = await answered()
  const of = async (id: string) => (await profileOf(scene)).focus?.answers.find((row) => row.id === id)
  expect(await of('DMF-INV-01')).toMatchObject({ evidence: 'current', value: 0.75 })
  const share = (name: string) => scene.shares[name] ?? ''
  const review = { assessmentId: scene.assessmentId, reason: '' }
  await reviewEvidence(scene.call, { ...review, shareId: share('records.pdf'), state: 'accepted' })
  expect(await of('DMF-INV-01')).toMatchObject({ evidence: 'accepted', value: 0.75 })
  await reviewEvidence(scene.call, { ...review, shareId: share('method.pdf'), state: 'rejected', reason: 'A draft.' })
  expect(await of('DMF-IRA-01')).toMatchObject({ evidence: 'missing', value: 0.5 })
  clock = new Date('2026-05-31T10:00:00Z')
  expect(await of('DMF-INV-01')).toMatchObject({ evidence: 'accepted' })
  // Already the first of June in Kuala Lumpur.
  clock = new Date('2026-05-31T16:30:00Z')
  expect(await of('DMF-INV-01')).toMatchObject({ evidence: 'missing', value: 0.5 })
})

it('wants a reason below the claim, refuses what is no value, and saves over the version it was shown', async () => {
  const { call, assessmentId } = await answered()
  const review = { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: '' }
  await expect(saveReview(call, { ...review, value: 1 })).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['reason'] }] },
  })
  await expect(saveReview(call, { ...review, value: 7 })).rejects.toMatchObject({ code: 'invalidInput' })
  expect(await saveReview(call, { ...review, value: 4 })).toEqual({ version: 1 })
  await expect(saveReview(call, { ...review, value: 3 })).rejects.toMatchObject({
    code: 'conflict',
    details: { current: 1 },
  })
  const both = [saveReview(call, { ...review, version: 1 }), saveReview(call, { ...review, version: 1, value: 4 })]
  const ended = await Promise.allSettled(both)
  expect(ended.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

it('returns a question to the vendor, tells it once, and takes the return back', async () => {
  const { call, assessmentId } = await answered()
  const { admin } = database()
  const state = async () =>
    (await admin.query<{ s: string }>('select assessing_state as s from assessment where id = $1', [assessmentId]))
      .rows[0]?.s
  expect(await state()).toBe('invited')
  await returnQuestion(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: 'Name the person.' })
  expect(await state()).toBe('returned')
  const { rows } = await admin.query(`select kind, question_id, body from message where assessment_id = $1`, [
    assessmentId,
  ])
  expect(rows).toEqual([{ kind: 'returned', question_id: 'DMF-GOV-01', body: 'Name the person.' }])
  const page = await readReview(call, { assessmentId, questionId: 'DMF-GOV-01' })
  expect(page.counts).toMatchObject({ returned: 1, accepted: 0 })
  expect(page.current?.review).toMatchObject({ outcome: 'returned', version: 1 })
  await undoReview(call, { assessmentId, questionId: 'DMF-GOV-01', version: 1 })
  expect(await state()).toBe('inReview')
  expect((await readReview(call, { assessmentId, questionId: 'DMF-GOV-01' })).current?.review).toBeNull()
})

it('puts the review before back when one is undone', async () => {
  const { call, assessmentId } = await answered()
  const key = { assessmentId, questionId: 'DMF-GOV-01' }
  await saveReview(call, { ...key, version: 0, reason: '' })
  await saveReview(call, { ...key, version: 1, value: 1, reason: 'Seen nothing.' })
  expect(await undoReview(call, { ...key, version: 2 })).toEqual({ version: 3 })
  expect((await readReview(call, key)).current?.review).toMatchObject({ outcome: 'accepted', value: 3 })
})

it('leaves an accepted "not applicable" out of the score', async () => {
  const scene = await answered({ 'DMF-GOV-03': { notApplicable: 'One person decides.' } })
  const row = async () => (await profileOf(scene)).focus?.answers.find(({ id }) => id === 'DMF-GOV-03')
  expect(await row()).toMatchObject({ status: 'counts', value: 0 })
  await acceptNotApplicable(scene.call, {
    assessmentId: scene.assessmentId,
    questionId: 'DMF-GOV-03',
    version: 0,
    reason: '',
  })
  expect(await row()).toMatchObject({ status: 'notApplicableAccepted', points: null })
})

it('is nobody else’s: another organisation finds nothing, an auditor changes nothing', async () => {
  const { customer, assessmentId, call } = await answered()
  const stranger = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const theirs = { ...call, actor: stranger.member }
  await expect(readReview(theirs, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
  await expect(exportScoreInput(theirs, { assessmentId, which: 'current' })).rejects.toMatchObject({ code: 'notFound' })
  const profile = readProfile(theirs, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  await expect(profile).rejects.toMatchObject({ code: 'notFoundOrNotYours' })
  const auditor = { ...call, actor: { ...customer.member, role: 'auditor' as const } }
  const review = { assessmentId, questionId: 'DMF-GOV-01', version: 0, reason: '' }
  await expect(saveReview(auditor, review)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await readReview(auditor, { assessmentId })).mayReview).toBe(false)
})
