import { expect, it } from 'vitest'
import { depsFor, invite, submit, workerCall } from '../../../../test/setup/answered-assessment'
import { linkOf, openLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { attachEvidence, openOwnEvidence, uploadEvidence } from '../evidence'
import { uploadEvidenceInput } from '../evidence/evidence.schema'
import { carryAnswers } from './carry-answers'
import { readAnsweringOverview } from './read-overview'
import { readAnsweringSection } from './read-section'
import { confirmAnswer, saveAnswer } from './save-answer'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock

it('copies what is carried with its author, day and files, once', async () => {
  clock = new Date('2026-03-02T01:00:00Z')
  const first = await vendorStage(database(), now)
  const { missing } = await readAnsweringOverview(first.call, first)
  const section = await readAnsweringSection(first.call, { ...first, sectionId: missing[0]?.sectionId ?? '' })
  const [carried = '', proposed = '', own = ''] = section.asked.questions
    .filter(({ answer, appliesWhen }) => answer.type === 'maturity' && appliesWhen === true)
    .map(({ id }) => id)
  for (const questionId of [carried, proposed, own])
    await saveAnswer(first.call, { assessmentId: first.assessmentId, questionId, value: 3, expectedVersion: 0 })
  const bytes = new TextEncoder().encode('%PDF-1.7\n%%EOF\n')
  const input = { assessmentId: first.assessmentId, questionId: carried, fileName: 'a.pdf', bytes }
  const { evidenceId } = await uploadEvidence(first.call, uploadEvidenceInput.parse(input))
  await attachEvidence(first.call, { assessmentId: first.assessmentId, questionId: proposed, evidenceId })
  const unsent = { ...input, fileName: 'unsent.pdf', bytes: new TextEncoder().encode('%PDF-1.7\nunsent\n%%EOF\n') }
  await uploadEvidence(first.call, uploadEvidenceInput.parse(unsent))
  const sent = { [carried]: { value: 3 }, [proposed]: { value: 3 }, [own]: { value: 3 } }
  await submit(database(), first.assessmentId, {
    at: clock,
    answers: sent,
    files: [{ name: 'a.pdf', expiresOn: null }],
  })
  await database().admin.query(
    'update evidence_share set digest = (select digest from evidence_version where evidence_id = $2) where assessment_id = $1',
    [first.assessmentId, evidenceId],
  )
  // What was changed since and not sent is nobody's but this contact's: the next assessment may have another.
  await database().admin.query(
    `update answer set value = '1', comment = 'UNSENT' where assessment_id = $1 and question_id = $2`,
    [first.assessmentId, carried],
  )

  clock = new Date('2027-03-02T01:00:00Z')
  await database().admin.query(`update assessment set assessing_state = 'decided' where id = $1`, [first.assessmentId])
  const assessmentId = await invite(database(), first.customer, { now, dueOn: '2027-03-31' })
  const delta = {
    carried: [carried, own],
    confirm: [{ question: proposed, because: 'age' }],
    changed: [],
    new: [],
    retired: [],
  }
  await database().admin.query('update assessment set previous_assessment_id = $2 where id = $1', [
    assessmentId,
    first.assessmentId,
  ])
  await database().admin.query('update questionnaire_copy set delta = $2 where assessment_id = $1', [
    assessmentId,
    delta,
  ])
  const token = await linkOf(database(), first.customer, { assessmentId, now })
  const { call } = await openLink(database(), token, now)
  await saveAnswer(call, { assessmentId, questionId: own, value: 1, expectedVersion: 0 })

  const worker = workerCall(database(), first.respondent.organisationId, now)
  await carryAnswers(worker, assessmentId)
  await carryAnswers(worker, assessmentId)
  const page = await readAnsweringSection(call, { assessmentId, sectionId: section.sectionId })
  expect(page.answers[carried]).toMatchObject({
    value: 3,
    status: 'carried',
    answeredOn: '2026-03-02',
    authorName: 'Maheswari',
    comment: null,
  })
  expect(page.answers[proposed]).toMatchObject({ value: 3, status: 'toConfirm', version: 1 })
  expect(page.answers[own]).toMatchObject({ value: 1, status: 'given' })
  expect(page.answeredCount).toBe(2)
  expect(page.library).toHaveLength(1)
  const file = page.evidence[carried]?.[0]
  expect(page.evidence[proposed]).toEqual([file])
  expect(file?.evidenceId).not.toBe(evidenceId)
  const opened = await openOwnEvidence(
    { ...call, deps: first.call.deps },
    { assessmentId, evidenceId: file?.evidenceId ?? '' },
  )
  expect(new Uint8Array(await new Response(await opened.read()).arrayBuffer())).toEqual(bytes)
  expect(await confirmAnswer(call, { assessmentId, questionId: proposed, expectedVersion: 1 })).toMatchObject({
    answeredCount: 3,
  })
  const events = await database().admin.query<{ data: object }>(
    `select data from audit_event where action = 'answers.carried'`,
  )
  expect(events.rows).toMatchObject([{ data: { carried: 1, proposed: 1 } }])
})

it('does nothing for a first assessment, or on the customer’s side', async () => {
  clock = new Date('2026-03-02T01:00:00Z')
  const { customer, assessmentId, respondent } = await vendorStage(database(), now)
  await carryAnswers(workerCall(database(), respondent.organisationId, now), assessmentId)
  await carryAnswers(
    { actor: { kind: 'system', organisationId: customer.organisationId }, deps: depsFor(database(), now) },
    assessmentId,
  )
  const { rows } = await database().admin.query('select 1 from answer where assessment_id = $1', [assessmentId])
  expect(rows).toEqual([])
})
