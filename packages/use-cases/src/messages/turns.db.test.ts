import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { answerEverything, narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringOverview } from '../answers'
import { askVendor, listReviewQueue, readReview, returnQuestion, saveReview } from '../reviews'
import { reviewQueueInput } from '../reviews/reviews.schema'
import { submitAnswers } from '../submissions'
import { postMessage } from './post-message'

const database = withDatabase()
const questionId = 'DMF-GOV-01'

it('tells both sides who has the word on a question, and their lists; judging or returning it ends that', async () => {
  let clock = Date.parse('2026-03-02T01:00:00Z')
  const now = () => new Date((clock += 1000))
  const stage = await vendorStage(database(), now)
  const { call: vendor, assessmentId } = stage
  await answerEverything(vendor, assessmentId)
  await submitAnswers(vendor, { assessmentId, name: 'M', title: 'Head', agreed: true, withoutEvidenceSeen: true })
  const reviewer = { ...vendor, actor: stage.customer.member }
  const ask = () => askVendor(reviewer, { assessmentId, questionId, text: 'Which board?', messageId: newId() })
  const reply = () => postMessage(vendor, { assessmentId, kind: 'clarification', questionId, body: 'The audit one.' })
  const seen = async () => {
    const { awaited, answeringState } = await readAnsweringOverview(vendor, { assessmentId })
    const { items, current } = await readReview(reviewer, { assessmentId, questionId })
    const { rows } = await listReviewQueue(reviewer, reviewQueueInput.parse({}))
    expect(answeringState).toBe('submitted')
    expect(items.flatMap(({ id, turn }) => (turn === null ? [] : [[id, turn]]))).toEqual(
      current?.turn ? [[questionId, current.turn]] : [],
    )
    return [awaited.map((each) => [each.questionId, each.turn]), current?.turn, rows[0]?.asked, rows[0]?.replied]
  }
  expect(await seen()).toEqual([[], null, 0, 0])
  await ask()
  expect(await seen()).toEqual([[[questionId, 'vendor']], 'vendor', 1, 0])
  // A link to some questions reads no messages, so that it learns of none.
  const narrow = await narrowedLink(database(), stage, [questionId])
  const about = questionId
  expect(await readAnsweringOverview(narrow, { assessmentId, about })).toMatchObject({
    ...{ awaited: [], mayMessage: false, about: null },
  })
  expect(await readAnsweringOverview(vendor, { assessmentId, about })).toMatchObject({
    about: { questionId, sectionId: 'GOV' },
  })
  expect(await readAnsweringOverview(vendor, { assessmentId, about: 'NO-1' })).toMatchObject({ about: null })
  await reply()
  expect(await seen()).toEqual([[[questionId, 'customer']], 'customer', 0, 1])
  await saveReview(reviewer, { assessmentId, questionId, version: 0, reason: '' })
  expect(await seen()).toEqual([[[questionId, 'customer']], null, 0, 0])
  await ask()
  expect(await seen()).toEqual([[[questionId, 'vendor']], 'vendor', 1, 0])
  const noReply = true
  await postMessage(vendor, { assessmentId, kind: 'clarification', questionId, body: 'The audit one.', noReply })
  expect(await seen()).toEqual([[], null, 0, 0])
  await ask()
  await askVendor(reviewer, { assessmentId, questionId, text: 'Thank you.', noReply })
  expect(await seen()).toEqual([[], null, 0, 0])
  await ask()
  expect(await seen()).toEqual([[[questionId, 'vendor']], 'vendor', 1, 0])
  await returnQuestion(reviewer, { assessmentId, questionId, version: 1, reason: 'Name it.' })
  expect(await seen()).toEqual([[], null, 0, 0])
})
