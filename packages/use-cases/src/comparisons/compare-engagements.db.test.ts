import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import {
  depsFor,
  facts,
  invite,
  makeCustomer,
  middlingAnswers,
  submit,
  workerCall,
  type Customer,
  type GivenAnswer,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { readProfile } from '../profiles'
import { saveReview } from '../reviews'
import { scoreSubmission } from '../scores'
import { compareEngagements } from './index'

const database = withDatabase()
const now = () => new Date('2026-03-02T01:00:00Z')
const nothing = { engagementIds: [] as string[], text: '' }

type Other = {
  readonly vendor: string
  readonly variant?: 'sme'
  readonly packs?: readonly string[]
  readonly facts?: object
}

/** Another vendor of the customer with an engagement. */
async function addEngagement(customer: Customer, { vendor, variant, packs = ['dmf'], facts: more }: Other) {
  const [vendorId, engagementId] = [newId(), newId()]
  await database().admin.query(
    `insert into vendor (organisation_id, id, name, country, source, created_at, updated_at) values ($1, $2, $3, 'VN', 'manual', $4, $4)`,
    [customer.organisationId, vendorId, vendor, now()],
  )
  await database().admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, facts, tier, packs, variant, created_at, updated_at)
     values ($1, $2, $3, 'Storage', $4, 'high', $5, $6, $7, $7)`,
    [customer.organisationId, engagementId, vendorId, { ...facts, ...more }, packs, variant ?? 'standard', now()],
  )
  return { ...customer, vendorId, engagementId }
}

async function answer(customer: Customer, answers: Record<string, GivenAnswer>): Promise<string> {
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const { submissionId } = await submit(database(), assessmentId, { at: now(), answers })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  return assessmentId
}

async function stage() {
  const customer = await makeCustomer(database(), now(), { facts, tier: 'high' })
  return { customer, call: { actor: customer.member, deps: depsFor(database(), now) } }
}

it('shows the numbers of the profiles, and where two that were asked alike differ', async () => {
  const { customer, call } = await stage()
  const other = await addEngagement(customer, { vendor: 'Hải Vân' })
  const assessmentId = await answer(customer, middlingAnswers())
  await answer(other, middlingAnswers({ 'DMF-GOV-01': { value: 0 }, 'DMF-GOV-04': { value: 4 } }))
  await saveReview(call, { assessmentId, questionId: 'DMF-GOV-03', version: 0, value: 1, reason: 'A draft.' })
  const ids = [customer.engagementId, other.engagementId]
  const { columns, parts, answers, offered, asOf } = await compareEngagements(call, { ...nothing, engagementIds: ids })
  expect(asOf).toBe('2026-03-02')
  expect(columns.map(({ vendorName }) => vendorName)).toEqual(['Gelombang', 'Hải Vân'])
  expect(offered).toEqual([])
  for (const { engagementId, scored } of columns) {
    const { focus } = await readProfile(call, { engagementId, part: 'rating', at: 'current' })
    const { uncapped, capped, shown, band, confidence, residual } = focus?.rating ?? {}
    expect(scored?.score).toMatchObject({ uncapped, capped, shown, band, confidence, residual })
    expect(parts.map(({ cells }) => cells[ids.indexOf(engagementId)]?.score)).toEqual(
      focus?.rating.components.map(({ score }) => score),
    )
  }
  const [first, second] = columns.map(({ scored }) => scored)
  expect(first?.differences).toBeNull()
  expect(second?.differences).toEqual([])
  expect(parts.every(({ cells }) => cells.every((cell) => cell?.alike))).toBe(true)
  expect(answers.common).toBeGreaterThan(80)
  expect(new Map(answers.differing.map(({ id, spread }) => [id, spread]))).toEqual(
    new Map([
      ['DMF-GOV-01', 0.75],
      ['DMF-GOV-03', 0.5],
      ['DMF-GOV-04', 0.25],
    ]),
  )
  expect(answers.differing[0]).toMatchObject({
    cells: [
      { said: { kind: 'maturity', level: 3 }, value: 0.75, standing: 'counts' },
      { said: { kind: 'maturity', level: 0 }, value: 0, standing: 'counts' },
    ],
  })
  const way = second?.way
  const steps = new Map(way?.steps.map(({ by, change }) => [by, change]))
  expect([...steps.keys()]).toEqual(['content', 'facts', 'answers', 'evidence', 'review'])
  expect([...steps.values()].reduce((sum, change) => sum + change, 0)).toBeCloseTo(way?.change ?? Number.NaN, 9)
  expect(way?.change).toBeCloseTo((second?.score.uncapped ?? 0) - (first?.score.uncapped ?? 0), 9)
  expect(steps.get('content')).toBe(0)
  expect(steps.get('review')).toBeGreaterThan(0)
})

it('calls asked otherwise what is not the same measure', async () => {
  const { customer, call } = await stage()
  const short = await addEngagement(customer, { vendor: 'Kecil', variant: 'sme' })
  const cloud = await addEngagement(customer, { vendor: 'Awan', packs: ['dmf', 'cloud'], facts: { cloud: true } })
  const silent = await addEngagement(customer, { vendor: 'Diam' })
  await answer(customer, middlingAnswers())
  await answer(short, middlingAnswers())
  await answer(cloud, middlingAnswers())
  const ids = [customer, short, cloud, silent].map(({ engagementId }) => engagementId)
  const { columns, parts } = await compareEngagements(call, { ...nothing, engagementIds: ids })
  expect(columns.map(({ scored }) => scored?.differences ?? null)).toEqual([
    null,
    [{ kind: 'variant', first: 'standard', other: 'sme' }],
    [{ kind: 'onlyOther', pack: expect.stringMatching(/cloud/i) as string }],
    null,
  ])
  expect(columns[3]?.scored).toBeNull()
  const cells = (id: string) => parts.find((part) => part.id === id)?.cells
  expect(cells('GOV')).toMatchObject([{ alike: true }, { alike: false }, { alike: true }, null])
  expect(cells('CLD')).toMatchObject([null, null, { alike: true }, null])
  expect(parts.find(({ id }) => id === 'CLD')?.spread).toBeNull()
})

it('offers what has a score and can be found by its name, and needs no choice', async () => {
  const { customer, call } = await stage()
  const other = await addEngagement(customer, { vendor: 'Hải Vân' })
  await addEngagement(customer, { vendor: 'Diam' })
  await answer(customer, middlingAnswers())
  await answer(other, middlingAnswers())
  const names = async (text: string) =>
    (await compareEngagements(call, { ...nothing, text })).offered.map(({ vendorName }) => vendorName)
  expect(await names('')).toEqual(['Gelombang', 'Hải Vân'])
  expect(await names('hai van')).toEqual(['Hải Vân'])
  expect(await names('%')).toEqual([])
})

it('is nobody else’s, and reads nothing for who may not', async () => {
  const { customer, call } = await stage()
  const stranger = await stage()
  const mine = { ...nothing, engagementIds: [customer.engagementId] }
  await expect(compareEngagements(stranger.call, mine)).rejects.toMatchObject({ code: 'notFound' })
  const both = { ...nothing, engagementIds: [customer.engagementId, stranger.customer.engagementId] }
  await expect(compareEngagements(call, both)).rejects.toMatchObject({ code: 'notFound' })
  const contributor = { ...call, actor: { ...customer.member, role: 'contributor' as const } }
  await expect(compareEngagements(contributor, mine)).rejects.toMatchObject({ code: 'forbidden' })
})
