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
import { readProfile } from '../profiles'
import { saveReview } from '../reviews'
import { scoreSubmission } from '../scores'
import { tryWhatIf, type OfferedQuestion } from './index'
import { whatIfInput } from './what-if.schema'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')

async function answered() {
  const customer = await makeCustomer(database(), now(), { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const { submissionId } = await submit(database(), assessmentId, { at: now(), answers: middlingAnswers() })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const tried = (given: object = {}) =>
    tryWhatIf(call, whatIfInput.parse({ engagementId: customer.engagementId, ...given }))
  return { customer, assessmentId, call, tried }
}

/** Every row of the organisation's own tables, so that a write would show. */
const digest = async () =>
  (
    await database().admin.query(
      `select (select md5(string_agg(x::text, '' order by x::text)) from engagement x) as engagements,
         (select count(*) from score) as scores, (select count(*) from audit_event) as events, (select count(*) from outbox) as jobs`,
    )
  ).rows

/** A question as its untouched form posts it. */
const posted = ({ id, control, now: stands }: OfferedQuestion) => [
  id,
  control.type === 'multi' ? ['~list', ...stands] : ['~now', ''],
]

it('shows what stands as the profile does while nothing is tried, or only what stands', async () => {
  const { customer, call, tried } = await answered()
  const { focus } = await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })
  const { uncapped, capped, shown, band, confidence, residual } = focus?.rating ?? {}
  const plain = await tried()
  expect(plain.now).toMatchObject({ uncapped, capped, shown, band, confidence, residual })
  expect(plain.tried).toBeNull()
  expect([plain.moved, plain.limits, plain.next]).toEqual([[], [], null])
  const same = {
    answers: Object.fromEntries(plain.sections.flatMap(({ questions }) => questions.map(posted))),
    facts: Object.fromEntries(plain.facts.map((fact) => [fact.name, fact.now])),
  }
  const again = await tried(same)
  expect([again.triedAnswers, again.triedFacts, again.problems, again.tried]).toEqual([[], [], [], null])
})

it('reckons each suggestion as the engine promised, and stores nothing', async () => {
  const { tried } = await answered()
  const { suggestions } = await tried()
  const before = await digest()
  for (const { question, texts, capped, uncapped } of suggestions.improvements.slice(0, 4)) {
    const { tried: after, moved } = await tried({ answers: { [question]: texts } })
    expect(after).toMatchObject({ capped, uncapped })
    expect(moved.find(({ id }) => id === question)).toMatchObject({ to: 1, because: 'tried' })
  }
  const { path } = suggestions
  const way = await tried({
    answers: Object.fromEntries(path?.answers.map(({ question, texts }) => [question, texts]) ?? []),
  })
  expect(way.tried?.band).toBe(path?.band)
  expect(await digest()).toEqual(before)
})

it('starts from the reviewed value, and says what else moves', async () => {
  const { call, assessmentId, tried } = await answered()
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-03', version: 0, value: 1, reason: 'A draft.' })
  const plain = await tried()
  expect(plain.sections.flatMap((each) => each.questions).find(({ id }) => id === 'DMF-GOV-03')?.now).toEqual(['1'])
  const back = await tried({
    answers: { 'DMF-GOV-03': ['3'], 'DMF-GOV-04': ['~notApplicable'], 'DMF-GOV-01': ['~open'] },
  })
  expect(back.triedAnswers.toSorted()).toEqual(['DMF-GOV-01', 'DMF-GOV-03', 'DMF-GOV-04'])
  expect(new Map(back.moved.map(({ id, from, to }) => [id, [from, to]]))).toEqual(
    new Map([
      ['DMF-GOV-01', [0.75, 0]],
      ['DMF-GOV-03', [0.25, 0.75]],
      ['DMF-GOV-04', [0.75, null]],
    ]),
  )
  const sum = (side: 'before' | 'after') => back.parts.reduce((points, part) => points + part.points[side], 0)
  expect(sum('before')).toBeCloseTo(back.now.uncapped ?? Number.NaN, 9)
  expect(sum('after')).toBeCloseTo(back.tried?.uncapped ?? Number.NaN, 9)
})

it('takes other facts: tier and residual at once, and says what would be asked next time', async () => {
  const { tried } = await answered()
  const worse = await tried({ facts: { personalRecords: ['2000000'], access: ['privileged'] } })
  expect(worse.triedFacts).toEqual(['personalRecords', 'access'])
  expect([worse.now.tier, worse.tried?.tier]).toEqual(['high', 'critical'])
  expect(worse.tried?.uncapped).toBe(worse.now.uncapped)
  const cloud = await tried({ facts: { cloud: ['true'] } })
  expect(cloud.next?.packsAdded.join()).toMatch(/cloud/i)
  expect(cloud.next?.added).toBeGreaterThan(20)
  const unknown = await tried({ facts: { access: ['~unknown'] } })
  expect(unknown.tried?.tier).toBeNull()
})

it('names what it can’t take and reckons with the rest', async () => {
  const { tried } = await answered()
  const { problems, triedAnswers } = await tried({
    answers: { 'DMF-GOV-01': ['9'], 'DMF-GOV-03': ['4'], NOBODY: ['1'] },
    facts: { access: ['somewhere'], tier: ['low'] },
  })
  expect(problems).toEqual([
    { field: 'answer', id: 'DMF-GOV-01' },
    { field: 'fact', id: 'access' },
  ])
  expect(triedAnswers).toEqual(['DMF-GOV-03'])
})

it('is nobody else’s, for whoever reads profiles, once answers came in', async () => {
  const { customer, call, tried } = await answered()
  const stranger = await makeCustomer(database(), now(), { facts, tier: 'high' })
  const input = whatIfInput.parse({ engagementId: customer.engagementId })
  const theirs = { ...call, actor: stranger.member }
  await expect(tryWhatIf(theirs, input)).rejects.toMatchObject({ code: 'notFound' })
  const own = whatIfInput.parse({ engagementId: stranger.engagementId })
  await expect(tryWhatIf(theirs, own)).rejects.toMatchObject({ code: 'notFound' })
  const contributor = { ...call, actor: { ...customer.member, role: 'contributor' as const } }
  await expect(tryWhatIf(contributor, input)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await tried()).now.shown).not.toBeNull()
})
