import { expect, it } from 'vitest'
import { narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { workerCall } from '../../../../test/setup/answered-assessment'
import { withDatabase } from '../../../../test/setup/with-database'
import { countAnswers } from './count-answers'
import { readAnsweringOverview } from './read-overview'
import { saveAnswer } from './save-answer'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
/** Whether there is a list of sub-processors; the list itself is asked for where there is one. */
const opening = 'DMF-INV-08a'

it('shows the customer nothing of the questions that an answer opens', async () => {
  const { call, assessmentId } = await vendorStage(database(), now)
  const before = await progressOf(assessmentId)
  expect((await readAnsweringOverview(call, { assessmentId })).total).toBe(before.of)
  const saved = await saveAnswer(call, { assessmentId, questionId: opening, value: 'complete', expectedVersion: 0 })
  expect(saved.total).toBeGreaterThan(before.of)
  expect(await progressOf(assessmentId)).toMatchObject({ answered: 1, of: before.of })
  const value = [{ name: 'Awan Data' }]
  const opened = await saveAnswer(call, { assessmentId, questionId: 'DMF-INV-08b', value, expectedVersion: 0 })
  expect(opened.answeredCount).toBe(2)
  expect(await progressOf(assessmentId)).toMatchObject({ answered: 1, of: before.of })
  const cleared = { assessmentId, questionId: opening, value: null, expectedVersion: 1 }
  await saveAnswer(call, cleared)
  expect(await progressOf(assessmentId)).toMatchObject({ answered: 0, of: before.of })
})

it('counts what the holder of a link to some questions answered', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const before = await progressOf(assessmentId)
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', value: 2, expectedVersion: 0 })
  const named = await narrowedLink(database(), stage, ['DMF-GOV-04'])
  await saveAnswer(named, { assessmentId, questionId: 'DMF-GOV-04', value: 2, expectedVersion: 0 })
  const { rows } = await database().admin.query<{
    organisation: string
    side: string
    payload: { assessmentId: string }
  }>(`select sender_organisation_id as organisation, side, payload from outbox where job = 'answers.count'`)
  expect(rows).toEqual([
    { organisation: stage.respondent.organisationId, side: 'answering', payload: { assessmentId } },
  ])
  const worker = workerCall(database(), stage.respondent.organisationId, now)
  await countAnswers(worker, { assessmentId })
  await countAnswers(worker, { assessmentId })
  expect((await readAnsweringOverview(call, { assessmentId })).answeredCount).toBe(2)
  expect(await progressOf(assessmentId)).toEqual({ answered: 2, of: before.of, state: 'inProgress' })
})

it('counts by the rules of the questionnaire again after the database counted answers that came back', async () => {
  const { assessmentId, call, respondent } = await vendorStage(database(), now)
  const save = (questionId: string, value: unknown, expectedVersion: number) =>
    saveAnswer(call, { assessmentId, questionId, value, expectedVersion })
  await save(opening, 'complete', 0)
  await save('DMF-INV-08b', [{ name: 'Awan Data' }], 0)
  await save(opening, 'noneUsed', 1)
  const { organisationId } = respondent
  await database().admin.query('select gate.recount_answers($1, $2)', [organisationId, assessmentId])
  const { rows } = await database().admin.query<{ payload: { assessmentId: string; nobodyWrote: boolean } }>(
    `select payload from outbox where job = 'answers.count' and sender_organisation_id = $1`,
    [organisationId],
  )
  expect(await progressOf(assessmentId)).toMatchObject({ answered: 2 })
  const [asked] = rows
  if (!asked) throw new Error('Nobody is asked to count.')
  await countAnswers(
    workerCall(database(), organisationId, () => new Date('2026-03-05T01:00:00Z')),
    asked.payload,
  )
  expect(await progressOf(assessmentId)).toMatchObject({ answered: 1 })
  const last = await database().admin.query<{ at: Date }>('select last_answer_at as at from assessment where id = $1', [
    assessmentId,
  ])
  // Nobody wrote since.
  expect(last.rows[0]?.at).toEqual(clock)
})

async function progressOf(assessmentId: string) {
  const { rows } = await database().admin.query<{ answered: number; of: number; state: string }>(
    'select answered_count as answered, question_count as of, answering_state as state from assessment where id = $1',
    [assessmentId],
  )
  const [row] = rows
  if (!row) throw new Error('No such assessment.')
  return row
}
