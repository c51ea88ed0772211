import { deleteSheetImports, openScopeAfterAuthorisation } from '../../../../packages/db/src/index'
import {
  checkSheet,
  confirmSheet,
  listWaitingSheets,
  readSheetFile,
  readSheetQuestions,
  readSheetReport,
  removeSheet,
  saveAnswer,
  UseCaseError,
  type Call,
} from '@rantai/use-cases'
import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { expect, it } from 'vitest'
import { narrowedLink, vendorMember, vendorStage } from '../../../../test/setup/vendor-link'
import { text, withCell, without } from '../../../../test/setup/answer-sheets'
import { withDatabase } from '../../../../test/setup/with-database'
import { loadAllWords } from '../locale/all-words.server'
import { locales, type Locale } from '../locale/locales'
import { speakerIn } from '../locale/speakers'
import { answerWorkbook } from './answer-workbook.server'
import { offeredIn } from './answer-texts'
import { languageOf, sheetHeads, sheetWordsFor } from './sheet-words.server'

loadAllWords()
const database = withDatabase()
const at = '2026-03-02T01:00:00Z'
const now = () => new Date(at)
const wordsIn = sheetWordsFor(speakerIn('en').say)

type Stage = Awaited<ReturnType<typeof vendorStage>>
type Page = Awaited<ReturnType<typeof readSheetQuestions>>

const exported = async ({ call, assessmentId }: Pick<Stage, 'call' | 'assessmentId'>, locale: Locale = 'en') => {
  const page = await readSheetQuestions(call, { assessmentId })
  return { page, bytes: answerWorkbook(page, { locale, now: at }) }
}

/** The row of a question in the workbook, as programs number it. */
function rowIn(page: Page, questionId: string): number {
  const inOrder = page.asked.components.flatMap(({ id }) =>
    page.asked.questions.filter((each) => each.component === id),
  )
  return inOrder.findIndex(({ id }) => id === questionId) + 2
}

const open = (page: Page, type: AskedAnswer['type'], nth = 0) =>
  page.asked.questions.filter(({ id, answer }) => answer.type === type && page.open.includes(id))[nth] ??
  expect.fail(`an open question of type ${type}`)

const send = async (call: Call, assessmentId: string, bytes: Uint8Array) => {
  const { importId: id } = await checkSheet(call, { assessmentId, fileName: 'a.xlsx', bytes, heads: sheetHeads() })
  const place = { assessmentId, id }
  const report = await readSheetReport(call, { place, wordsIn })
  return { place, report, by: (key: string) => report.rows.find((row) => row.key === key) }
}
type Sent = Awaited<ReturnType<typeof send>>
const confirm = (call: Call, { place, report }: Sent, more: object = {}) =>
  confirmSheet(call, { input: { ...place, seen: report.seen, choices: [], others: null, ...more }, wordsIn })
const code = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof UseCaseError ? error.code : error),
  )

it('comes back as it went: in every language all rows are unchanged, and nothing is written', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const text = open((await exported(stage)).page, 'maturity')
  await saveAnswer(call, {
    assessmentId,
    questionId: text.id,
    value: 3,
    comment: 'a_x0041_\r\nb\u0007',
    expectedVersion: 0,
  })
  for (const locale of locales) {
    const { bytes, page } = await exported(stage, locale)
    const sent = await send(call, assessmentId, bytes)
    expect(sent.report).toMatchObject({ locale, missing: [], ignored: [] })
    expect(sent.report.counts).toMatchObject({ unchanged: page.asked.questions.length, taken: 0, conflict: 0 })
    expect(await confirm(call, sent)).toMatchObject({ written: 0, left: [] })
  }
}, 60_000)

