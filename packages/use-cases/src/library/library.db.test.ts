import { newId } from '@rantai/db'
import { canonicalHash } from '@rantai/questionnaires'
import { translationOf } from '@rantai/questionnaires/translations'
import { expect, it } from 'vitest'
import { invite } from '../../../../test/setup/answered-assessment'
import {
  answerEverything,
  narrowedLink,
  vendorMember,
  vendorStage,
  type VendorStage,
} from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringSection } from '../answers'
import type { Call } from '../call'
import { readReceipt, submitAnswers } from '../submissions'
import {
  keepAnswers,
  listLibrary,
  readKeepable,
  readLibraryConsent,
  readLibraryEntry,
  revokeLibraryEntry,
  useKept,
} from './index'

const database = withDatabase()
let clock = new Date('2026-03-02T01:00:00Z')
const now = () => clock
const signed = { name: 'Maheswari Putri', title: 'Head of Security', agreed: true, withoutEvidenceSeen: true } as const
const everything = { search: '', view: 'current', page: 1, locale: 'en' } as const

async function sent() {
  clock = new Date('2026-03-02T01:00:00Z')
  const stage = await vendorStage(database(), now)
  const { call, assessmentId } = stage
  await answerEverything(call, assessmentId)
  await submitAnswers(call, { assessmentId, ...signed })
  const member = await vendorMember(database(), stage, 'riskManager')
  const input = { assessmentId, number: 1, agreed: true as const }
  return { stage, member, assessmentId, input }
}

/** A file of the vendor's own, of one version. */
async function file({ respondent: { organisationId } }: VendorStage, digest: string, expiresOn: string) {
  const id = newId()
  await database().admin.query(
    `insert into evidence (organisation_id, id, title, kind, expires_on, created_at) values ($1, $2, 'Certificate', 'certificate', $3, $4)`,
    [organisationId, id, expiresOn, now()],
  )
  await database().admin.query(
    `insert into evidence_version (organisation_id, id, evidence_id, file_name, media_type, byte_size, digest, object_key, created_at)
     values ($1, $2, $3, 'c.pdf', 'application/pdf', 1, $4, 'key', $5)`,
    [organisationId, newId(), id, digest, now()],
  )
  return id
}

/** The same vendor, asked the same once more. */
async function askedAgain({ assessmentId, customer, respondent }: VendorStage): Promise<string> {
  const { admin } = database()
  await admin.query(`update assessment set assessing_state = 'decided' where id = $1`, [assessmentId])
  // Its contact's address is nobody's in a claimed organisation, and so couldn't be asked there.
  const claimed = (state: string) =>
    admin.query('update organisation set state = $2 where id = $1', [respondent.organisationId, state])
  await claimed('placeholder')
  const asked = await invite(database(), customer, { now, dueOn: '2026-04-30' })
  await claimed('active')
  return asked
}

/** As if the answer to DMF-GOV-01 had been sent so. */
const sentWith = (assessmentId: string, over: object) =>
  database().admin.query(
    `update receipt set content = jsonb_set(content, '{sent,answers}', (select jsonb_agg(case when a ->> 'questionId' = 'DMF-GOV-01'
       then a || $2 else a end) from jsonb_array_elements(content #> '{sent,answers}') a)) where assessment_id = $1`,
    [assessmentId, JSON.stringify(over)],
  )

it('keeps the chosen answers alone, with a receipt that anyone can check and that names no customer', async () => {
  const { member, input, stage, assessmentId } = await sent()
  expect((await listLibrary(member, everything)).entries).toEqual([])
  const { consentId } = await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01', 'DMF-INV-01'] })
  const { entries } = await listLibrary(member, everything)
  expect(entries).toHaveLength(2)
  const { contentHash, ...content } = await readLibraryConsent(member, { consentId })
  expect(canonicalHash(content)).toBe(contentHash)
  expect(content.answers).toHaveLength(2)
  const { customerName, title } = await readReceipt(member, { assessmentId })
  const stored = await database().admin.query(
    `select to_jsonb(e) as e, to_jsonb(v) as v, to_jsonb(c) - 'receipt_id' as c from library_entry e, library_version v, library_consent c`,
  )
  const text = JSON.stringify([stored.rows, entries, content])
  for (const told of [customerName, title, assessmentId, stage.customer.organisationId])
    expect(text).not.toContain(told)
})

it('says to the vendor alone, on the page of one answer, whom it was given', async () => {
  const { member, input, assessmentId } = await sent()
  await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01'] })
  const [entry] = (await listLibrary(member, everything)).entries
  const { customerName, title } = await readReceipt(member, { assessmentId })
  const { versions } = await readLibraryEntry(member, { entryId: entry!.id })
  expect(versions.map(({ source }) => source)).toEqual([{ assessmentId, customerName, title }])
})

