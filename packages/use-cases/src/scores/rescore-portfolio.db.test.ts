import { claimUncheckedScores, cutPortfolio, findQuestionnaireText, type Transaction } from '@rantai/db'
import { type AnswerSpec, packs, score, type Questionnaire } from '@rantai/questionnaires'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  type Customer,
  depsFor,
  facts,
  type GivenAnswer,
  type GivenFile,
  invite,
  makeCustomer,
  submit,
  workerCall,
} from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { authorize, sweeper } from '../access'
import { exportScoreInput } from './export-score-input'
import { rescorePortfolio } from './rescore-portfolio'
import { scoreSubmission } from './score-submission'

const database = withDatabase()
const start = new Date('2026-03-02T01:00:00Z')
let clock = start
const now = () => clock

/** Days around the test's own, so that some ran out and some will. */
const day = fc
  .integer({ min: -300, max: 500 })
  .map((days) => new Date(start.getTime() + days * 86_400_000).toISOString().slice(0, 10))
const pastDay = day.filter((each) => each <= '2026-03-02')

function valueFor(spec: AnswerSpec): fc.Arbitrary<unknown> {
  switch (spec.type) {
    case 'maturity':
      return fc.integer({ min: 0, max: 4 })
    case 'yesNo':
      return fc.constantFrom('yes', 'no')
    case 'single':
      return fc.constantFrom(...spec.choices.map(({ id }) => id))
    case 'multi':
      return fc.shuffledSubarray(
        spec.choices.filter((each) => !each.exclusive).map(({ id }) => id),
        { minLength: 1 },
      )
    case 'number':
      return fc.oneof(fc.nat({ max: 400 }), fc.constant(10_000.5))
    case 'date':
      return pastDay
    case 'countries':
      return fc.subarray(['SG', 'ID', 'VN'])
    case 'subProcessors':
      return fc.constant([{ name: 'Awan', countries: ['SG'] }])
    default:
      return fc.constant('As described in our policy.')
  }
}

type Judged = { readonly review?: unknown; readonly acceptsNotApplicable?: boolean }
type Drawn = { readonly answer: GivenAnswer & Judged; readonly file: (GivenFile & { readonly state: string }) | null }

const questions = packs.dmf?.questions ?? []
const drawn: fc.Arbitrary<Record<string, Drawn>> = fc.record(
  Object.fromEntries(
    questions.map(({ id, answer }) => {
      const value = valueFor(answer)
      const given = fc.oneof(
        { weight: 6, arbitrary: fc.record({ value }) },
        { weight: 1, arbitrary: fc.record({ value, review: value }) },
        {
          weight: 1,
          arbitrary: fc.record({ notApplicable: fc.constant('Not ours.'), acceptsNotApplicable: fc.boolean() }),
        },
      )
      const expiresOn = fc.option(day, { nil: null })
      const file = fc.record({
        name: fc.constant(`${id}.pdf`),
        expiresOn,
        state: fc.constantFrom('pending', 'accepted', 'rejected'),
      })
      return [
        id,
        fc.record({
          answer: given,
          file: fc.option(file, { nil: null, freq: 2 }),
        }),
      ]
    }),
  ),
)

