import { newId } from '@rantai/db'
import { expect, test } from 'vitest'
import { depsFor, facts, makeCustomer, middlingAnswers } from '../../../../test/setup/answered-assessment'
import { answerEverything, linkOf, narrowedLink, openLink } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { actorOf, testPerson } from '../../../../test/setup/people'
import { anonymous, authorize, findRespondent } from '../access'
import { readAnsweringOverview, readAnsweringSection, saveAnswer } from '../answers'
import type { Call } from '../call'
import { hashToken } from '../links'
import { sendMail, type MailContent } from '../notifications'
import { claimOrganisation, readClaimOffer } from '../organisations'
import { acceptLink, agreeHandover, readHandover, readLink, renewLink } from '../requests'
import { submitAnswers } from '../submissions'
import { readVendor } from '../vendors'
import { inviteVendor, readInvitationDetails, replaceContact, resendVendorInvitation } from './index'

const database = withDatabase()
let at = new Date('2026-03-02T01:00:00Z')
const now = () => at
const later = () => {
  at = new Date(at.getTime() + 60_000)
}

const called = { name: 'Lintas', timeZone: 'Asia/Jakarta', locale: 'id' } as const
const SECRET = 'DRAFTSECRET of the first contact'
const QUESTION = 'DMF-GOV-01'

/** A customer at teluk.example whose vendor is asked through a contact of the given address, who has typed a draft. */
async function stage(contactEmail: string) {
  const customer = await makeCustomer(database(), at, { facts, tier: 'high' })
  const { member, organisationId, engagementId } = customer
  await database().admin.query(`update membership set email = 'aisyah@teluk.example' where organisation_id = $1`, [
    organisationId,
  ])
  const deps = openDeps()
  const asCustomer: Call = { actor: member, deps }
  const { assessmentId } = await inviteVendor(asCustomer, {
    engagementId,
    contactName: 'Maheswari',
    contactEmail,
    locale: 'en',
    dueOn: '2026-03-31',
    message: '',
  })
  const open = async () => {
    later()
    return openLink(database(), await linkOf(database(), customer, { assessmentId, now }), now)
  }
  const replace = async (name: string, email: string) => {
    later()
    await replaceContact(asCustomer, { assessmentId, contactName: name, contactEmail: email, locale: 'en' })
  }
  const first = await open()
  await save(first.call, assessmentId, { comment: SECRET })
  return { customer, asCustomer, assessmentId, first, open, replace }
}

const openDeps = () => depsFor(database(), now)

async function save(call: Call, assessmentId: string, { comment }: { readonly comment: string }): Promise<void> {
  later()
  const { questionIds, answers } = await sectionOf(call, assessmentId)
  expect(questionIds).toContain(QUESTION)
  const expectedVersion = answers[QUESTION]?.version ?? 0
  const { value } = middlingAnswers()[QUESTION] ?? {}
  await saveAnswer(call, { assessmentId, questionId: QUESTION, value, comment, expectedVersion })
}

async function sectionOf(call: Call, assessmentId: string) {
  const { sections } = await readAnsweringOverview(call, { assessmentId })
  for (const { id } of sections) {
    const section = await readAnsweringSection(call, { assessmentId, sectionId: id })
    if (section.questionIds.includes(QUESTION)) return section
  }
  throw new Error(`Nobody is asked ${QUESTION}.`)
}

const seen = async (call: Call, assessmentId: string) =>
  JSON.stringify([
    await sectionOf(call, assessmentId),
    await readAnsweringOverview(call, { assessmentId }),
    // What a link holder could read past the pages.
    await call.deps.database.withScope(authorize(call.actor, 'answering.read'), async (tx) => [
      await tx.query('select * from answer'),
      await tx.query('select * from answer_history'),
      await tx.query('select * from evidence'),
    ]),
  ])

