import { describe, expect, it } from 'vitest'
import type { PackInput } from '../model/pack'
import { accountForPack, packTemplate, packToSheets, type SheetText, sheetsToPack } from './index'

const sheet = (name: string, ...rows: string[][]): SheetText => ({
  name,
  rows: rows.map((cells, i) => ({ row: i + 1, cells })),
})
const when = { fact: 'a', is: true }

describe('a pack written as sheets', () => {
  const pack: PackInput = {
    ...{ id: 'own', version: '1', kind: 'organisation', label: 'organisationPolicy' },
    title: { en: 'Own', th: 'ของเรา' },
    facts: { a: { type: 'boolean', ask: { en: 'A?' } }, b: { type: 'text', values: ['x', 'y'] } },
    components: [],
    questions: [
      {
        ...{ id: 'Q', component: 'C', text: { en: 'Q?' }, weight: 2, sme: true, mappings: {} },
        answer: {
          type: 'single',
          choices: [
            { id: 'a', score: 1 },
            { id: 'b', text: { en: 'B' } },
          ],
        },
        evidence: { required: true },
        caps: [{ id: 'K', when, cap: 60, source: 'A law' }],
      },
      {
        ...{ id: 'R', component: 'C', text: { en: 'R?' }, weight: 1 },
        answer: { type: 'number', bands: [], none: { score: 0 } },
        evidence: { cap: 0.5 },
        plain: { en: '' },
      },
    ],
    clocks: [{ id: 'tell', amount: null, unit: 'hours', vendorHours: 24 }],
  }

  it('has a row for each node, a column for each field that is used, and the rest under "More"', () => {
    expect(packToSheets(pack)).toEqual([
      {
        name: 'Pack',
        rows: [
          ['Id', 'Version', 'Title (en)', 'Title (th)', 'Label', 'More'],
          ['own', '1', 'Own', 'ของเรา', 'organisationPolicy', '{"kind":"organisation","components":[]}'],
        ],
      },
      {
        name: 'Questions',
        rows: [
          [
            ...['Id', 'Component', 'Text (en)', 'Weight', 'Answer type', 'Instead of a figure', 'Evidence required'],
            ...['Evidence cap', 'Short variant', 'Mappings', 'More'],
          ],
          ['Q', 'C', 'Q?', '2', 'single', '', 'yes', '', 'yes', '{}', ''],
          [
            'R',
            'C',
            'R?',
            '1',
            'number',
            '{"score":0}',
            '',
            '0.5',
            '',
            '',
            '{"answer":{"bands":[]},"plain":{"en":""}}',
          ],
        ],
      },
      {
        name: 'Choices',
        rows: [
          ['Question', 'Id', 'Text (en)', 'Score'],
          ['Q', 'a', '', '1'],
          ['Q', 'b', 'B', ''],
        ],
      },
      {
        name: 'Caps',
        rows: [
          ['Question', 'Id', 'When', 'Cap', 'Source'],
          ['Q', 'K', '{"fact":"a","is":true}', '60', '"A law"'],
        ],
      },
      {
        name: 'Clocks',
        rows: [
          ['Id', 'Amount', 'Unit', 'Vendor hours'],
          ['tell', 'not known', 'hours', '24'],
        ],
      },
      {
        name: 'Facts',
        rows: [
          ['Name', 'Type', 'Values', 'Asked as (en)'],
          ['a', 'boolean', '', 'A?'],
          ['b', 'text', '["x","y"]', ''],
        ],
      },
    ])
  })

  it('starts from a template that has every head, and one question as an example', () => {
    const template = packTemplate()
    expect(template.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['Pack', 2],
      ['Questions', 2],
      ['Choices', 3],
      ['Bands', 1],
      ['Caps', 2],
      ['Components', 2],
      ['Knock-outs', 1],
      ['Levels', 1],
      ['Clocks', 1],
      ['Facts', 1],
      ['Sources', 1],
    ])
    expect(template.filter(({ name }) => ['Choices', 'Bands', 'Caps', 'Clocks'].includes(name))).toEqual([
      {
        name: 'Choices',
        rows: [
          ['Question', 'Id', 'Text (en)', 'Score', 'Exclusive'],
          ['OUR-01', 'yearly', 'Yes, at least once a year', '1', ''],
          ['OUR-01', 'never', 'No', '0', ''],
        ],
      },
      { name: 'Bands', rows: [['Question', 'Up to', 'From', 'Up to months', 'Score']] },
      {
        name: 'Caps',
        rows: [
          ['Question', 'Id', 'When', 'Cap', 'Reason (en)', 'How to clear it (en)', 'Source'],
          [
            ...['OUR-01', 'OUR-01-CAP', '{"answer": "OUR-01", "is": "never"}', '60'],
            ...[
              'Backups that nobody restored may not work.',
              'Restore one and record the day.',
              '"Our supplier policy"',
            ],
          ],
        ],
      },
      { name: 'Clocks', rows: [['Id', 'When', 'Amount', 'Unit', 'From', 'Vendor hours', 'Reason (en)', 'Source']] },
    ])
  })
})

