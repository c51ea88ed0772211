import type { Asked } from '@rantai/questionnaires/asked'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { StoredAnswer } from '../answers/answering.types'
import { countOutcomes, longest, mergeSheet, OUTCOMES, type SheetWords, type Standing } from './merge-sheet'
import { readBack, rowOf, sheetOf, sorted } from '../../../../test/setup/answer-sheets'
import { plainText, type Content } from './sheet-marks'
import type { SheetTexts } from './spreadsheets.types'
import { writeAnswerSheet } from './write-answer-sheet'

const ids = ['Q1', 'Q2', 'Q3', 'Q4']
const question = (id: string) => ({ id, component: 'C', text: { en: id }, answer: { type: 'text' }, weight: 1 })
const askedOf = (of: readonly string[]) =>
  ({ components: [{ id: 'C' }], questions: of.map(question) }) as unknown as Asked

const stored = ({ value, notApplicable, comment }: Content, version: number): StoredAnswer => ({
  ...{ value, notApplicable, comment, version, status: 'given', answeredOn: '2026-01-01', authorName: 'Mei' },
  updatedAt: '2026-01-01T00:00:00Z',
})

/** Answers as they are typed. */
const words: SheetWords = {
  tooLong: 'Too long.',
  write: (_, answer) => ({
    answer: typeof answer?.value === 'string' ? answer.value : '',
    notApplicable: answer?.notApplicable ?? '',
    comment: answer?.comment ?? '',
  }),
  read: (_, { answer }) =>
    answer.includes('?')
      ? { problem: 'A question is no answer.' }
      : { content: { value: plainText(answer) || null, notApplicable: null, comment: null } },
}

type Answers = Readonly<Record<string, StoredAnswer>>
const standing = (answers: Answers, more: Partial<Standing> = {}): Standing => ({
  ...{ asked: askedOf(ids), answers, editable: 'all', today: '2026-03-01' },
  ...more,
})

const written = (answers: Answers, edits: Readonly<Record<string, SheetTexts>>) => {
  const rows = ids.map((id) => {
    const texts = words.write(askedOf([id]).questions[0] ?? expect.fail(), answers[id])
    return rowOf(id, { texts, stored: answers[id] })
  })
  // The mark is of what was written; then somebody types.
  const bytes = writeAnswerSheet(sheetOf(rows))
  return { bytes, edits }
}

const merged = async ({ bytes, edits }: ReturnType<typeof written>, now: Standing) => {
  const { rows } = await readBack(bytes)
  const typed = rows.map((row) => ({ ...row, texts: edits[row.key] ?? row.texts }))
  return mergeSheet(typed, now, words)
}

const text = fc.oneof(
  fc.constantFrom('', ' ', 'Yes', 'No', 'Yes?', 'a_x0041_b', 'x\u200By', 'a\r\nb', 'y'.repeat(longest.comment + 1)),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
)
const content = fc
  .record({ value: text, reason: text, comment: text, which: fc.constantFrom('value', 'reason', 'nothing') })
  .map(({ value, reason, comment, which }): Content => ({
    value: which === 'value' ? plainText(value) || null : null,
    notApplicable: which === 'reason' ? plainText(reason) || null : null,
    comment: plainText(comment) || null,
  }))
const state = fc.dictionary(fc.constantFrom(...ids), content, { noNullPrototype: true })
const typedTexts = fc.record({ answer: text, notApplicable: text, comment: text })
const edits = fc.dictionary(fc.constantFrom(...ids), typedTexts, { noNullPrototype: true })
const answersOf = (of: Readonly<Record<string, Content>>, version: number): Answers =>
  Object.fromEntries(Object.entries(of).map(([id, each]) => [id, stored(each, version)]))
const texts = (of: SheetTexts) => [of.answer, of.notApplicable, of.comment].map(plainText)