type Sent = { readonly id: string; readonly to_email: string; readonly template: string; readonly data: unknown }
const mailsTo = async (email: string, assessmentId: string): Promise<Sent[]> =>
  (
    await database().admin.query<Sent>(
      'select id, to_email, template, data from mail where to_email = $1 and assessment_id = $2 order by created_at, id',
      [email, assessmentId],
    )
  ).rows

/** Sends a mail as the worker does and gives what its template got. */
async function deliver(organisationId: string, mailId: string): Promise<MailContent | undefined> {
  let got: MailContent | undefined
  const deps = {
    ...openDeps(),
    database: database().worker,
    mailer: { repeatableForHours: 24, deliver: () => Promise.resolve({ providerId: undefined }) },
    render: (content: MailContent) => {
      got = content
      return Promise.resolve({ subject: '', html: '', text: '', replyTo: undefined })
    },
  }
  await sendMail({ actor: { kind: 'system', organisationId }, deps }, mailId)
  return got
}

test.each([
  ['a mailbox of its own', 'maheswari@gelombang.example', 'ringer@teluk.example'],
  ['a mailbox of its own, where the vendor is of the same domain', 'maheswari@teluk.example', 'ringer@teluk.example'],
  ['one below a domain of its own', 'maheswari@sub.teluk.example', 'ringer@sub.teluk.example'],
  ['one that anybody can open', 'maheswari@gmail.com', 'ringer@gmail.com'],
  ['a stranger’s', 'maheswari@gelombang.example', 'ringer@elsewhere.example'],
  ['one beside the contact’s', 'maheswari@tm.example', 'ringer@tm.example'],
])('a customer that names %s sees no draft', async (_what, contact, ringer) => {
  const { assessmentId, open, replace } = await stage(contact)
  await replace('Ringer', ringer)
  const second = await open()
  expect((await seen(second.call, assessmentId)).includes('DRAFTSECRET')).toBe(false)
})

test('the same address in other letters goes on where it stopped', async () => {
  const { assessmentId, open, replace } = await stage('maheswari@gelombang.example')
  await replace('Maheswari Putri', 'Maheswari@Gelombang.example')
  const second = await open()
  expect(await seen(second.call, assessmentId)).toContain(SECRET)
})

test('the first contact’s yes hands over every character, before and after the other one began', async () => {
  for (const begun of [false, true]) {
    const email = `maheswari${begun ? 1 : 0}@gmail.com`
    const { customer, assessmentId, open, replace } = await stage(email)
    await replace('Budi', 'budi@elsewhere.example')
    const second = begun ? await open() : undefined
    if (second) {
      const overview = await readAnsweringOverview(second.call, { assessmentId })
      expect(overview.waitsFor).toBe('Maheswari')
      await save(second.call, assessmentId, { comment: 'What Budi wrote meanwhile' })
    }
    const asked = (await mailsTo(email, assessmentId)).find(({ template }) => template === 'handoverAsked')
    const mail = await deliver(customer.organisationId, asked?.id ?? '')
    const token = mail?.link?.split('/handover/')[1] ?? ''
    const entrance = { actor: anonymous, deps: openDeps() }
    expect(await readHandover(entrance, { token })).toMatchObject({
      state: 'open',
      fromName: 'Maheswari',
      toName: 'Budi',
      toEmail: 'budi@elsewhere.example',
      customerName: 'Bank Teluk',
    })
    await agreeHandover(entrance, { token })
    await expect(agreeHandover(entrance, { token })).rejects.toMatchObject({ code: 'gone' })
    expect((await readHandover(entrance, { token })).state).toBe('agreed')
    const { call } = second ?? (await open())
    const all = await seen(call, assessmentId)
    expect(all).toContain(SECRET)
    if (begun) expect(all).toContain('What Budi wrote meanwhile')
    expect((await readAnsweringOverview(call, { assessmentId })).waitsFor).toBeNull()
  }
})