it('keeps all of them or none, and says of each why not', async () => {
  const { member, input, stage, assessmentId } = await sent()
  await sentWith(assessmentId, { value: null, notApplicable: 'Only BANK  teluk does that' })
  await expect(
    keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01', 'DMF-INV-01', 'NONE'] }),
  ).rejects.toMatchObject({
    code: 'invalidInput',
    details: { issues: [{ path: ['questionIds', 'DMF-GOV-01'] }, { path: ['questionIds', 'NONE'] }] },
  })
  expect((await listLibrary(member, everything)).entries).toEqual([])
  const reader = await vendorMember(database(), stage, 'contributor')
  await expect(keepAnswers(reader, { ...input, questionIds: ['DMF-INV-01'] })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await expect(keepAnswers(stage.call, { ...input, questionIds: ['DMF-INV-01'] })).rejects.toMatchObject({
    code: 'forbidden',
  })
})

it('keeps versions, grows old after twelve months, and is taken back whole', async () => {
  const { member, input } = await sent()
  const questionIds = ['DMF-GOV-01']
  await keepAnswers(member, { ...input, questionIds })
  await keepAnswers(member, { ...input, questionIds })
  const [entry] = (await listLibrary(member, everything)).entries
  expect(entry).toMatchObject({ number: 2, staleness: 'current', ageMonths: 0, revokedAt: null })
  const entryId = entry!.id
  clock = new Date('2027-03-01T15:59:00Z')
  expect(await listLibrary(member, everything)).toMatchObject({ counts: { current: 1, stale: 0, takenBack: 0 } })
  // It is the second of March where the vendor is, and still the first in Greenwich.
  await database().admin.query(`update organisation set time_zone = 'Asia/Singapore'`)
  clock = new Date('2027-03-01T16:01:00Z')
  expect(await listLibrary(member, everything)).toMatchObject({ entries: [], counts: { current: 0, stale: 1 } })
  expect(await readLibraryEntry(member, { entryId })).toMatchObject({
    versions: [
      { number: 2, staleness: 'old' },
      { number: 1, staleness: 'old' },
    ],
    mayRevoke: true,
  })
  await revokeLibraryEntry(member, { entryId })
  expect(await readLibraryEntry(member, { entryId })).toMatchObject({
    versions: [{ revokedAt: now() }, { revokedAt: now() }],
    mayRevoke: false,
  })
  await expect(revokeLibraryEntry(member, { entryId })).rejects.toMatchObject({ code: 'notAllowedNow' })
})

it('reads the days of the files with an answer when it is read, not when it was kept', async () => {
  const { stage, member, input, assessmentId } = await sent()
  const first = await file(stage, 'aa', '2026-06-30')
  await file(stage, 'bb', '2026-12-31')
  await sentWith(assessmentId, { evidence: ['aa', 'bb'] })
  await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01'] })
  const [entry] = (await listLibrary(member, everything)).entries
  expect(entry).toMatchObject({ staleness: 'current', evidenceUntil: '2026-06-30' })
  clock = new Date('2026-07-01T12:00:00Z')
  const stale = (await listLibrary(member, { ...everything, view: 'stale' })).entries
  expect(stale).toMatchObject([{ id: entry!.id, staleness: 'evidenceExpired' }])
  await database().admin.query(`update evidence set expires_on = '2027-06-30' where id = $1`, [first])
  expect((await readLibraryEntry(member, { entryId: entry!.id })).versions).toMatchObject([
    {
      staleness: 'current',
      evidenceUntil: '2026-12-31',
      files: [{ expiresOn: '2027-06-30' }, { expiresOn: '2026-12-31' }],
    },
  ])
})

it('numbers versions one after the other when two colleagues keep the same answer at once', async () => {
  const { member, input } = await sent()
  const keeping = () => keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01', 'DMF-INV-01'] })
  await keeping()
  await Promise.all([keeping(), keeping(), keeping()])
  const { entries } = await listLibrary(member, everything)
  expect(entries.map(({ number }) => number)).toEqual([4, 4])
})

it('finds questions in the reader’s language, and typed words', async () => {
  const { member, input, assessmentId } = await sent()
  const page = await readKeepable(member, { assessmentId })
  const first = page.sections?.[0]?.answers.find(({ questionId }) => questionId === 'DMF-GOV-01')
  expect(first).toMatchObject({ refusal: null, kept: null })
  await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01'] })
  const words = translationOf('id', first!.text.en)?.text ?? ''
  const search = words.split(' ').slice(0, 4).join(' ').toUpperCase()
  const found = async (over: object) => (await listLibrary(member, { ...everything, ...over })).entries.length
  expect(await found({ search, locale: 'id' })).toBe(1)
  expect(await found({ search, locale: 'en' })).toBe(0)
  expect(await found({ search: first!.text.en.slice(0, 20).toUpperCase() })).toBe(1)
  expect(await found({ search: 'no such words' })).toBe(0)
  const again = await readKeepable(member, { assessmentId })
  const kept = again.sections?.[0]?.answers.find(({ questionId }) => questionId === 'DMF-GOV-01')?.kept
  expect(kept).toMatchObject({ same: true })
})

it('refuses an answer whose file has a customer’s name', async () => {
  const { member, input, assessmentId } = await sent()
  await database().admin.query(
    `update receipt set content = jsonb_set(jsonb_set(content, '{files}', '[{"digest": "cc", "title": "Report for PT Bank Teluk Tbk", "fileName": "r.pdf", "byteSize": 1}]'),
       '{sent,answers}', (select jsonb_agg(case when a ->> 'questionId' = 'DMF-GOV-01' then a || '{"evidence": ["cc"]}' else a end) from jsonb_array_elements(content #> '{sent,answers}') a))
     where assessment_id = $1`,
    [assessmentId],
  )
  const page = await readKeepable(member, { assessmentId })
  const of = (id: string) => page.sections?.flatMap(({ answers }) => answers).find((each) => each.questionId === id)
  expect(of('DMF-GOV-01')).toMatchObject({ refusal: 'fileNamesCustomer' })
  expect(of('DMF-INV-01')).toMatchObject({ refusal: null })
  await expect(keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01'] })).rejects.toMatchObject({
    code: 'invalidInput',
  })
})