it('accounts for every row, loses no sign, and overwrites nothing that was saved meanwhile unasked', async () => {
  let rows = 0
  await fc.assert(
    fc.asyncProperty(state, state, edits, fc.boolean(), async (before, meanwhile, typed, isSorted) => {
      const base = answersOf(before, 1)
      const now = { ...base, ...answersOf(meanwhile, 2) }
      const sheet = written(base, typed)
      const file = isSorted ? { ...sheet, bytes: sorted(sheet.bytes) } : sheet
      const found = await merged(file, standing(now))
      rows += found.length
      expect(found.map(({ key }) => key).toSorted()).toEqual(ids)
      expect(Object.values(countOutcomes(found)).reduce((sum, count) => sum + count, 0)).toBe(found.length)
      for (const row of found) {
        const [wrote, saved] = [base[row.key], now[row.key]]
        const exported = texts(words.write(askedOf(ids).questions[0] ?? expect.fail(), wrote))
        const standsNow = texts(words.write(askedOf(ids).questions[0] ?? expect.fail(), saved))
        const inSheet = texts(typed[row.key] ?? words.write(askedOf(ids).questions[0] ?? expect.fail(), wrote))
        expect(OUTCOMES).toContain(row.outcome)
        expect(texts(row.theirs)).toEqual(inSheet)
        const isTyped = inSheet.join('\u0001') !== exported.join('\u0001')
        const isSaved = standsNow.join('\u0001') !== exported.join('\u0001')
        // What nobody typed into the sheet never writes; what nobody saved here needs no choice.
        if (!isTyped) expect(row.outcome).toBe('unchanged')
        if (row.outcome === 'taken') expect({ isTyped, isSaved }).toEqual({ isTyped: true, isSaved: false })
        if (row.outcome === 'conflict') expect({ isTyped, isSaved }).toEqual({ isTyped: true, isSaved: true })
        if (row.outcome === 'unchanged' && isTyped) expect(inSheet).toEqual(standsNow)
        // What is written is what the sheet says, whole.
        if (row.content) {
          const { value, notApplicable, comment } = row.content
          expect([value ?? '', notApplicable ?? '', comment ?? '']).toEqual(inSheet)
        }
        if (['refused', 'notUnderstood'].includes(row.outcome)) expect(row.reason).toBeDefined()
      }
    }),
    { numRuns: 300 },
  )
  process.stdout.write(`merges of workbooks: ${rows} rows checked, 0 failed\n`)
}, 60_000)

const one = async (typed: Partial<SheetTexts>, now: Partial<Standing> = {}, before: Answers = {}) => {
  const [row] = await merged(
    written(before, { Q1: { answer: '', notApplicable: '', comment: '', ...typed } }),
    standing(before, now),
  )
  return row ?? expect.fail('a row')
}

it('keeps what can’t be changed, what hides signs, and what is too long out, each with its reason', async () => {
  expect(await one({ answer: 'Yes' })).toMatchObject({ outcome: 'taken', content: { value: 'Yes' } })
  expect(await one({ answer: 'Yes' }, { editable: [] })).toMatchObject({ outcome: 'notYours' })
  expect(await one({ answer: 'Yes' }, { asked: askedOf(['Q2']) })).toMatchObject({ outcome: 'notYours' })
  expect(await one({ answer: 'x\u202Ey' })).toMatchObject({ outcome: 'refused' })
  expect(await one({ comment: 'y'.repeat(longest.comment + 1) })).toMatchObject({ outcome: 'refused' })
  expect(await one({ answer: 'Yes', notApplicable: 'Because' })).toMatchObject({ outcome: 'refused' })
  expect(await one({ answer: 'Too long.' })).toMatchObject({ outcome: 'notUnderstood' })
  expect(await one({ answer: 'Yes?' })).toMatchObject({
    outcome: 'notUnderstood',
    reason: { said: expect.any(String) },
  })
})

it('empties an answer only where the sheet was filled, and asks where what it held is not known', async () => {
  const before = { Q1: stored({ value: 'Yes', notApplicable: null, comment: 'So' }, 1) }
  const emptied = await one({ comment: 'So' }, {}, before)
  expect(emptied).toMatchObject({ outcome: 'taken', content: { value: null, comment: 'So' } })
  const { bytes } = written(before, {})
  const { rows } = await readBack(bytes)
  const unmarked = (answer: string) =>
    mergeSheet(
      rows.map((row) => ({ ...row, mark: '', texts: { answer, notApplicable: '', comment: '' } })),
      standing(before),
      words,
    )
  expect(unmarked('')[0]).toMatchObject({ outcome: 'unchanged', reason: expect.anything() })
  expect(unmarked('No')[0]).toMatchObject({ outcome: 'conflict' })
  expect(unmarked('No')[1]).toMatchObject({ key: 'Q2', outcome: 'taken' })
})

it('takes rows without a key, and keys in several rows that differ, for not understood', async () => {
  const { rows } = await readBack(written({}, {}).bytes)
  const [first, second, ...rest] = rows.map((row) => ({
    ...row,
    texts: { answer: 'Yes', notApplicable: '', comment: '' },
  }))
  if (!first || !second) return expect.fail('rows')
  const twice = { ...second, key: 'Q1' }
  const outcomes = (of: typeof rows) => mergeSheet(of, standing({}), words).map(({ outcome }) => outcome)
  expect(outcomes([first, twice, ...rest])).toEqual(['taken', 'unchanged', 'taken', 'taken'])
  expect(outcomes([first, { ...twice, texts: { ...first.texts, answer: 'No' } }])).toEqual([
    'notUnderstood',
    'notUnderstood',
  ])
  expect(
    outcomes([
      { ...first, key: '' },
      { ...first, unread: ['answer'] },
    ]),
  ).toEqual(['notUnderstood', 'notUnderstood'])
})