test('a second replacement asks whoever wrote anew, for the contact who is asked now', async () => {
  for (const begun of [true, false]) {
    const email = `maheswari${begun ? 'x' : 'y'}@gmail.com`
    const { customer, assessmentId, open, replace } = await stage(email)
    const before = await linkOf(database(), customer, { assessmentId, now })
    await replace('Budi', 'budi@elsewhere.example')
    expect((await readLink({ actor: anonymous, deps: openDeps() }, { token: before })).state).toBe('replaced')
    if (begun) await open()
    await replace('Citra', 'citra@elsewhere.example')
    const asked = (await mailsTo(email, assessmentId)).filter(({ template }) => template === 'handoverAsked')
    expect(asked.map(({ data }) => data)).toMatchObject([{ toName: 'Budi' }, { toName: 'Citra' }])
    const [outdated, latest] = await Promise.all(
      asked.map(async ({ id }) => (await deliver(customer.organisationId, id))?.link?.split('/handover/')[1] ?? ''),
    )
    const entrance = { actor: anonymous, deps: openDeps() }
    expect(outdated).toBe('')
    const third = await open()
    await agreeHandover(entrance, { token: latest ?? '' })
    expect(await seen(third.call, assessmentId)).toContain(SECRET)
  }
})

test('a fresh link ends the unused ones as it leaves, and the others with their sessions when it is opened', async () => {
  const email = 'maheswari@gmail.com'
  const { customer, asCustomer, assessmentId } = await stage(email)
  const entrance = { actor: anonymous, deps: openDeps() }
  const accept = async (token: string) => hashToken((await acceptLink(entrance, { token })).sessionToken)
  const whose = (session: Uint8Array) => findRespondent(openDeps(), session)
  const used = await linkOf(database(), customer, { assessmentId, now })
  const session = await accept(used)
  const unused = await linkOf(database(), customer, { assessmentId, now })
  later()
  await resendVendorInvitation(asCustomer, { assessmentId })
  const mail = (await mailsTo(email, assessmentId)).findLast(({ template }) => template === 'invitation')
  const fresh = (await deliver(customer.organisationId, mail?.id ?? ''))?.link?.split('/i/')[1] ?? ''
  const stateOf = async (token: string) => (await readLink(entrance, { token })).state
  expect([await stateOf(unused), await stateOf(used), await stateOf(fresh)]).toEqual(['superseded', 'valid', 'valid'])
  await expect(accept(unused)).rejects.toMatchObject({ code: 'gone', details: { reason: 'superseded' } })
  // Whoever is at work goes on until the fresh link is opened.
  expect(await whose(session)).toBeDefined()
  later()
  const opened = await accept(fresh)
  expect([await whose(session), await stateOf(used)]).toEqual([undefined, 'superseded'])
  await expect(accept(used)).rejects.toMatchObject({ code: 'gone' })
  const actor = await whose(opened)
  expect(await seen({ ...entrance, actor: actor ?? anonymous }, assessmentId)).toContain(SECRET)
  // An old link offers a mail to the same address; a second device and a reminder's link end nothing.
  const { rows: before } = await database().admin.query(`select 1 from outbox where job = 'invitation.freshLink'`)
  await renewLink(entrance, { token: unused, from: { address: '203.0.113.7' } })
  const { rows: after } = await database().admin.query(`select 1 from outbox where job = 'invitation.freshLink'`)
  expect(after.length - before.length).toBe(1)
  await accept(fresh)
  await accept(await linkOf(database(), customer, { assessmentId, now }))
  expect([(await whose(opened))?.name, await stateOf(fresh)]).toEqual(['Maheswari', 'valid'])
})

test('without a yes the words come back to their author, untouched, and the stranger’s stay the stranger’s', async () => {
  const { assessmentId, open, replace } = await stage('maheswari@gelombang.example')
  await replace('Ringer', 'ringer@teluk.example')
  const ringer = await open()
  await save(ringer.call, assessmentId, { comment: 'RINGERWROTE' })
  await replace('Maheswari', 'maheswari@gelombang.example')
  const back = await open()
  const all = await seen(back.call, assessmentId)
  expect(all).toContain(SECRET)
  expect(all).not.toContain('RINGERWROTE')
  expect((await sectionOf(back.call, assessmentId)).answers[QUESTION]).toMatchObject({ comment: SECRET })
  expect((await mailsTo('ringer@teluk.example', assessmentId)).map(({ template }) => template)).toContain(
    'handoverAsked',
  )
})

