import { newId } from '@rantai/db'
import { expect, it } from 'vitest'
import { answerEverything, narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { readAnsweringOverview, readAnsweringSection } from '../answers'
import { readReview } from '../reviews'
import { submitAnswers } from '../submissions'
import { changeNote, removeNote } from './change-note'
import { readNotes } from './read-notes'
import { writeNote } from './write-note'

const database = withDatabase()
const [questionId, another] = ['DMF-GOV-01', 'DMF-GOV-03']

async function stageWithNotes() {
  let clock = Date.parse('2026-03-02T01:00:00Z')
  const stage = await vendorStage(database(), () => new Date((clock += 1000)))
  const { call: link, assessmentId } = stage
  await answerEverything(link, assessmentId)
  await submitAnswers(link, { assessmentId, name: 'M', title: 'Head', agreed: true, withoutEvidenceSeen: true })
  const customer = { ...link, actor: stage.customer.member }
  const vendor = await vendorMember(database(), stage, 'administrator')
  const colleague = await vendorMember(database(), stage, 'contributor')
  const auditor = await vendorMember(database(), stage, 'auditor')
  return { stage, link, assessmentId, customer, vendor, colleague, auditor }
}

it('keeps the notes of either side from the other, and from every link', async () => {
  const { stage, link, assessmentId, customer, vendor, colleague } = await stageWithNotes()
  await writeNote(customer, 'assessing', { assessmentId, questionId, body: 'They dodge this one.' })
  await writeNote(vendor, 'answering', { assessmentId, questionId, body: 'Never show them the draft.' })
  const bodies = async (call: typeof vendor, side: 'assessing' | 'answering') =>
    (await readNotes(call, side, { assessmentId, questionId })).notes.map(({ body }) => body)
  expect(await bodies(customer, 'assessing')).toEqual(['They dodge this one.'])
  expect(await bodies(colleague, 'answering')).toEqual(['Never show them the draft.'])
  // By the other side's door neither finds the assessment, and a link finds no door.
  await expect(bodies(customer, 'answering')).rejects.toMatchObject({ code: 'notFound' })
  await expect(bodies(vendor, 'assessing')).rejects.toMatchObject({ code: 'notFound' })
  const narrow = await narrowedLink(database(), stage, [questionId])
  for (const holder of [link, narrow]) {
    await expect(bodies(holder, 'answering')).rejects.toMatchObject({ code: 'forbidden' })
    expect(await readAnsweringSection(holder, { assessmentId, sectionId: 'GOV' })).toMatchObject({ noteCounts: null })
  }
  expect(JSON.stringify(await readReview(customer, { assessmentId, questionId }))).not.toContain('draft')
  expect(JSON.stringify(await readAnsweringOverview(vendor, { assessmentId }))).not.toContain('dodge')
})

it('counts per question, and shows the words of the one asked for alone', async () => {
  const { assessmentId, vendor, auditor } = await stageWithNotes()
  const noteId = newId()
  const note = { assessmentId, questionId, body: 'Ask legal.', noteId }
  // The same form sent twice is one note.
  for (const _ of [1, 2]) await writeNote(vendor, 'answering', note)
  await writeNote(vendor, 'answering', { assessmentId, questionId: another, body: 'Elsewhere.' })
  const page = await readNotes(auditor, 'answering', { assessmentId, questionId })
  expect(page).toMatchObject({ counts: { [questionId]: 1, [another]: 1 }, mayWrite: false })
  expect(page.notes).toMatchObject([{ id: noteId, authorName: 'Dewi', body: 'Ask legal.', isMine: false }])
  expect((await readNotes(vendor, 'answering', { assessmentId })).notes).toEqual([])
  const section = await readAnsweringSection(auditor, { assessmentId, sectionId: 'GOV' })
  expect(section.noteCounts).toEqual({ [questionId]: 1, [another]: 1 })
  await expect(writeNote(auditor, 'answering', note)).rejects.toMatchObject({ code: 'forbidden' })
  const unknown = { ...note, questionId: 'NO-1', noteId: newId() }
  await expect(writeNote(vendor, 'answering', unknown)).rejects.toMatchObject({ code: 'notFound' })
  const { about } = await readAnsweringOverview(auditor, { assessmentId, about: questionId })
  expect(about).toMatchObject({ questionId })
})

it('lets its writer alone change and remove a note, and keeps what it said', async () => {
  const { assessmentId, vendor, colleague } = await stageWithNotes()
  const noteId = newId()
  await writeNote(vendor, 'answering', { assessmentId, questionId, body: 'First.', noteId })
  await expect(changeNote(colleague, 'answering', { noteId, version: 1, body: 'Mine.' })).rejects.toMatchObject({
    code: 'forbidden',
  })
  await changeNote(vendor, 'answering', { noteId, version: 1, body: 'Second.' })
  await expect(changeNote(vendor, 'answering', { noteId, version: 1, body: 'Third.' })).rejects.toMatchObject({
    code: 'conflict',
  })
  await expect(removeNote(vendor, 'assessing', { noteId, version: 2 })).rejects.toMatchObject({ code: 'notFound' })
  await removeNote(vendor, 'answering', { noteId, version: 2 })
  const { notes, counts } = await readNotes(colleague, 'answering', { assessmentId, questionId })
  expect(counts).toEqual({})
  expect(notes).toMatchObject([{ body: null, earlier: [{ body: 'First.' }, { body: 'Second.' }] }])
  await expect(changeNote(vendor, 'answering', { noteId, version: 3, body: 'Again.' })).rejects.toMatchObject({
    code: 'notAllowedNow',
  })
  const { rows } = await database().admin.query<{ action: string; data: unknown }>(
    `select action, data from audit_event where object_id = $1 and action like 'note.%' order by at, id`,
    [assessmentId],
  )
  expect(rows.map(({ action }) => action)).toEqual(['note.written', 'note.changed', 'note.removed'])
  expect(JSON.stringify(rows)).not.toMatch(/First|Second/)
})

it('tells the colleagues who were chosen by a mail without the words, and nobody of the other side', async () => {
  const { stage, assessmentId, customer, vendor, colleague } = await stageWithNotes()
  const note = { assessmentId, questionId, body: 'Siriporn has the newest.', noteId: newId() }
  const memberOf = ({ actor }: typeof vendor) => (actor.kind === 'member' ? actor.memberId : '')
  const tell = [memberOf(colleague)]
  const { colleagues } = await readNotes(vendor, 'answering', { assessmentId, questionId })
  expect(colleagues.map(({ memberId }) => memberId)).toContain(tell[0])
  expect(colleagues.map(({ memberId }) => memberId)).not.toContain(memberOf(vendor))
  for (const _ of [1, 2]) await writeNote(vendor, 'answering', { ...note, tell })
  const mails = () =>
    database().admin.query<{ to_email: string; template: string; data: Record<string, unknown> }>(
      `select to_email, template, data from mail where template = 'noteLeft' and organisation_id = any($1)`,
      [[stage.respondent.organisationId, stage.customer.member.organisationId]],
    )
  const { rows } = await mails()
  expect(rows).toMatchObject([
    { to_email: (colleague.actor as { email?: string }).email, data: { byName: 'Dewi', question: expect.any(String) } },
  ])
  expect(JSON.stringify(rows)).not.toContain('newest')
  expect((await readNotes(colleague, 'answering', { assessmentId, questionId })).notes).toMatchObject([
    { told: ['Dewi'] },
  ])
  // Neither the other side's people, nor those who read nothing of this side.
  const stranger = { ...note, noteId: newId(), tell: [stage.customer.member.memberId] }
  await expect(writeNote(vendor, 'answering', stranger)).rejects.toMatchObject({ code: 'invalidInput' })
  await expect(writeNote(customer, 'assessing', { ...note, noteId: newId(), tell })).rejects.toMatchObject({
    code: 'invalidInput',
  })
  expect((await mails()).rows).toHaveLength(1)
})
