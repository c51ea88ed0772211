import { accountForPack, sheetsToPack } from '@rantai/questionnaires/exchange'
import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { sentenceOf } from './finding-words'

const { say } = speakerOf('en', undefined)
const question = { id: 'Q', component: 'C', text: { en: 'Why?' }, weight: 1, answer: { type: 'maturity' } }
const pack = (given: object) => ({
  id: 'own',
  version: '1',
  title: { en: 'Own' },
  label: 'organisationPolicy',
  ...given,
})
const withQuestion = (given: object) => pack({ questions: [{ ...question, ...given }] })
const row = (name: string, ...rows: string[][]) => ({ name, rows: rows.map((cells, i) => ({ row: i + 1, cells })) })

/** Words of a schema or of a program, which tell nobody what to do. */
const ofPrograms =
  /Invalid|Expected|expected|received|undefined|object|array|string|boolean|discriminator|JSON path|\$\./

it.each<[string, unknown]>([
  ['no pack', 'text'],
  ['nothing in it', {}],
  ['a field of another name', pack({ mood: 'sunny' })],
  ['a title without languages', pack({ title: 'Own' })],
  ['questions that are no list', pack({ questions: {} })],
  ['facts that are a list', pack({ facts: [] })],
  ['a weight in words', withQuestion({ weight: 'much' })],
  ['a weight of nothing', withQuestion({ weight: 0 })],
  ['no answer', withQuestion({ answer: undefined })],
  ['an answer of no type', withQuestion({ answer: { type: 'mood' } })],
  ['a yes for true', withQuestion({ required: 'yes' })],
  ['a text without languages', withQuestion({ text: 'Why?' })],
  ['a rule that is none', withQuestion({ appliesWhen: 'always' })],
  ['a rule of nothing', withQuestion({ appliesWhen: { all: [] } })],
  ['bands of words', withQuestion({ answer: { type: 'number', bands: [{ upTo: 'x', score: 1 }] } })],
  ['choices worth too much', withQuestion({ answer: { type: 'single', choices: [{ id: 'a', score: 2 }] } })],
  ['one question twice', pack({ questions: [question, question] })],
  ['a level that asks nothing known', pack({ levels: [{ id: 'L', when: { fact: 'a', is: 1 }, asks: 7 }] })],
  ['a label of no kind', pack({ label: 'law' })],
])('says in plain words what is wrong with a file that holds %s', (_, file) => {
  const reasons = accountForPack(file).nodes.flatMap(({ reasons: of }) =>
    of.map(({ message }) => sentenceOf(say, message)),
  )
  expect(reasons.length).toBeGreaterThan(0)
  for (const reason of reasons) {
    expect(reason).not.toMatch(ofPrograms)
    expect(reason).toMatch(/[.]$/)
  }
})

it('says in plain words what is wrong with cells and rows', () => {
  const read = sheetsToPack([
    row('Questions', ['Id', 'Weight', 'Required', 'Applies when', 'More'], ['Q', 'much', 'perhaps', '{', '7']),
    row('Choices', ['Question', 'Id'], ['GONE', 'a'], ['', 'b']),
  ])
  const reasons = [
    ...[...read.faults.values()].flat().map(({ message }) => sentenceOf(say, message)),
    ...read.lost.map(({ reason }) => sentenceOf(say, reason)),
  ]
  expect(reasons).toEqual([
    '“much” is not a number. Write figures only, such as 3 or 0.5.',
    '“perhaps” is neither yes nor no. Write one of the two.',
    'The cell can’t be read. Write it as the template does, with each text in double quotes.',
    'The column More can’t be read. Leave it as it was exported, or empty it.',
    'No question is called “GONE”. Write the id of one in the sheet Questions.',
    'The row names no question. Write in the column Question the id of the one it belongs to.',
  ])
})
