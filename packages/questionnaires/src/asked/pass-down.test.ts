import { expect, test } from 'vitest'
import type { Asked, AskedQuestion } from './asked-types'
import { evaluateAsked } from './evaluate-asked'
import { passable, passedDown } from './pass-down'

const question = (id: string, more: Partial<AskedQuestion> = {}): AskedQuestion => ({
  ...{ id, pack: 'base', component: 'A', text: { en: id }, required: true, evidenceRequired: false, cascade: true },
  ...{ appliesWhen: true, answer: { type: 'yesNo', partial: false } },
  ...more,
})

const asked: Asked = {
  questionnaireHash: 'whole',
  packs: [
    { id: 'base', title: { en: 'Base' }, label: '1' },
    { id: 'own', title: { en: 'Of the customer' }, label: '1' },
  ],
  components: [{ id: 'A' }, { id: 'B', title: { en: 'Of B' } }],
  questions: [
    question('Q1', { cascade: false }),
    question('Q2', { appliesWhen: { answer: 'Q1', answered: true }, coveredBy: 'Q1' }),
    question('Q3', { component: 'B' }),
    question('Q4', { pack: 'own' }),
  ],
  undecidable: [{ id: 'Q9', appliesWhen: false, answer: { type: 'text' } }],
  order: ['Q1', 'Q3', 'Q2', 'Q4'],
}

test('what is marked, ships and applies may be passed, in the order in which it shows', () => {
  const ships = (pack: string) => pack === 'base'
  expect(passable(asked, ['Q4', 'Q3', 'Q2', 'Q1'], ships)).toEqual(['Q2', 'Q3'])
  expect(passable(asked, ['Q1', 'Q3'], ships)).toEqual(['Q3'])
  expect(passable(asked, [], ships)).toEqual([])
})

test('what is passed stands alone: no rule, pack, section or name of anything else', () => {
  const passed = passedDown(asked, ['Q3', 'Q2', 'none'])
  expect(passed.questions.map(({ id }) => id)).toEqual(['Q2', 'Q3'])
  expect(passed.questions[0]).toEqual(question('Q2'))
  expect(passed.packs.map(({ id }) => id)).toEqual(['base'])
  expect(passed).toMatchObject({ questionnaireHash: '', undecidable: [], order: ['Q2', 'Q3'], passed: true })
  expect(evaluateAsked(passed, {}, '2026-01-01').asked).toEqual(['Q2', 'Q3'])
  const one = passedDown(asked, ['Q3'])
  expect(one.components).toEqual([{ id: 'B', title: { en: 'Of B' } }])
  expect(JSON.stringify(one)).not.toMatch(/customer|whole|Q[1249]/)
})
