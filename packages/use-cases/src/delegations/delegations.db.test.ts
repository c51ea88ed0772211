import { expect, it } from 'vitest'
import { workerCall } from '../../../../test/setup/answered-assessment'
import {
  answerEverything,
  linkOf,
  linkToPart,
  openLink,
  vendorMember,
  vendorStage,
  type VendorStage,
} from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { anonymous, findRespondent, type Respondent } from '../access'
import { readAnsweringOverview, readAnsweringSection, saveAnswer } from '../answers'
import type { Call } from '../call'
import { replaceContact } from '../invitations'
import { hashToken } from '../links'
import { submitAnswers } from '../submissions/submit-answers'
import {
  acceptHandedLink,
  handOver,
  readHanded,
  readHandedLink,
  remindDelegation,
  remindHolder,
  takeBackHanded,
  tellHolder,
} from './index'
import { handOverSchema } from './delegations.schema'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const later = (days: number) => (clock = new Date(clock.getTime() + days * 86_400_000))
const worker = (stage: VendorStage) => workerCall(database(), stage.respondent.organisationId, now)

const rows = async <Row>(sql: string, ...values: unknown[]): Promise<Row[]> =>
  (await database().admin.query(sql, values)).rows as Row[]

const part = (stage: VendorStage, what: Record<string, unknown>) =>
  handOverSchema.parse({
    ...{
      assessmentId: stage.assessmentId,
      name: 'Budi',
      email: 'budi@example.org',
      locale: 'id',
      note: 'You know it.',
    },
    wantedOn: '2026-03-12',
    ...what,
  })

const linkTo = (stage: VendorStage, delegationId: string) =>
  linkToPart(database(), stage, { delegationId, email: 'budi@example.org', now })

async function holderOf(stage: VendorStage, token: string): Promise<Call & { readonly actor: Respondent }> {
  const { deps } = stage.call
  const { sessionToken } = await acceptHandedLink({ actor: anonymous, deps }, { token })
  const actor = await findRespondent(deps, hashToken(sessionToken))
  return { actor: actor ?? expect.fail('no session'), deps }
}

/** Somebody who holds that part by now. */
async function handed(stage: VendorStage, what: Record<string, unknown>, call: Call = stage.call) {
  const { delegationId } = await handOver(call, part(stage, what))
  const token = await linkTo(stage, delegationId)
  return { delegationId, token, holder: await holderOf(stage, token) }
}

const pageOf = async (call: Call, { assessmentId }: VendorStage) => {
  const { sections } = await readAnsweringOverview(call, { assessmentId })
  return Promise.all(sections.map(({ id }) => readAnsweringSection(call, { assessmentId, sectionId: id })))
}

