import { evaluateAsked } from '@rantai/questionnaires/asked'
import { expect, it } from 'vitest'
import { narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readLink } from '../requests'
import { answersOf } from './asked-copy'
import { readAnswer } from './read-answer'
import { readAnsweringOverview } from './read-overview'
import { readAnsweringSection } from './read-section'
import { confirmAnswer, saveAnswer } from './save-answer'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const maturity = 'DMF-GOV-01'

it('says what the link is about without using it up, then opens the whole assessment', async () => {
  const { call, token, assessmentId } = await vendorStage(database(), now)
  const link = await readLink({ ...call, actor: { kind: 'anonymous' } }, { token })
  expect(link).toMatchObject({
    state: 'valid',
    customerName: 'Bank Teluk',
    vendorName: 'Gelombang',
    title: 'Card switch',
    customerTimeZone: 'Asia/Kuala_Lumpur',
    requesterName: 'Aisyah',
  })
  expect(link.packs.length).toBeGreaterThan(0)
  const overview = await readAnsweringOverview(call, { assessmentId })
  expect(overview).toMatchObject({
    customerName: 'Bank Teluk',
    customerTimeZone: 'Asia/Kuala_Lumpur',
    answeringState: 'opened',
    answeredCount: 0,
    mayWrite: true,
    maySubmit: true,
    placeholder: true,
    signer: { name: 'Maheswari', title: '' },
  })
  expect(overview.total).toBe(link.questionCount)
  expect(overview.missing.length).toBeGreaterThan(10)
  expect(overview.sections.reduce((sum, section) => sum + section.total, 0)).toBe(overview.total)
})

it('keeps an answer in three statements, counts it and remembers what it was', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const save = (input: object, expectedVersion: number) =>
    saveAnswer(call, { assessmentId, questionId: maturity, expectedVersion, ...input })
  expect(await save({ value: 2 }, 0)).toMatchObject({ version: 1, answeredCount: 1 })
  database().statements.length = 0
  expect(await save({ value: 3, comment: 'Since May.' }, 1)).toMatchObject({ version: 2, answeredCount: 1 })
  expect(database().statements.filter(({ own }) => own)).toHaveLength(3)
  expect(await save({ notApplicable: 'We hold none.' }, 2)).toMatchObject({ version: 3, answeredCount: 1 })
  expect(await readAnswer(call, { assessmentId, questionId: maturity })).toMatchObject({
    value: null,
    notApplicable: 'We hold none.',
    comment: 'Since May.',
    version: 3,
    answeredOn: '2026-03-02',
    authorName: 'Maheswari',
  })
  expect(await save({ value: null, notApplicable: null }, 3)).toMatchObject({ version: 4, answeredCount: 0 })
  const { rows } = await database().admin.query<{ version: number; value: unknown }>(
    'select version, value from answer_history where assessment_id = $1 order by version',
    [assessmentId],
  )
  expect(rows.map(({ value }) => value)).toEqual([2, 3, null, null])
  const { rows: states } = await database().admin.query(
    'select answering_state, answered_count from assessment where id = $1',
    [assessmentId],
  )
  expect(states).toEqual([{ answering_state: 'inProgress', answered_count: 0 }])
})

it('refuses what is no answer, and tells of the other version', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const base = { assessmentId, questionId: maturity, expectedVersion: 0 }
  await expect(saveAnswer(call, { ...base, value: 9 })).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['value'] }] },
  })
  await expect(saveAnswer(call, { ...base, questionId: 'no-such', value: 1 })).rejects.toMatchObject({
    code: 'notFound',
  })
  const tries = await Promise.allSettled([1, 2, 3].map((value) => saveAnswer(call, { ...base, value })))
  expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  await expect(saveAnswer(call, { ...base, value: 1 })).rejects.toMatchObject({
    code: 'conflict',
    details: { current: 1 },
  })
})

it('counts exactly under parallel saves of many questions', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const { sections } = await readAnsweringOverview(call, { assessmentId })
  const page = await readAnsweringSection(call, { assessmentId, sectionId: sections[0]?.id ?? '' })
  const levels = page.asked.questions.filter(({ answer }) => answer.type === 'maturity').slice(0, 12)
  await Promise.all(
    levels.map(({ id: questionId }) => saveAnswer(call, { assessmentId, questionId, value: 3, expectedVersion: 0 })),
  )
  const { rows } = await database().admin.query<{ answered_count: number }>(
    'select answered_count from assessment where id = $1',
    [assessmentId],
  )
  const stored = Object.fromEntries(levels.map(({ id }) => [id, { value: 3 }]))
  expect(rows[0]?.answered_count).toBe(evaluateAsked(page.asked, stored, page.today).answeredCount)
})

