import { expect, it } from 'vitest'
import { linkOf, openLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous, authorize } from '../access'
import { readAnsweringOverview } from '../answers'
import type { Call } from '../call'
import { replaceContact } from '../invitations'
import { hashToken, newToken } from '../links'
import { agreeHandover } from '../requests'
import { passQuestions, readPassing } from './index'
import { passQuestionsSchema } from './passing.schema'

const database = withDatabase()
let at = new Date('2026-03-02T01:00:00Z')
const now = () => at

/** A contact who wrote no answer and passed a question to Awan; the customer names others. */
async function stage() {
  const { customer, assessmentId, call, respondent } = await vendorStage(database(), now)
  const { passable } = await readPassing(call, { assessmentId })
  const { requestId } = await passQuestions(
    call,
    passQuestionsSchema.parse({
      ...{ assessmentId, questionIds: passable.slice(0, 1), partyName: 'Awan Hosting', service: 'Hosting' },
      ...{ contactName: 'Sari', contactEmail: 'sari@awan.example', locale: 'id', reason: 'R', dueOn: '2026-03-20' },
    }),
  )
  await database().admin.query(
    `insert into passed_answer (organisation_id, request_id, question_id, assessment_id, value, answered_on, author_name)
     values ($1, $2, $3, $4, '3', '2026-03-02', 'Sari')`,
    [respondent.organisationId, requestId, passable[0], assessmentId],
  )
  const next = async (contactName: string, contactEmail: string): Promise<Call> => {
    at = new Date(at.getTime() + 60_000)
    const customers: Call = { actor: customer.member, deps: call.deps }
    await replaceContact(customers, { assessmentId, contactName, contactEmail, locale: 'en' })
    return (await openLink(database(), await linkOf(database(), customer, { assessmentId, now }), now)).call
  }
  return { assessmentId, first: { call, ...respondent }, next }
}

/** What a link holder reads of it, on the page and past it. */
async function seen(call: Call, assessmentId: string): Promise<readonly number[]> {
  const { requests } = await readPassing(call, { assessmentId })
  const past = await call.deps.database.withScope(authorize(call.actor, 'passing.read'), async (tx) => [
    (await tx.query('select 1 from passed_request')).length,
    (await tx.query('select 1 from passed_answer')).length,
  ])
  return [requests.length, ...past]
}

const waitsFor = async (call: Call, assessmentId: string) =>
  (await readAnsweringOverview(call, { assessmentId })).waitsFor

it('keeps what a contact passed on from another one whom the customer names, until its asker is back', async () => {
  const { assessmentId, first, next } = await stage()
  expect(await seen(first.call, assessmentId)).toEqual([1, 1, 1])
  const ringer = await next('Ringer', 'ringer@teluk.example')
  expect(await seen(ringer, assessmentId)).toEqual([0, 0, 0])
  expect(await waitsFor(ringer, assessmentId)).toBe(first.name)
  const third = await next('Citra', 'citra@elsewhere.example')
  expect(await seen(third, assessmentId)).toEqual([0, 0, 0])
  const back = await next(first.name, first.email.toUpperCase())
  expect(await seen(back, assessmentId)).toEqual([1, 1, 1])
  expect(await waitsFor(back, assessmentId)).toBeNull()
})

it('hands it over with the asker’s yes', async () => {
  const { assessmentId, first, next } = await stage()
  const budi = await next('Budi', 'budi@elsewhere.example')
  expect(await seen(budi, assessmentId)).toEqual([0, 0, 0])
  const token = newToken()
  await database().admin.query(
    `update handover h set token_hash = $2, token_expires_at = $3 from invitation f
     where h.assessment_id = $1 and f.id = h.from_invitation_id and f.contact_email = $4`,
    [assessmentId, hashToken(token), new Date(at.getTime() + 86_400_000), first.email],
  )
  await agreeHandover({ actor: anonymous, deps: budi.deps }, { token })
  expect(await seen(budi, assessmentId)).toEqual([1, 1, 1])
  expect(await waitsFor(budi, assessmentId)).toBeNull()
})
