import { expect, test } from 'vitest'
import type { Asked, AskedQuestion } from './asked-types'
import { evaluateAsked } from './evaluate-asked'
import { partOf, sectionPart } from './part-of'

const question = (id: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...{ id, pack: 'base', component: 'A', text: { en: `Words of ${id}` }, required: true, evidenceRequired: false },
  ...{ cascade: true, appliesWhen: true, answer: { type: 'yesNo', partial: false } },
  ...more,
})
const opens = (answer: string) => ({ answer, holds: { is: 'yes' } })

const asked: Asked = {
  questionnaireHash: 'whole',
  packs: [
    { id: 'base', title: { en: 'Base' }, label: '1' },
    { id: 'cloud', title: { en: 'Cloud' }, label: '1' },
  ],
  components: [{ id: 'A' }, { id: 'B', title: { en: 'Of B' } }],
  questions: [
    question('Q1'),
    question('Q2', { appliesWhen: { all: [opens('Q1'), { not: opens('Q3') }] } }),
    question('Q3', { component: 'B', pack: 'cloud' }),
    question('Q4', { component: 'B', pack: 'cloud', appliesWhen: opens('Q3') }),
    question('Q5', { component: 'B', appliesWhen: opens('Q1') }),
    question('Q6', { component: 'B', coveredBy: 'Q1' }),
  ],
  undecidable: [{ id: 'Q9', appliesWhen: false, answer: { type: 'text' } }],
  order: ['Q1', 'Q3', 'Q2', 'Q4', 'Q5', 'Q6'],
}

test('a part says nothing of the other questions, and what was named is asked', () => {
  const part = partOf(asked, ['Q2', 'none'])
  expect(JSON.stringify(part)).not.toMatch(/Q[1345689]|Cloud|Of B/)
  expect(evaluateAsked(part, {}, '2026-01-01').asked).toEqual(['Q2'])
})

test('rules within a part go on deciding', () => {
  const part = partOf(asked, ['Q3', 'Q4'])
  expect(evaluateAsked(part, {}, '2026-01-01').asked).toEqual(['Q3'])
  expect(evaluateAsked(part, { Q3: { value: 'yes' } }, '2026-01-01').asked).toEqual(['Q3', 'Q4'])
})

test('every question together is the whole', () => {
  const ids = asked.questions.map(({ id }) => id)
  expect(partOf(asked, ids)).toBe(asked)
})

test('a section is what is asked now, and what its own answers can open', () => {
  expect(sectionPart(asked, ['Q1', 'Q3'], 'B')).toEqual(['Q3', 'Q4'])
  expect(sectionPart(asked, ['Q1', 'Q3', 'Q5', 'Q6'], 'B')).toEqual(['Q3', 'Q4', 'Q5', 'Q6'])
  expect(sectionPart(asked, ['Q1'], 'none')).toEqual([])
})