it('lets a link to some questions answer those and no others', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId } = stage
  await saveAnswer(stage.call, { assessmentId, questionId: 'DMF-INV-01', value: 1, expectedVersion: 0 })
  const call = await narrowedLink(database(), stage, [maturity])
  expect(await saveAnswer(call, { assessmentId, questionId: maturity, value: 4, expectedVersion: 0 })).toMatchObject({
    version: 1,
  })
  await expect(
    saveAnswer(call, { assessmentId, questionId: 'DMF-INV-01', value: 4, expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'notFound' })
  const overview = await readAnsweringOverview(call, { assessmentId })
  expect(overview).toMatchObject({ maySubmit: false, mayWrite: true, mayRecall: false, messages: [] })
  await expect(readAnswer(call, { assessmentId, questionId: 'DMF-INV-01' })).rejects.toMatchObject({ code: 'notFound' })
})

it('opens for colleagues by their role and for nobody else', async () => {
  const stage = await vendorStage(database(), now)
  const other = await vendorStage(database(), now)
  const { assessmentId } = stage
  const contributor = await vendorMember(database(), stage, 'contributor')
  const auditor = await vendorMember(database(), stage, 'auditor')
  const input = { assessmentId, questionId: maturity, value: 1, expectedVersion: 0 }
  expect(await saveAnswer(contributor, input)).toMatchObject({ version: 1 })
  await expect(saveAnswer(auditor, { ...input, expectedVersion: 1 })).rejects.toMatchObject({ code: 'forbidden' })
  expect(await readAnsweringOverview(auditor, { assessmentId })).toMatchObject({ mayWrite: false, placeholder: false })
  const colleague = { mayWrite: true, maySubmit: false, mayMessage: true, mayDecline: false }
  expect(await readAnsweringOverview(contributor, { assessmentId })).toMatchObject(colleague)
  const reader = { isOpen: true, mayMessage: false, mayDecline: false, mayRecall: false }
  expect(await readAnsweringOverview(auditor, { assessmentId })).toMatchObject(reader)
  expect(await readAnsweringOverview(stage.call, { assessmentId })).toMatchObject({
    mayMessage: true,
    mayDecline: true,
  })
  for (const read of [readAnsweringOverview, (c: typeof other.call, i: object) => saveAnswer(c, { ...input, ...i })])
    await expect(read(other.call, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
  await expect(
    readAnsweringOverview({ ...stage.call, actor: stage.customer.member }, { assessmentId }),
  ).rejects.toMatchObject({
    code: 'notFound',
  })
})

it('counts a proposal as unanswered until it is confirmed', async () => {
  const { call, assessmentId, respondent } = await vendorStage(database(), now)
  await database().admin.query(
    `insert into answer (organisation_id, assessment_id, question_id, value, status, answered_on, author_name, updated_at)
     values ($1, $2, $3, '3', 'toConfirm', '2025-02-01', 'Budi', $4)`,
    [respondent.organisationId, assessmentId, maturity, clock],
  )
  expect(await readAnsweringOverview(call, { assessmentId })).toMatchObject({ answeredCount: 0 })
  expect(await confirmAnswer(call, { assessmentId, questionId: maturity, expectedVersion: 1 })).toMatchObject({
    version: 2,
    answeredCount: 1,
  })
  expect(await readAnswer(call, { assessmentId, questionId: maturity })).toMatchObject({
    status: 'given',
    value: 3,
    answeredOn: '2026-03-02',
  })
})

it('reads stored rows as the engine reads answers', () => {
  const row = { comment: null, version: 1, answeredOn: '2026-03-02', authorName: 'B', updatedAt: '' }
  const rows = [
    { ...row, questionId: 'a', value: 0, notApplicable: null, status: 'given' as const },
    { ...row, questionId: 'b', value: null, notApplicable: 'None.', status: 'carried' as const },
    { ...row, questionId: 'c', value: null, notApplicable: null, status: 'given' as const },
    { ...row, questionId: 'd', value: 4, notApplicable: null, status: 'toConfirm' as const },
  ]
  expect(answersOf(rows)).toEqual({ a: { value: 0 }, b: { notApplicable: 'None.' } })
})