it('shows the holder of a section that section alone, and keeps what is written there in the one working copy', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const [first, second] = await pageOf(call, stage)
  if (!first || !second) return expect.fail('two sections')
  const [question = '', other = ''] = [second.questionIds[0], first.questionIds[0]]
  await saveAnswer(call, { assessmentId, questionId: other, comment: 'Ours alone', expectedVersion: 0 })
  const { holder, token, delegationId } = await handed(stage, { part: 'section', sectionId: second.sectionId })

  expect(await readHandedLink({ actor: anonymous, deps: call.deps }, { token })).toMatchObject({
    ...{ state: 'open', handedByName: stage.respondent.name, part: 'section', note: 'You know it.', locale: 'id' },
  })
  const overview = await readAnsweringOverview(holder, { assessmentId })
  expect(overview.sections.map(({ id }) => id)).toEqual([second.sectionId])
  expect(overview).toMatchObject({ maySubmit: false, mayHandOver: false, mayMessage: false, mayDecline: false })
  expect(overview).toMatchObject({ messages: [], holds: { part: 'section', wantedOn: '2026-03-12' }, handedOut: 0 })
  expect(overview.customerName).toBe((await readAnsweringOverview(call, { assessmentId })).customerName)
  const pages = await pageOf(holder, stage)
  expect(JSON.stringify(pages)).not.toContain('Ours alone')
  const texts = new Set(pages.flatMap(({ asked }) => asked.questions.map(({ id }) => id)))
  expect([...texts].every((id) => second.questionIds.includes(id))).toBe(true)
  await expect(readAnsweringSection(holder, { assessmentId, sectionId: first.sectionId })).rejects.toMatchObject({
    code: 'notFound',
  })
  await expect(
    saveAnswer(holder, { assessmentId, questionId: other, comment: 'Not mine', expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'notFound' })

  await saveAnswer(holder, { assessmentId, questionId: question, comment: 'From Budi', expectedVersion: 0 })
  const again = await readAnsweringSection(call, { assessmentId, sectionId: second.sectionId })
  expect(again.answers[question]).toMatchObject({ comment: 'From Budi', authorName: 'Budi' })
  expect(again.handedTo[question]).toEqual(['Budi'])
  const { handed: held } = await readHanded(call, { assessmentId })
  expect(held[0]).toMatchObject({ id: delegationId, name: 'Budi', answered: 0, own: false })
  expect(held[0]?.openedAt).not.toBeNull()
  await expect(submitAnswers(holder, signed(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  await expect(readHanded(holder, { assessmentId })).rejects.toMatchObject({ code: 'forbidden' })
  await expect(handOver(holder, part(stage, { part: 'section', sectionId: second.sectionId }))).rejects.toMatchObject({
    code: 'forbidden',
  })
})

const signed = (assessmentId: string) => ({
  ...({ assessmentId, name: 'Budi Santoso', title: 'Head of IT', agreed: true, withoutEvidenceSeen: true } as const),
})

it('lets named questions be handed over, refuses what isn’t asked, and takes back at once without losing a character', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const [{ questionIds: ids } = expect.fail('a section')] = await pageOf(call, stage)
  const { questions } = await readHanded(call, { assessmentId })
  const chosen = questions.filter(({ questionId }) => ids.includes(questionId)).slice(0, 2)
  const questionIds = chosen.map(({ questionId }) => questionId)
  await expect(handOver(call, part(stage, { part: 'questions', questionIds: ['none'] }))).rejects.toMatchObject({
    code: 'invalidInput',
  })
  await expect(
    handOver(call, part(stage, { part: 'questions', questionIds, wantedOn: '2026-03-01' })),
  ).rejects.toMatchObject({ details: { issues: [expect.objectContaining({ path: ['wantedOn'] })] } })
  const { holder, delegationId, token } = await handed(stage, { part: 'questions', questionIds })
  const [question = ''] = questionIds
  await saveAnswer(holder, { assessmentId, questionId: question, comment: 'Half a wo', expectedVersion: 0 })

  await takeBackHanded(call, { assessmentId, delegationId })
  await expect(takeBackHanded(call, { assessmentId, delegationId })).rejects.toMatchObject({ code: 'notAllowedNow' })
  await expect(
    saveAnswer(holder, { assessmentId, questionId: question, comment: 'More', expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'notFound' })
  await expect(acceptHandedLink({ actor: anonymous, deps: call.deps }, { token })).rejects.toMatchObject({
    code: 'gone',
  })
  expect(await readHandedLink({ actor: anonymous, deps: call.deps }, { token })).toMatchObject({ state: 'takenBack' })
  const kept = await rows('select comment from answer where assessment_id = $1', assessmentId)
  expect(kept).toEqual([{ comment: 'Half a wo' }])
  const { handed: held } = await readHanded(call, { assessmentId })
  expect(held[0]).toMatchObject({ takenBackByName: stage.respondent.name, remindAt: null })
})

it('hands every question over without signing, and the whole only by who may sign', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId } = stage
  const { holder } = await handed(stage, { part: 'everything' })
  await answerEverything(holder, assessmentId)
  await expect(submitAnswers(holder, signed(assessmentId))).rejects.toMatchObject({ code: 'forbidden' })
  expect((await readHanded(stage.call, { assessmentId })).handed[0]).toMatchObject({ part: 'everything' })

  const successor = await handed(stage, { part: 'takeOver' })
  const overview = await readAnsweringOverview(successor.holder, { assessmentId })
  expect(overview).toMatchObject({ maySubmit: true, missing: [], placeholder: false, mayHandOver: true })
  // Nobody ends the link by which they are here; the contact whom the customer asked can't be shut out.
  await expect(
    takeBackHanded(successor.holder, { assessmentId, delegationId: successor.delegationId }),
  ).rejects.toMatchObject({ code: 'forbidden' })
  await expect(
    takeBackHanded(successor.holder, { assessmentId, delegationId: stage.respondent.respondentId }),
  ).rejects.toMatchObject({ code: 'notFound' })
  await submitAnswers(successor.holder, signed(assessmentId))
  const sent = await rows('select attested_name as name from submission where assessment_id = $1', assessmentId)
  expect(sent).toEqual([{ name: 'Budi Santoso' }])
})

it('lets members who answer hand over, and only those who sign let another take over', async () => {
  const stage = await vendorStage(database(), now)
  const contributor = await vendorMember(database(), stage, 'contributor')
  const { delegationId } = await handOver(contributor, part(stage, { part: 'everything' }))
  await expect(handOver(contributor, part(stage, { part: 'takeOver' }))).rejects.toMatchObject({ code: 'forbidden' })
  const auditor = await vendorMember(database(), stage, 'auditor')
  await expect(handOver(auditor, part(stage, { part: 'everything' }))).rejects.toMatchObject({ code: 'forbidden' })
  expect((await readHanded(auditor, { assessmentId: stage.assessmentId })).handed).toHaveLength(1)
  const holder = await holderOf(stage, await linkTo(stage, delegationId))
  await takeBackHanded(contributor, { assessmentId: stage.assessmentId, delegationId })
  await expect(readAnsweringOverview(holder, { assessmentId: stage.assessmentId })).rejects.toMatchObject({
    code: 'notFound',
  })
})

it('ends what a contact handed on with the contact’s own link', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId } = stage
  const { holder: successor } = await handed(stage, { part: 'takeOver' })
  const { holder } = await handed(stage, { part: 'everything' }, successor)
  await replaceContact(
    { actor: stage.customer.member, deps: stage.call.deps },
    { assessmentId, contactName: 'Citra', contactEmail: 'citra@elsewhere.example', locale: 'en' },
  )
  for (const call of [successor, holder])
    await expect(readAnsweringOverview(call, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })

  const token = await linkOf(database(), stage.customer, { assessmentId, now })
  const { call: next } = await openLink(database(), token, now)
  expect((await readHanded(next, { assessmentId })).handed).toEqual([])
})

