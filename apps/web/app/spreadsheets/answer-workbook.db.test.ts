import { readSheetQuestions, saveAnswer, submitAnswers } from '@rantai/use-cases'
import { expect, it } from 'vitest'
import { readSheets } from '../../../../packages/use-cases/src/vendors/read-xlsx'
import { answerEverything, narrowedLink, vendorStage } from '../../../../test/setup/vendor-link'
import { withDatabase } from '../../../../test/setup/with-database'
import { locales, type Locale } from '../locale/locales'
import { loadAllWords } from '../locale/all-words.server'
import { answerWorkbook } from './answer-workbook.server'

loadAllWords()
const database = withDatabase()
const at = '2026-03-02T01:00:00Z'
const now = () => new Date(at)

type Page = Parameters<typeof answerWorkbook>[0]

const rowsIn = async (page: Page, locale: Locale) => {
  const sheets = await readSheets(answerWorkbook(page, { locale, now: at }), { mostRows: 3000, mostSheets: 3 })
  return { how: sheets[0]?.rows ?? [], rows: (sheets[1]?.rows ?? []).slice(1).map(({ cells }) => cells) }
}

it('writes every question in every language, with what is answered', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const before = await readSheetQuestions(call, { assessmentId })
  const [first] = before.open
  const question = before.asked.questions.find(({ id }) => id === first)
  if (!question) return expect.fail('a question')
  const saved = { assessmentId, questionId: question.id, expectedVersion: 0 }
  await saveAnswer(call, { ...saved, notApplicable: '=We have none', comment: 'Ours' })
  const page = await readSheetQuestions(call, { assessmentId })
  const ids = new Set(page.asked.questions.map(({ id }) => id))
  const shown = new Set<string>()
  for (const locale of locales) {
    const { how, rows } = await rowsIn(page, locale)
    expect(rows).toHaveLength(ids.size)
    expect(new Set(rows.map(([key]) => key))).toEqual(ids)
    const row = rows.find(([key]) => key === question.id) ?? []
    expect(row.slice(5, 8)).toEqual(['', '=We have none', 'Ours'])
    expect(row[1]).toMatch(/^1\./)
    shown.add(`${how[1]?.cells[0]} ${row[3]} ${row[8]}`)
  }
  expect(shown.size).toBe(locales.length)
})

it('gives a link to some questions those alone, and a closed copy once all is sent', async () => {
  const stage = await vendorStage(database(), now)
  const { assessmentId, call } = stage
  const { open } = await readSheetQuestions(call, { assessmentId })
  const named = open.slice(0, 2)
  const part = await readSheetQuestions(await narrowedLink(database(), stage, named), { assessmentId })
  expect((await rowsIn(part, 'en')).rows.map(([key]) => key)).toEqual(named)
  await answerEverything(call, assessmentId)
  await submitAnswers(call, { assessmentId, agreed: true, withoutEvidenceSeen: true, name: 'Mei', title: 'Head' })
  const sent = await rowsIn(await readSheetQuestions(call, { assessmentId }), 'en')
  expect(new Set(sent.rows.map((cells) => cells[8]))).toEqual(new Set(['Can’t be changed now']))
  expect(sent.rows.some((cells) => cells[5] !== '')).toBe(true)
})