it('merges three ways: what the sheet changed is taken, what both changed is chosen, with who, when and from where', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const { page, bytes } = await exported(stage, 'id')
  const [first, second, third] = [open(page, 'maturity'), open(page, 'maturity', 1), open(page, 'maturity', 2)]
  const [none = '', , defined = ''] = offeredIn(first.answer, languageOf('id'))
  let typed = withCell(
    bytes,
    `F${rowIn(page, first.id)}`,
    text(`F${rowIn(page, first.id)}`, ` ${defined.toUpperCase()}`),
  )
  typed = withCell(typed, `F${rowIn(page, second.id)}`, text(`F${rowIn(page, second.id)}`, none))
  typed = withCell(typed, `F${rowIn(page, third.id)}`, text(`F${rowIn(page, third.id)}`, 'Entahlah'))
  await saveAnswer(call, { assessmentId, questionId: second.id, value: 4, comment: 'Ours', expectedVersion: 0 })
  const sent = await send(call, assessmentId, typed)
  expect(sent.report.counts).toMatchObject({ taken: 1, conflict: 1, notUnderstood: 1, refused: 0, notYours: 0 })
  expect(sent.report.rows).toHaveLength(page.asked.questions.length)
  expect(sent.by(first.id)).toMatchObject({ outcome: 'taken', content: { value: 2 } })
  expect(sent.by(second.id)).toMatchObject({ outcome: 'conflict', content: { value: 0, comment: null } })
  expect(sent.by(third.id)).toMatchObject({
    theirs: { answer: 'Entahlah' },
    reason: { said: expect.stringContaining('Entahlah') },
  })
  expect(await code(confirm(call, sent))).toBe('invalidInput')
  // Somebody saves while the report is looked at: it has to be looked at again.
  await saveAnswer(call, { assessmentId, questionId: second.id, value: 3, expectedVersion: 1 })
  const choices = [{ questionId: second.id, keep: 'sheet' as const }]
  expect(await code(confirm(call, sent, { choices }))).toBe('notAllowedNow')
  const again = { ...sent, report: await readSheetReport(call, { place: sent.place, wordsIn }) }
  expect(await confirm(call, again, { choices })).toMatchObject({ written: 2, left: [{ key: third.id }] })
  const { answers } = await readSheetQuestions(call, { assessmentId })
  expect(answers[first.id]).toMatchObject({ value: 2, version: 1, status: 'given', authorName: stage.respondent.name })
  expect(answers[second.id]).toMatchObject({ value: 0, comment: null, version: 3 })
  const { rows } = await database().admin.query(
    `select version, value, comment, source, author_name from answer_history where assessment_id = $1 and question_id = $2 order by version`,
    [assessmentId, second.id],
  )
  expect(rows).toMatchObject([
    { version: 1, value: 4, comment: 'Ours', source: null },
    { version: 2, value: 3, comment: 'Ours', source: null },
    { version: 3, value: 0, comment: null, source: 'sheet', author_name: stage.respondent.name },
  ])
  // Confirmed again it changes nothing; the file is gone, what was not taken stands there still.
  expect(await confirm(call, again, { choices })).toMatchObject({ written: 2 })
  expect((await readSheetQuestions(call, { assessmentId })).answers[second.id]?.version).toBe(3)
  expect(await code(readSheetFile(call, sent.place))).toBe('notFound')
  const done = await readSheetReport(call, { place: sent.place, wordsIn })
  expect(done).toMatchObject({ rows: [{ key: third.id, theirs: { answer: 'Entahlah' } }], counts: { taken: 1 } })
  const events = await database().admin.query(
    `select data from audit_event where action = 'answers.imported' and object_id = $1`,
    [assessmentId],
  )
  expect(events.rows).toMatchObject([{ data: { taken: 2, conflict: 1, notUnderstood: 1 } }])
}, 60_000)

it('keeps the portal’s in one act, and asks about all that differs where the hidden column is gone', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const page = (await exported(stage)).page
  const [first, second] = [open(page, 'maturity'), open(page, 'maturity', 1)]
  await saveAnswer(call, { assessmentId, questionId: first.id, value: 1, expectedVersion: 0 })
  const { bytes } = await exported(stage)
  const [, , , managed = ''] = offeredIn(first.answer, languageOf('en'))
  let typed = withCell(bytes, `F${rowIn(page, first.id)}`, text(`F${rowIn(page, first.id)}`, managed))
  typed = withCell(typed, `F${rowIn(page, second.id)}`, text(`F${rowIn(page, second.id)}`, managed))
  const sent = await send(call, assessmentId, without(typed, 'B'))
  expect(sent.report).toMatchObject({ missing: ['mark'], counts: { conflict: 1, taken: 1 } })
  expect(await confirm(call, sent, { others: 'portal' })).toMatchObject({ written: 1, left: [{ key: first.id }] })
  const { answers } = await readSheetQuestions(call, { assessmentId })
  expect([answers[first.id]?.value, answers[second.id]?.value]).toEqual([1, 3])
}, 60_000)

it('is seen by nobody but its uploader, and by a link to some questions as theirs alone', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const { bytes, page } = await exported(stage)
  const sent = await send(call, assessmentId, bytes)
  const member = await vendorMember(database(), stage, 'administrator')
  const colleague = await vendorMember(database(), stage, 'contributor')
  const named = await narrowedLink(database(), stage, page.open.slice(0, 1))
  for (const other of [member, named]) {
    expect(await code(readSheetReport(other, { place: sent.place, wordsIn }))).toBe('notFound')
    expect(await code(readSheetFile(other, sent.place))).toBe('notFound')
    expect(await code(confirm(other, sent))).toBe('notFound')
    expect(await code(removeSheet(other, sent.place))).toBe('notFound')
    expect(await listWaitingSheets(other, { assessmentId })).toEqual([])
  }
  const theirs = await send(member, assessmentId, bytes)
  expect(await code(readSheetReport(colleague, { place: theirs.place, wordsIn }))).toBe('notFound')
  expect(await listWaitingSheets(member, { assessmentId })).toHaveLength(1)
  const ofPart = await send(named, assessmentId, bytes)
  expect(ofPart.report.counts).toMatchObject({ unchanged: 1, notYours: page.asked.questions.length - 1 })
  expect((await readSheetFile(call, sent.place)).file).toHaveLength(bytes.length)
  await removeSheet(call, sent.place)
  expect(await listWaitingSheets(call, { assessmentId })).toEqual([])
  const sweeps = openScopeAfterAuthorisation({ side: 'system' })
  await database().worker.withScope(sweeps, (tx) => deleteSheetImports(tx, new Date('2026-03-03')))
  expect(await listWaitingSheets(member, { assessmentId })).toEqual([])
}, 60_000)

it('refuses the workbook of another questionnaire, and more than ten that wait', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const other = await exported(await vendorStage(database(), now))
  expect(await code(send(call, assessmentId, other.bytes))).toBe('invalidInput')
  const { bytes } = await exported(stage)
  for (let sent = 0; sent < 10; sent += 1) await send(call, assessmentId, bytes)
  expect(await code(send(call, assessmentId, bytes))).toBe('notAllowedNow')
}, 90_000)
