import { expect, it } from 'vitest'
import { vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { saveAnswer } from './save-answer'
import { readAnswer } from './read-answer'
import { readAnsweringOverview } from './read-overview'
const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
it('a remark beside a proposal does not confirm it', async () => {
  const { call, assessmentId, respondent } = await vendorStage(database(), () => clock)
  await database().admin.query(
    `insert into answer (organisation_id, assessment_id, question_id, value, status, answered_on, author_name, updated_at)
     values ($1, $2, 'DMF-GOV-01', '3', 'toConfirm', '2025-02-01', 'Budi', $3)`,
    [respondent.organisationId, assessmentId, clock],
  )
  await saveAnswer(call, { assessmentId, questionId: 'DMF-GOV-01', comment: 'checking', expectedVersion: 1 })
  const after = await readAnswer(call, { assessmentId, questionId: 'DMF-GOV-01' })
  const { answeredCount } = await readAnsweringOverview(call, { assessmentId })
  expect(after).toMatchObject({ status: 'toConfirm', comment: 'checking' })
  expect(answeredCount).toBe(0)
})