it('sends the link once, reminds by hand once a day and by plan until all is answered', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const { delegationId, holder } = await handed(stage, { part: 'everything', wantedOn: '2026-03-12' })
  await tellHolder(worker(stage), { delegationId })
  await tellHolder(worker(stage), { delegationId })
  const mails = () =>
    rows<{ template: string; to: string; answered: number }>(
      `select template, to_email as to, (data ->> 'answered')::int as answered from mail where data ->> 'delegationId' = $1 order by created_at, id`,
      delegationId,
    )
  expect(await mails()).toEqual([{ template: 'partHanded', to: 'budi@example.org', answered: 0 }])

  await expect(remindHolder(call, { assessmentId, delegationId })).rejects.toMatchObject({
    details: { state: 'reminded' },
  })
  later(1)
  await remindHolder(call, { assessmentId, delegationId })
  await tellHolder(worker(stage), { delegationId, reminder: true })
  await expect(remindHolder(call, { assessmentId, delegationId })).rejects.toMatchObject({ code: 'notAllowedNow' })
  expect(await mails()).toHaveLength(2)

  // Nothing is due before the day that was planned: two days before, at nine of the customer's clocks.
  await remindDelegation(worker(stage), delegationId)
  expect(await mails()).toHaveLength(2)
  clock = new Date('2026-03-10T01:30:00Z')
  await remindDelegation(worker(stage), delegationId)
  await remindDelegation(worker(stage), delegationId)
  expect(await mails()).toHaveLength(3)
  const plan = () => rows<{ at: Date | null }>('select remind_at as at from delegation where id = $1', delegationId)
  expect((await plan())[0]?.at?.toISOString().slice(0, 10)).toBe('2026-03-12')

  await answerEverything(holder, assessmentId)
  clock = new Date('2026-03-12T01:30:00Z')
  await remindDelegation(worker(stage), delegationId)
  expect(await mails()).toHaveLength(3)
  await submitAnswers(call, signed(assessmentId))
  clock = new Date('2026-03-17T01:30:00Z')
  await remindDelegation(worker(stage), delegationId)
  expect(await mails()).toHaveLength(3)
  expect(await plan()).toEqual([{ at: null }])
})