test('the landing page says whose words stay where they are', async () => {
  const { customer, asCustomer, assessmentId, replace } = await stage('maheswari@gelombang.example')
  await replace('Ringer', 'ringer@teluk.example')
  later()
  const token = await linkOf(database(), customer, { assessmentId, now })
  const page = await readLink({ actor: anonymous, deps: openDeps() }, { token })
  expect(page).toMatchObject({ keptFrom: 'Maheswari', answeredCount: 0 })
  // Every question it counts belongs to a pack or was opened by an answer.
  const begunWith = page.packs.reduce((sum, { count }) => sum + count, 0)
  expect(begunWith + page.openedCount).toBe(page.questionCount)
  const { assessment, vendorId } = await readInvitationDetails(asCustomer, customer)
  expect(assessment).toMatchObject({ contactName: 'Ringer' })
  const { contacts } = await readVendor(asCustomer, { vendorId })
  expect(contacts.map(({ name }) => name)).toContain('Ringer')
  await database().admin.query('update assessment set question_count = question_count + 10 where id = $1', [
    assessmentId,
  ])
  const opened = await readLink({ actor: anonymous, deps: openDeps() }, { token })
  expect(opened.openedCount - page.openedCount).toBe(10)
})

test('what was submitted is what a stranger starts with, and links to some questions end', async () => {
  const staged = await stage('maheswari@gelombang.example')
  const { first, assessmentId, open, replace } = staged
  await answerEverything(first.call, assessmentId)
  await submitAnswers(first.call, {
    assessmentId,
    name: 'Maheswari',
    title: 'Head of Security',
    agreed: true,
    withoutEvidenceSeen: true,
  })
  await database().admin.query(
    `update assessment set assessing_state = 'returned', answering_state = 'amending' where id = $1`,
    [assessmentId],
  )
  const narrow = await narrowedLink(database(), { ...first, customer: undefined as never, assessmentId, token: '' }, [
    QUESTION,
  ])
  await database().admin.query(
    `update answer set comment = 'UNSENTAMENDMENT', version = version + 1, updated_at = now() where assessment_id = $1 and question_id = $2`,
    [assessmentId, QUESTION],
  )
  const submitted = (await readAnsweringOverview(first.call, { assessmentId })).submission
  later()
  const { customer } = staged
  await database().admin.query(
    `insert into message (assessing_organisation_id, id, answering_organisation_id, assessment_id, question_id, author_side, author_name, kind, body, data, created_at)
     select assessing_organisation_id, $2, answering_organisation_id, id, $3, 'assessing', 'Aisyah', 'returned', 'Say more.', '{}', $4 from assessment where id = $1`,
    [assessmentId, newId(), QUESTION, now()],
  )
  await replace('Ringer', 'ringer@teluk.example')
  const second = await open()
  const all = await seen(second.call, assessmentId)
  expect(all).not.toContain('UNSENTAMENDMENT')
  // What this contact has is what was sent: nothing of it is changed.
  const { returned, toSend, submission, waitsFor } = await readAnsweringOverview(second.call, { assessmentId })
  expect(waitsFor).toBe('Maheswari')
  expect(submission).toEqual(submitted)
  expect(returned).toMatchObject([{ questionId: QUESTION, changed: false }])
  expect(toSend).toBe(1)
  const standing = (assessing: string) =>
    database().admin.query('update assessment set assessing_state = $2 where id = $1', [assessmentId, assessing])
  await standing('inReview')
  expect((await readAnsweringOverview(second.call, { assessmentId })).waitsFor).toBeNull()
  await standing('returned')
  // The draft goes to the contact after that one, once its author agrees.
  await replace('Citra', 'citra@elsewhere.example')
  const third = await open()
  const asked = (await mailsTo('maheswari@gelombang.example', assessmentId)).filter(
    ({ template }) => template === 'handoverAsked',
  )
  const token = (await deliver(customer.organisationId, asked.at(-1)?.id ?? ''))?.link?.split('/handover/')[1] ?? ''
  await agreeHandover({ actor: anonymous, deps: openDeps() }, { token })
  expect(await seen(third.call, assessmentId)).toContain('UNSENTAMENDMENT')
  expect((await readAnsweringOverview(third.call, { assessmentId })).returned).toMatchObject([{ changed: true }])
  expect(all).toContain(SECRET)
  await expect(readAnsweringOverview(narrow, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
})

test('a vendor that works in its own organisation is asked through nobody from outside', async () => {
  const { customer, asCustomer, assessmentId, replace } = await stage('maheswari@gelombang.example')
  const deps = openDeps()
  const token = await linkOf(database(), customer, { assessmentId, now })
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  const respondentHash = hashToken(sessionToken)
  const person = await testPerson(database(), deps, { email: 'maheswari@gelombang.example' })
  const both = { respondent: await findRespondent(deps, respondentHash), respondentHash }
  const claim = { ...both, sessionHash: person.sessionHash }
  await claimOrganisation({ actor: await actorOf(deps, person), deps }, claim, called)
  const refusal = { code: 'invalidInput', details: { issues: [{ path: ['contactEmail'] }] } }
  await expect(replace('Ringer', 'ringer@elsewhere.example')).rejects.toMatchObject(refusal)
  // Nothing changed: the link that was sent still works.
  const { rows } = await database().admin.query('select state from invitation where assessment_id = $1', [assessmentId])
  expect(rows).toEqual([{ state: 'opened' }])
  await database().admin.query(`update assessment set assessing_state = 'decided' where id = $1`, [assessmentId])
  const { engagementId } = customer
  const asked = { engagementId, contactName: 'Ringer', locale: 'en', dueOn: '2026-03-31', message: '' } as const
  await expect(inviteVendor(asCustomer, { ...asked, contactEmail: 'ringer@x.example' })).rejects.toMatchObject(refusal)
  await inviteVendor(asCustomer, { ...asked, contactEmail: 'Maheswari@gelombang.example' })
})

test('nobody takes a vendor over past another contact’s words', async () => {
  const { customer, asCustomer } = await stage('maheswari@gelombang.example')
  // A second engagement with the same vendor, asked through the customer's own mailbox.
  const engagementId = newId()
  await database().admin.query(
    `insert into engagement (organisation_id, id, vendor_id, title, facts, tier, packs, created_at, updated_at)
     select organisation_id, $2, vendor_id, 'Another', facts, tier, packs, created_at, updated_at from engagement where id = $1`,
    [customer.engagementId, engagementId],
  )
  const other = await inviteVendor(asCustomer, {
    engagementId,
    contactName: 'Ringer',
    contactEmail: 'ringer@teluk.example',
    locale: 'en',
    dueOn: '2026-03-31',
    message: '',
  })
  later()
  const token = await linkOf(database(), customer, { assessmentId: other.assessmentId, now })
  const deps = openDeps()
  const { sessionToken } = await acceptLink({ actor: anonymous, deps }, { token })
  const person = await testPerson(database(), deps, { email: 'ringer@teluk.example' })
  const actor = await actorOf(deps, person)
  const both = {
    respondent: await findRespondent(deps, hashToken(sessionToken)),
    respondentHash: hashToken(sessionToken),
    sessionHash: person.sessionHash,
  }
  await expect(claimOrganisation({ actor, deps }, both, called)).rejects.toMatchObject({ code: 'forbidden' })
  expect((await readClaimOffer({ actor, deps }, both)).candidates).toEqual([])
})