describe('sheets that people send', () => {
  it('are read by the names of sheets and heads, in any order and spelling', () => {
    const read = sheetsToPack([
      sheet(
        ' choices ',
        ['score', 'QUESTION', ' Id ', 'Text (TH)', 'text'],
        ['1', 'Q', 'a', 'ก', 'A'],
        ['', '', '', '', ''],
        ['0', 'Q', 'b', '', ''],
      ),
      sheet('QUESTIONS', ['Answer type', 'Id', 'Evidence cap', 'evidence required'], ['single', 'Q', '0.5', 'yes']),
      sheet('bands', ['Question', 'From', 'Score'], ['R', '3', '1']),
      sheet('Caps', ['Question', 'Id', 'More'], ['Q', 'K', '{"when": {"fact": "a"}, "x-own": 1}'], ['Q', 'L', '']),
    ])
    expect(read.value).toEqual({
      questions: [
        {
          id: 'Q',
          answer: {
            type: 'single',
            choices: [
              { score: 1, id: 'a', text: { TH: 'ก', en: 'A' } },
              { score: 0, id: 'b' },
            ],
          },
          evidence: { cap: 0.5, required: true },
          caps: [{ id: 'K', when: { fact: 'a' }, 'x-own': 1 }, { id: 'L' }],
        },
      ],
    })
    expect([...read.places]).toEqual([
      ['$.questions[0]', { sheet: 'Questions', row: 2 }],
      ['$.questions[0].answer.choices[0]', { sheet: 'Choices', row: 2 }],
      ['$.questions[0].answer.choices[1]', { sheet: 'Choices', row: 4 }],
      ['$.questions[0].caps[0]', { sheet: 'Caps', row: 2 }],
      ['$.questions[0].caps[1]', { sheet: 'Caps', row: 3 }],
    ])
    expect(read.lost).toEqual([{ sheet: 'Bands', row: 2, reason: 'no question is called "R"' }])
    expect([[...read.faults], read.ignored]).toEqual([[], []])
  })

  it('may hold spaces around heads, in empty cells and in rows of nothing', () => {
    const read = sheetsToPack([
      sheet(
        'Questions',
        [' ', ''],
        [' Id ', ' Text (zh-Hant) ', ' ', ' Mood ', 'Weight'],
        [' ', ' ', ' ', '', ' '],
        ['Q', '問', '', 'x', ' '],
      ),
      sheet('Facts', ['Name'], [' ']),
    ])
    expect(read.value).toStrictEqual({ questions: [{ id: 'Q', text: { 'zh-Hant': '問' } }] })
    expect(read.places.get('$.questions[0]')).toEqual({ sheet: 'Questions', row: 4 })
    expect(read.ignored).toEqual([{ sheet: 'Questions', head: 'Mood' }])
    expect(sheetsToPack([sheet('Pack', ['Id'])]).value).toStrictEqual({})
    expect(sheetsToPack([sheet('Choices', ['Question'], ['Q'])]).lost).toEqual([
      { sheet: 'Choices', row: 2, reason: 'no question is called "Q"' },
    ])
  })

  it('know a language only at the end of a head', () => {
    const heads = ['Text (en) here', 'Text (e!)', 'Reason', '(en)', 'Id (en)']
    const read = sheetsToPack([sheet('Questions', ['Id', ...heads], ['Q', ...heads])])
    expect(read.value).toEqual({ questions: [{ id: 'Q' }] })
    expect(read.ignored.map(({ head }) => head)).toEqual(heads)
  })

  it('give an answer to a question that a part of it came for', () => {
    const { value } = sheetsToPack([
      sheet('Questions', ['Id'], ['Q']),
      sheet('Bands', ['Question', 'Up to months', 'Score'], ['Q', '12', '1']),
    ])
    expect(value).toEqual({ questions: [{ id: 'Q', answer: { bands: [{ upToMonths: 12, score: 1 }] } }] })
  })

  it('hold one pack, whose fields stand in the first row', () => {
    const read = sheetsToPack([
      sheet('Pack', ['Id', 'Title (en)', 'Version', 'More'], ['own', 'Own', '1', '[]'], ['two', 'Two', '2', '']),
    ])
    const place = { sheet: 'Pack', row: 2 }
    expect(read.value).toMatchObject({ id: 'own', title: { en: 'Own' }, version: '1' })
    expect(accountForPack(read.value, read.faults).nodes.flatMap(({ reasons }) => reasons)).toEqual([
      { path: '$[""]', message: 'the column More has to be an object' },
      { path: '$.label', message: 'is missing' },
    ])
    expect([...read.places].slice(4)).toEqual([['$[""]', place]])
    expect([...read.places].slice(0, 4)).toEqual([
      ['$', place],
      ['$.id', place],
      ['$.title', place],
      ['$.version', place],
    ])
    expect(read.lost).toEqual([{ sheet: 'Pack', row: 3, reason: 'a file holds one pack, in the first row' }])
  })

  it('name each fact once', () => {
    const read = sheetsToPack([
      sheet(
        'Facts',
        ['Name', 'Type', 'Countries'],
        ['a', 'list', 'yes'],
        ['a', 'text', ''],
        ['', 'text', ''],
        ['b', 'date', 'maybe'],
      ),
    ])
    expect(read.value).toEqual({ facts: { a: { type: 'list', countries: true }, b: { type: 'date' } } })
    expect(read.lost).toEqual([
      { sheet: 'Facts', row: 3, reason: 'the fact "a" is in the sheet twice' },
      { sheet: 'Facts', row: 4, reason: 'names no fact' },
    ])
    expect([...read.places]).toEqual([
      ['$.facts.a', { sheet: 'Facts', row: 2 }],
      ['$.facts.b', { sheet: 'Facts', row: 5 }],
    ])
    expect([...read.faults]).toEqual([
      ['$.facts.b', [{ path: '$.facts.b.countries', message: '“maybe” is neither yes nor no' }]],
    ])
  })

  it('are told of what nobody can read: heads, sheets, rows, cells', () => {
    const read = sheetsToPack([
      sheet('Questions', ['Id', 'Weight (en)', 'Weight', 'Texts', '', 'More'], ['Q', '1', 'much', 'T', 'x', '5']),
      sheet('Choices', ['Id'], ['a']),
      sheet('Levels'),
      sheet('Knock-outs', ['Id']),
      sheet('Notes', ['Id'], ['a']),
    ])
    expect(read.value).toEqual({ questions: [{ id: 'Q' }] })
    expect(read.ignored).toEqual([
      { sheet: 'Questions', head: 'Weight (en)' },
      { sheet: 'Questions', head: 'Texts' },
      { sheet: 'Notes', head: null },
    ])
    expect(read.lost).toEqual([{ sheet: 'Choices', row: 2, reason: 'names no question' }])
    expect([...read.faults]).toEqual([
      [
        '$.questions[0]',
        [
          { path: '$.questions[0].weight', message: '“much” is not a number' },
          { path: '$.questions[0]', message: 'the column More has to be an object' },
        ],
      ],
    ])
  })
})
