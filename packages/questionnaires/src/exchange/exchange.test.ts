import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { threePacks } from '../../test/arbitrary-cases'
import { packs } from '../content'
import { canonicalJson } from '../compose/canonical'
import { parsePack } from '../lint/parse-pack'
import type { PackInput } from '../model/pack'
import { accountForPack, packTemplate, packToSheets, sheetsToPack, type SheetRows, type SheetText } from './index'

const numbered = (sheets: readonly SheetRows[]): SheetText[] =>
  sheets.map(({ name, rows }) => ({ name, rows: rows.map((cells, i) => ({ row: i + 1, cells })) }))

/** Through sheets and back, with the kind of a pack that ships kept apart: an import makes it an own one. */
const throughSheets = (pack: PackInput) => sheetsToPack(numbered(packToSheets(pack)))
const asWritten = (pack: object): PackInput => JSON.parse(JSON.stringify(pack)) as PackInput

const refused = (value: unknown) =>
  accountForPack(value).nodes.flatMap(({ reasons }) => reasons.map(({ path, message }) => `${path} ${message}`))

const small = {
  id: 'own',
  version: '1',
  kind: 'organisation',
  title: { en: 'Own' },
  label: 'organisationPolicy',
  components: [{ id: 'C', weight: 1 }],
  questions: [{ id: 'Q', component: 'C', text: { en: 'Q?' }, weight: 1, answer: { type: 'maturity' } }],
}

describe('a pack as sheets', () => {
  it.each(Object.keys(packs))('%s comes back as it went', (id) => {
    const pack = asWritten(packs[id] ?? {})
    const read = throughSheets(pack)
    expect(canonicalJson(read.value)).toBe(canonicalJson(pack))
    expect([read.lost, [...read.faults], read.ignored]).toEqual([[], [], []])
  })

  it('loses nothing of random packs, whatever their texts and their own fields hold', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' x ', '=1+1', '\r\n', '__proto__', '\u0000'),
    )
    const extra = fc.dictionary(fc.oneof(fc.constant('__proto__'), fc.string()), fc.jsonValue(), { maxKeys: 3 })
    fc.assert(
      fc.property(
        threePacks,
        text,
        extra,
        fc.dictionary(fc.constantFrom('id', 'th', 'x y'), text),
        (three, words, own, more) => {
          const [first] = three
          const pack = asWritten({
            ...first,
            'x-own': own,
            questions: first.questions.map((question) => ({
              ...question,
              'x-note': words,
              text: { ...more, en: words },
            })),
          })
          expect(canonicalJson(throughSheets(pack).value)).toBe(canonicalJson(pack))
        },
      ),
      { numRuns: 60 },
    )
  })

  it('names cells that say nothing readable, rows of no question, heads and sheets that nobody knows', () => {
    const read = sheetsToPack([
      {
        name: 'Questions',
        rows: [
          { row: 1, cells: ['Id', 'Component', 'Text (en)', 'Weight', 'Answer type', 'Applies when', 'Mood'] },
          { row: 2, cells: ['Q1', 'C', 'One?', 'much', 'maturity', '{"fact": }', 'sunny'] },
        ],
      },
      {
        name: 'Choices',
        rows: [
          { row: 1, cells: ['Question', 'Id'] },
          { row: 2, cells: ['Q9', 'a'] },
        ],
      },
      { name: 'Notes', rows: [] },
    ])
    const { nodes } = accountForPack(read.value, read.faults)
    const question = nodes.find(({ kind }) => kind === 'question')
    expect(question?.reasons).toEqual([
      { path: '$.questions[0].weight', message: '“much” is not a number' },
      expect.objectContaining({ path: '$.questions[0].appliesWhen' }),
    ])
    expect(read.places.get('$.questions[0]')).toEqual({ sheet: 'Questions', row: 2 })
    expect(read.lost).toEqual([{ sheet: 'Choices', row: 2, reason: 'no question is called "Q9"' }])
    expect(read.ignored).toEqual([
      { sheet: 'Questions', head: 'Mood' },
      { sheet: 'Notes', head: null },
    ])
  })

  it('offers a template that is itself a pack', () => {
    const { value } = sheetsToPack(numbered(packTemplate()))
    const { pack, nodes } = accountForPack(value)
    expect(nodes.flatMap(({ reasons }) => reasons)).toEqual([])
    expect(parsePack(pack)).toHaveProperty('pack')
    expect(pack.questions[0]?.caps).toHaveLength(1)
  })
})

describe('the account of an import', () => {
  it('takes a whole pack as it is, as an organisation’s own', () => {
    for (const each of Object.values(packs)) {
      const { pack, nodes } = accountForPack(asWritten(each))
      expect(nodes.flatMap(({ reasons }) => reasons)).toEqual([])
      expect(canonicalJson(pack)).toBe(canonicalJson({ ...asWritten(each), kind: 'organisation' }))
    }
  })

  it('takes the good and names the bad, each at its place', () => {
    const value = {
      ...small,
      label: 'gospel',
      mood: 'sunny',
      questions: [
        ...small.questions,
        { ...small.questions[0], weight: 2 },
        {
          ...small.questions[0],
          id: 'R',
          caps: [
            { id: 'R-CAP', when: {}, cap: 60 },
            { id: 'R-2', when: { answer: 'R', is: 0 }, cap: 60 },
          ],
        },
        {
          ...small.questions[0],
          id: 'S',
          answer: {
            type: 'single',
            choices: [
              { id: 'a', score: 1 },
              { id: 'b', score: 7 },
            ],
          },
        },
        'nonsense',
      ],
    }
    const { pack, nodes } = accountForPack(value)
    expect(pack.questions.map(({ id }) => id)).toEqual(['Q', 'R'])
    expect(pack.questions[1]?.caps?.map(({ id }) => id)).toEqual(['R-2'])
    expect(pack.label).toBe('organisationPolicy')
    const bad = nodes.filter(({ reasons }) => reasons.length > 0).map(({ path }) => path)
    expect(bad).toEqual([
      '$.label',
      '$.mood',
      '$.questions[1]',
      '$.questions[2].caps[0]',
      '$.questions[3]',
      '$.questions[3].answer.choices[0]',
      '$.questions[3].answer.choices[1]',
      '$.questions[4]',
    ])
  })

  it.each([
    ['no pack at all', 'words', /expected a pack/],
    ['no title', { ...small, title: undefined }, /title/],
    ['questions that are no list', { ...small, questions: {} }, /\$\.questions expected a list/],
    ['facts that are no object', { ...small, facts: [] }, /\$\.facts expected an object/],
    ['a fact of no type', { ...small, facts: { a: { type: 'odd' } } }, /\$\.facts\.a/],
    ['two components of one name', { ...small, components: [small.components[0], small.components[0]] }, /twice/],
  ])('refuses %s', (_, value, expected) => {
    expect(refused(value).join('\n')).toMatch(expected)
  })

  it('accounts for every node of anything, and what it takes is always a pack’s node', () => {
    fc.assert(
      fc.property(threePacks, fc.jsonValue(), fc.nat(), ([first], junk, where) => {
        const pack = asWritten(first)
        const i = where % pack.questions.length
        const questions = pack.questions.map((question, q) => (q === i ? junk : question))
        const accounted = accountForPack({ ...pack, questions })
        expect(accounted.nodes.filter(({ kind }) => kind === 'question')).toHaveLength(questions.length)
        expect(parsePack(accounted.pack)).toHaveProperty('pack')
      }),
    )
  })
})
