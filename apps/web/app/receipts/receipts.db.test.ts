import { createHash } from 'node:crypto'
import { readReceipt, readSheetQuestions, saveAnswer, submitAnswers, writePdf } from '@rantai/use-cases'
import { expect, it } from 'vitest'
import { answerEverything, narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { loadAllWords } from '../locale/all-words.server'
import { locales } from '../locale/locales'
import { answersDocument } from './answers-document.server'
import { receiptDocument } from './receipt-document.server'

loadAllWords()
const database = withDatabase()
const at = '2026-03-02T01:00:00.000Z'
const now = () => new Date(at)
const digestOf = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest('hex')

it('gives a receipt in every language, whose attached text has the fingerprint that the customer holds', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  await answerEverything(call, assessmentId)
  await submitAnswers(call, { assessmentId, agreed: true, withoutEvidenceSeen: true, name: 'Mei Lin', title: 'Head' })
  const receipt = await readReceipt(call, { assessmentId })
  const helper = await narrowedLink(database(), stage, [receipt.sent.answers[0]?.questionId ?? ''])
  await expect(readReceipt(helper, { assessmentId })).rejects.toMatchObject({ code: 'notFound' })
  const { rows } = await database().admin.query<{ hash: string }>(
    'select content_hash as hash from submission where assessment_id = $1',
    [assessmentId],
  )
  const titles = new Set<string>()
  for (const locale of locales) {
    const document = receiptDocument(receipt, locale)
    titles.add(document.title)
    expect(digestOf(document.attached?.text ?? '')).toBe(rows[0]?.hash)
    const said = JSON.stringify(document.blocks)
    for (const part of [receipt.contentHash, receipt.sent.questionnaireHash, 'Mei Lin, Head', 'Bank Teluk', ' UTC'])
      expect(said).toContain(part)
    for (const { title, version } of receipt.packs ?? [])
      if (locale === 'en') expect(said).toContain(`${title} (version ${version})`)
    const marks = document.blocks.flatMap((block) => (block.kind === 'entry' && block.mark ? [block.mark] : []))
    expect(new Set(marks)).toEqual(new Set(receipt.sent.answers.map(({ questionId }) => questionId)))
    expect(marks).toHaveLength(receipt.sent.answers.length)
  }
  expect(titles.size).toBe(locales.length)
  expect(receipt.packs?.length).toBeGreaterThan(0)
  const thai = receiptDocument(receipt, 'th')
  expect(digestOf(await writePdf(thai))).toBe(digestOf(await writePdf(thai)))
})

it('still words the answers when the questionnaire is gone', async () => {
  const { assessmentId, call } = await vendorStage(database(), now)
  await answerEverything(call, assessmentId)
  await submitAnswers(call, { assessmentId, agreed: true, withoutEvidenceSeen: true, name: 'Mei Lin', title: 'Head' })
  const receipt = await readReceipt(call, { assessmentId })
  const { blocks } = receiptDocument({ ...receipt, asked: null }, 'vi')
  expect(blocks.filter(({ kind }) => kind === 'entry')).toHaveLength(receipt.sent.answers.length)
})

it('writes the questions with what is answered so far, and for a part that part alone', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const { open } = await readSheetQuestions(call, { assessmentId })
  const [first = '', second = ''] = open
  await saveAnswer(call, { assessmentId, questionId: first, expectedVersion: 0, notApplicable: 'We have none' })
  const whole = answersDocument(await readSheetQuestions(call, { assessmentId }), { locale: 'en', now: at })
  const entries = whole.blocks.flatMap((block) => (block.kind === 'entry' ? [block] : []))
  expect(entries.length).toBeGreaterThanOrEqual(open.length - 1)
  expect(entries.find(({ mark }) => mark === first)?.lines[0]?.text).toBe('Doesn’t apply: We have none')
  expect(entries.find(({ mark }) => mark === second)?.lines[0]?.text).toBe('Not answered')
  const part = await readSheetQuestions(await narrowedLink(database(), stage, [second]), { assessmentId })
  const marks = answersDocument(part, { locale: 'th', now: at }).blocks.flatMap((block) =>
    block.kind === 'entry' ? [block.mark] : [],
  )
  expect(marks).toEqual([second])
})