it('shows nothing of it to another vendor', async () => {
  const { member, input } = await sent()
  const { consentId } = await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01'] })
  const entryId = (await listLibrary(member, everything)).entries[0]!.id
  const other = await vendorMember(database(), await vendorStage(database(), now), 'administrator')
  expect((await listLibrary(other, everything)).entries).toEqual([])
  for (const tried of [
    () => readLibraryEntry(other, { entryId }),
    () => revokeLibraryEntry(other, { entryId }),
    () => readLibraryConsent(other, { consentId }),
  ])
    await expect(tried()).rejects.toMatchObject({ code: 'notFound' })
})

it('proposes what is kept where it is asked again, to members alone, and answers with it and its files on their word', async () => {
  const { member, input, stage, assessmentId } = await sent()
  await file(stage, 'aa', '2026-12-31')
  await sentWith(assessmentId, { evidence: ['aa'] })
  await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01', 'DMF-GOV-04'] })
  const { sections } = await readKeepable(member, { assessmentId })
  const sectionId = sections!.find(({ answers }) => answers.some(({ questionId }) => questionId === 'DMF-GOV-01'))!.id
  const asked = await askedAgain(stage)
  const section = (call: Call) => readAnsweringSection(call, { assessmentId: asked, sectionId })
  const respondent = { ...stage.respondent, assessmentId: asked }
  const colleague = await narrowedLink(database(), { ...stage, assessmentId: asked, respondent }, ['DMF-GOV-01'])
  expect(await section(colleague)).toMatchObject({ questionIds: ['DMF-GOV-01'], kept: {} })
  clock = new Date('2026-05-02T01:00:00Z')
  const { kept } = await section(member)
  expect(Object.keys(kept)).toEqual(['DMF-GOV-01', 'DMF-GOV-04'])
  const { customerName, title } = await readReceipt(member, { assessmentId })
  for (const told of [customerName, title, assessmentId]) expect(JSON.stringify(kept)).not.toContain(told)
  const using = (questionId: string, expectedVersion = 0) => {
    const { entryId, number } = kept[questionId]!
    return useKept(member, { assessmentId: asked, questionId, entryId, number, expectedVersion })
  }
  await using('DMF-GOV-01')
  const after = await section(member)
  expect(Object.keys(after.kept)).toEqual(['DMF-GOV-04'])
  const { value } = kept['DMF-GOV-01']!
  expect(after.answers['DMF-GOV-01']).toMatchObject({
    value,
    status: 'given',
    answeredOn: '2026-05-02',
    authorName: 'Dewi',
  })
  expect(after.evidence['DMF-GOV-01']).toMatchObject([{ title: 'Certificate' }])
  await expect(using('DMF-GOV-01')).rejects.toMatchObject({ code: 'conflict' })
  const reader = await vendorMember(database(), stage, 'auditor')
  expect((await section(reader)).kept).toEqual({})
  await revokeLibraryEntry(member, { entryId: kept['DMF-GOV-04']!.entryId })
  expect((await section(member)).kept).toEqual({})
  await expect(using('DMF-GOV-04')).rejects.toMatchObject({ code: 'notAllowedNow', details: { state: 'notKept' } })
})

it('proposes nothing that is old, or that names a customer by now', async () => {
  const { member, input, stage, assessmentId } = await sent()
  await sentWith(assessmentId, { value: null, notApplicable: 'Only for the shipping of Laut Jaya.' })
  await keepAnswers(member, { ...input, questionIds: ['DMF-GOV-01', 'DMF-GOV-04'] })
  const { sections } = await readKeepable(member, { assessmentId })
  const sectionId = sections!.find(({ answers }) => answers.some(({ questionId }) => questionId === 'DMF-GOV-01'))!.id
  const asked = await askedAgain(stage)
  const proposed = async () =>
    Object.keys((await readAnsweringSection(member, { assessmentId: asked, sectionId })).kept)
  expect(await proposed()).toEqual(['DMF-GOV-01', 'DMF-GOV-04'])
  await database().admin.query(`update receipt set customer_name = 'PT Laut Jaya'`)
  expect(await proposed()).toEqual(['DMF-GOV-04'])
  clock = new Date('2027-03-02T01:00:00Z')
  expect(await proposed()).toEqual([])
})