/** An engagement whose vendor sent what was drawn, and whose reviewer judged it as drawn. */
async function assessed(what: Record<string, Drawn>): Promise<{ customer: Customer; assessmentId: string }> {
  clock = start
  const customer = await makeCustomer(database(), clock, { facts: { ...facts, usesAi: true }, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const files = Object.values(what).flatMap(({ file }) => (file ? [file] : []))
  const answers = Object.entries(what).map(([id, { answer, file }]): [string, GivenAnswer] => {
    const { review: _, acceptsNotApplicable: __, ...given } = answer
    return [id, { ...given, evidence: file ? [file.name] : [] }]
  })
  const sent = { at: clock, answers: Object.fromEntries(answers), files }
  const { submissionId, shares } = await submit(database(), assessmentId, sent)
  const about = {
    organisation_id: customer.organisationId,
    assessment_id: assessmentId,
    reviewer_name: 'Aisyah',
    reviewed_at: clock,
  }
  const reviews = Object.entries(what).flatMap(
    ([
      question_id,
      {
        answer: { review, acceptsNotApplicable },
      },
    ]) => {
      if (review === undefined && acceptsNotApplicable !== true) return []
      const judged = {
        has_value: review !== undefined,
        value: review ?? null,
        accept_not_applicable: acceptsNotApplicable === true,
      }
      return [{ ...about, ...judged, question_id, submission_id: submissionId, outcome: 'adjusted', version: 1 }]
    },
  )
  await insertRows('review', reviews)
  const seen = files.flatMap(({ name, state }) =>
    state === 'pending' ? [] : [{ ...about, share_id: shares[name], state }],
  )
  await insertRows('evidence_review', seen)
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  return { customer, assessmentId }
}

async function insertRows(table: 'review' | 'evidence_review', rows: readonly object[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ')
  if (columns === '') return
  const read = `jsonb_populate_recordset(null::${table}, $1)`
  await database().admin.query(`insert into ${table} (${columns}) select ${columns} from ${read}`, [
    JSON.stringify(rows),
  ])
}

const inScopeOf = <T>({ member }: Customer, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  database().web.withScope(authorize(member, 'review.write'), work)

async function questionnaireAsked(customer: Customer, assessmentId: string): Promise<Questionnaire> {
  const { rows } = await database().admin.query<{ hash: string }>(
    'select questionnaire_hash as hash from assessment where id = $1',
    [assessmentId],
  )
  const hash = rows[0]?.hash ?? ''
  const text = await inScopeOf(customer, (tx) => findQuestionnaireText(tx, hash))
  return { ...(JSON.parse(text ?? '') as Questionnaire), hash }
}

type Copies = { overall: number | null; band: string | null; residual: string | null }

async function copiesOf({ engagementId }: Customer): Promise<Copies | undefined> {
  const { rows } = await database().admin.query<Copies>(
    'select current_overall::float8 as overall, current_band as band, current_residual as residual from engagement where id = $1',
    [engagementId],
  )
  return rows[0]
}

/** What people are shown: the exported input, scored by the explained path. */
async function shownNow({ customer, assessmentId }: Awaited<ReturnType<typeof assessed>>): Promise<Copies> {
  const { file } = await exportScoreInput(
    { actor: customer.member, deps: depsFor(database(), now) },
    { assessmentId, which: 'current' },
  )
  const { overall, residual } = score(await questionnaireAsked(customer, assessmentId), file)
  return { overall: overall.capped, band: overall.band, residual }
}

it('gives every engagement the score that people are shown, today and on later days', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(drawn, fc.integer({ min: 1, max: 500 }), async (what, later) => {
      const stage = await assessed(what)
      const { customer } = stage
      const worker = workerCall(database(), customer.organisationId, now)
      expect(await copiesOf(customer)).toEqual(await shownNow(stage))
      expect(await rescorePortfolio(worker, 'all')).toEqual({ scored: 1, oneByOne: 0, written: 0, moved: 0 })
      await database().admin.query(
        `update engagement set current_overall = 12.5, current_band = 'E', current_residual = 'low' where id = $1`,
        [customer.engagementId],
      )
      expect(await rescorePortfolio(worker, 'all')).toMatchObject({ scored: 1, written: 1, moved: 1 })
      expect(await copiesOf(customer)).toEqual(await shownNow(stage))
      clock = new Date(start.getTime() + later * 86_400_000)
      await rescorePortfolio(worker, 'due')
      expect(await copiesOf(customer)).toEqual(await shownNow(stage))
      expect(await rescorePortfolio(worker, 'due')).toEqual({ scored: 0, oneByOne: 0, written: 0, moved: 0 })
    }),
    { numRuns: 4, endOnFailure: true },
  )
})

it('packs what isn’t packed, leaves to others what is theirs, and nobody else sees the codes', async () => {
  const [what] = fc.sample(drawn, { numRuns: 1, seed: 7 })
  if (!what) throw new Error('Nothing was drawn.')
  const [stage, other] = [await assessed(what), await assessed(what)]
  const packedRows = (customer: Customer) =>
    inScopeOf(customer, (tx) =>
      tx.query<{ id: string; cells: Buffer }>('select engagement_id as id, cells from packed_answers'),
    )
  const packed = await packedRows(stage.customer)
  expect(packed.map(({ id }) => id)).toEqual([stage.customer.engagementId])
  const { organisationId, engagementId } = stage.customer
  const changed = await inScopeOf(other.customer, (tx) =>
    tx.execute('update packed_answers set coding = 0 where engagement_id = $1', [engagementId]),
  )
  expect(changed).toBe(0)

  // Every organisation's turn comes once a day of its own: midnight in Kuala Lumpur is 16:00 UTC.
  const turnAt = async (at: string): Promise<boolean> => {
    const claim = { at: new Date(at), limit: 500 }
    const scope = authorize(sweeper, 'system.sweep')
    return (await database().worker.withScope(scope, (tx) => claimUncheckedScores(tx, claim))).includes(organisationId)
  }
  const turns = ['2026-03-02T01:00:00Z', '2026-03-02T15:59:59Z', '2026-03-02T16:00:00Z', '2026-03-02T16:00:01Z']
  const came: boolean[] = []
  for (const at of turns) came.push(await turnAt(at))
  expect(came).toEqual([true, false, true, false])

  const { admin } = database()
  const worker = workerCall(database(), organisationId, now)
  await admin.query('delete from packed_answers where engagement_id = $1', [engagementId])
  expect(await rescorePortfolio(worker, 'all')).toEqual({ scored: 0, oneByOne: 1, written: 0, moved: 0 })
  expect(await packedRows(stage.customer)).toEqual(packed)
  await admin.query('update packed_answers set coding = 0, cells = $2 where engagement_id = $1', [
    engagementId,
    Buffer.from('old'),
  ])
  expect(await rescorePortfolio(worker, 'all')).toMatchObject({ scored: 0, oneByOne: 1 })
  expect(await rescorePortfolio(worker, 'all')).toEqual({ scored: 1, oneByOne: 0, written: 0, moved: 0 })
  expect(await packedRows(stage.customer)).toEqual(packed)

  // Two workers at once: each difference is written, and told, once.
  await admin.query('update engagement set current_overall = 1 where id = any($1)', [
    [engagementId, other.customer.engagementId],
  ])
  const both = await Promise.all([rescorePortfolio(worker, 'all'), rescorePortfolio(worker, 'all')])
  expect(both.reduce((sum, { moved }) => sum + moved, 0)).toBe(1)
  expect((await copiesOf(other.customer))?.overall).toBe(1)
  const { rows } = await admin.query(`select data from audit_event where object_id = $1 and action = 'score.moved'`, [
    engagementId,
  ])
  expect(rows).toMatchObject([{ data: { from: { overall: 1 }, ranOut: [] } }])
})

it('cuts a portfolio into pages that hold every engagement once', async () => {
  const [what] = fc.sample(drawn, { numRuns: 1, seed: 7 })
  if (!what) throw new Error('Nothing was drawn.')
  const { customer } = await assessed(what)
  const { organisationId, engagementId } = customer
  await database().admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, created_at, updated_at)
     select organisation_id, gen_random_uuid(), vendor_id, title, created_at, updated_at
     from engagement, generate_series(1, 6) where organisation_id = $1 and id = $2`,
    [organisationId, engagementId],
  )
  await database().admin.query(
    `insert into packed_answers (organisation_id, engagement_id, assessment_id, questionnaire_hash, coding, profile, cells, more)
     select organisation_id, e.id, assessment_id, questionnaire_hash, coding, profile, cells, more
     from packed_answers p join engagement e using (organisation_id) where organisation_id = $1 and e.id <> p.engagement_id`,
    [organisationId],
  )
  for (const [size, pages] of [
    [2, 2],
    [7, 1],
    [3, 9],
  ] as const) {
    const counts: number[] = []
    let after: string | null = null
    do {
      const cut: Awaited<ReturnType<typeof cutPortfolio>> = await inScopeOf(customer, (tx) =>
        cutPortfolio(tx, { after, size, pages }),
      )
      expect(cut.pages.length).toBeLessThanOrEqual(pages)
      for (const page of cut.pages) {
        const ids = 'select count(*)::int as n from engagement where organisation_id = $1 and id > $2 and id <= $3'
        const { rows } = await database().admin.query<{ n: number }>(ids, [organisationId, page.after, page.last])
        counts.push(rows[0]?.n ?? 0)
      }
      after = cut.next
    } while (after !== null)
    expect(counts.every((count) => count <= size)).toBe(true)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(7)
  }
})
