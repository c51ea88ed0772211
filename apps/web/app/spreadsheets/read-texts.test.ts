import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { expect, it } from 'vitest'
import { loadAllWords } from '../locale/all-words.server'
import { locales } from '../locale/locales'
import { textsOf } from './answer-texts'
import { languageOf, sheetWordsFor } from './sheet-words.server'

loadAllWords()
const choices = [
  { id: 'a', text: { en: 'One; two' } },
  { id: 'b', text: { en: 'Three' } },
  { id: 'none', text: { en: 'None of these' }, exclusive: true },
]
const of = (spec: unknown) => ({ id: 'Q', answer: spec as AskedAnswer }) as never
const words = sheetWordsFor((text, values) => `${text}${JSON.stringify(values ?? {})}`)
const read = (spec: unknown, answer: string, locale = 'en') =>
  words(locale).read(of(spec), { answer, notApplicable: '', comment: '' })
const value = (spec: unknown, answer: string, locale?: string) => {
  const found = read(spec, answer, locale)
  return 'content' in found ? found.content.value : found
}

const none = { text: undefined }
const given: readonly (readonly [unknown, unknown])[] = [
  [{ type: 'maturity' }, 4],
  [{ type: 'yesNo', partial: true }, 'partial'],
  [{ type: 'single', choices }, 'a'],
  [{ type: 'multi', choices }, ['a', 'b']],
  [{ type: 'number', unit: 'hours', none }, 92.5],
  [{ type: 'number', none }, 'none'],
  [{ type: 'date', none }, '2026-12-31'],
  [{ type: 'date', none }, 'none'],
  [{ type: 'text' }, 'Two\nlines'],
  [{ type: 'countries' }, ['SG', 'VN', 'CD', 'MM']],
  [{ type: 'countries' }, []],
  [{ type: 'subProcessors' }, []],
  [
    { type: 'subProcessors' },
    [
      { name: 'Awan', service: 'Hosting', countries: ['SG', 'TH'], data: ['e-mail', 'names'], since: '2024-02-29' },
      { name: 'Two' },
    ],
  ],
]

it('reads every kind of answer back from its words, in every language', () => {
  for (const locale of locales)
    for (const [spec, each] of given) {
      const texts = textsOf(
        spec as AskedAnswer,
        { value: each, notApplicable: null, comment: null },
        languageOf(locale),
      )
      expect([locale, spec, value(spec, texts.answer, locale)]).toEqual([locale, spec, each])
    }
})

it('reads what people make of it: cases, spaces, marks of lists, several on a line, shares, midnights', () => {
  expect(value({ type: 'maturity' }, ' DEFINED ')).toBe(2)
  expect(value({ type: 'multi', choices }, '· three\n- One; two')).toEqual(['b', 'a'])
  expect(value({ type: 'multi', choices }, 'three; None of these')).toEqual(['b', 'none'])
  expect(value({ type: 'number', unit: '%' }, '92.5%')).toBe(92.5)
  expect(value({ type: 'date' }, '2026-12-31 00:00:00')).toBe('2026-12-31')
  expect(value({ type: 'countries' }, 'vietnam, SG\nThailand')).toEqual(['TH', 'VN', 'SG'])
})

it.each([
  [{ type: 'maturity' }, 'Maybe'],
  [{ type: 'yesNo' }, 'true'],
  [{ type: 'multi', choices }, 'Three\nFour'],
  [{ type: 'number' }, '1,000'],
  [{ type: 'number' }, 'about 5'],
  [{ type: 'countries' }, 'SG, Narnia'],
  [{ type: 'subProcessors' }, 'Awan | a | SG | b | 2024-01-01 | more'],
  [{ type: 'subProcessors' }, 'Awan | a | SG | b | soon'],
  [{ type: 'subProcessors' }, ' | a | SG'],
])('says why it can’t read %j from “%s”', (spec, answer) => {
  expect(read(spec, answer)).toEqual({ problem: expect.stringMatching(/\S/) })
})
