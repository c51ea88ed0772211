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
import { scoreSubmission } from '../scores'
import { readReview } from './read-review'
import { saveReview } from './save-review'

const database = withDatabase()
const clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

it('takes the word that a question offers instead of a figure or a day, and no word from others', async () => {
  const customer = await makeCustomer(database(), clock, { facts, tier: 'high' })
  const assessmentId = await invite(database(), customer, { now, dueOn: '2026-03-31' })
  const { submissionId } = await submit(database(), assessmentId, { at: clock, answers: middlingAnswers() })
  await scoreSubmission(workerCall(database(), customer.organisationId, now), { assessmentId, submissionId })
  const call = { actor: customer.member, deps: depsFor(database(), now) }
  const overall = async () =>
    (await readProfile(call, { engagementId: customer.engagementId, part: 'rating', at: 'current' })).focus?.rating
      .uncapped ?? 0
  for (const questionId of ['DMF-POL-01', 'DMF-POL-06']) {
    const before = await overall()
    const given = { assessmentId, questionId, version: 0, value: 'none' }
    await expect(saveReview(call, { ...given, reason: '' })).rejects.toMatchObject({
      details: { issues: [{ path: ['reason'] }] },
    })
    await saveReview(call, { ...given, reason: 'Nothing of the kind was shown.' })
    expect(await overall()).toBeLessThan(before)
    const { current } = await readReview(call, { assessmentId, questionId })
    expect(current).toMatchObject({ review: { outcome: 'adjusted', value: 'none' } })
  }
  await expect(
    saveReview(call, { assessmentId, questionId: 'DMF-GOV-01', version: 0, value: 'none', reason: 'None.' }),
  ).rejects.toMatchObject({ code: 'invalidInput' })
})
