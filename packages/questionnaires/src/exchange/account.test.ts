import { describe, expect, it } from 'vitest'
import { accountForPack } from './index'

const question = { id: 'Q', component: 'C', text: { en: 'Q?' }, weight: 1, answer: { type: 'maturity' } }
const when = { fact: 'a', is: 1 }
const cap = { id: 'Q1', when, cap: 60 }

/** Each node as path, kind and id, with the paths of what speaks against it. */
const account = (value: unknown) =>
  accountForPack(value).nodes.map(({ path, kind, id, reasons }) => [
    path,
    kind,
    id,
    ...reasons.map((each) => each.path),
  ])
const said = (value: unknown) =>
  accountForPack(value).nodes.flatMap(({ reasons }) => reasons.map(({ path, message }) => `${path}: ${message}`))

describe('the account of a file', () => {
  it('tells of every node in the order of the format, the good and the bad', () => {
    const value = {
      questions: [question],
      clocks: [
        { id: 'K', amount: 72, unit: 'hours' },
        { id: 'N', amount: 1, unit: 'years' },
      ],
      kind: 'baseline',
      version: 7,
      mood: 'sunny',
      'x-own': 1,
      id: 'own',
      knockOuts: [{ id: 'O', when }, { id: 'P' }],
      levels: [{ id: 'L', when }, { id: 'M' }],
      components: [{ id: 'C', weight: 1 }, { id: 'D', weight: 0 }, { title: 'No id', weight: 1 }, 'nonsense'],
      sources: [{ title: 'Law' }, { title: 'Law' }, { title: '' }],
      facts: { good: { type: 'text' }, 'bad one': { type: 'odd' } },
    }
    expect(account(value)).toEqual([
      ['$.kind', 'field', 'kind'],
      ['$.version', 'field', 'version', '$.version'],
      ['$.mood', 'field', 'mood', '$.mood'],
      ['$.x-own', 'field', 'x-own'],
      ['$.id', 'field', 'id'],
      ['$.title', 'field', 'title', '$.title'],
      ['$.label', 'field', 'label', '$.label'],
      ['$.facts.good', 'fact', 'good'],
      ['$.facts["bad one"]', 'fact', 'bad one', '$.facts["bad one"].type'],
      ['$.sources[0]', 'source', 'Law'],
      ['$.sources[1]', 'source', 'Law'],
      ['$.sources[2]', 'source', null, '$.sources[2].title'],
      ['$.components[0]', 'component', 'C'],
      ['$.components[1]', 'component', 'D', '$.components[1].weight'],
      ['$.components[2]', 'component', 'No id', '$.components[2].id', '$.components[2].title'],
      ['$.components[3]', 'component', null, '$.components[3]'],
      ['$.levels[0]', 'level', 'L'],
      ['$.levels[1]', 'level', 'M', '$.levels[1].when'],
      ['$.knockOuts[0]', 'knockOut', 'O'],
      ['$.knockOuts[1]', 'knockOut', 'P', '$.knockOuts[1].when'],
      ['$.clocks[0]', 'clock', 'K'],
      ['$.clocks[1]', 'clock', 'N', '$.clocks[1].unit'],
      ['$.questions[0]', 'question', 'Q'],
    ])
    expect(accountForPack(value).pack).toStrictEqual({
      ...{ id: 'own', version: '', title: { en: '' }, label: 'organisationPolicy', kind: 'organisation', 'x-own': 1 },
      facts: { good: { type: 'text' } },
      sources: [{ title: 'Law' }, { title: 'Law' }],
      components: [{ id: 'C', weight: 1 }],
      levels: [{ id: 'L', when }],
      knockOuts: [{ id: 'O', when }],
      clocks: [{ id: 'K', amount: 72, unit: 'hours' }],
      questions: [question],
    })
  })

  it('tells a question before its caps, choices and bands, and refuses them with it', () => {
    const single = (...scores: number[]) => ({
      type: 'single',
      choices: scores.map((score, i) => ({ id: `c${i}`, score })),
    })
    const bands = (...upTo: number[]) => ({ type: 'number', bands: upTo.map((each) => ({ upTo: each, score: 1 })) })
    const questions = [
      { ...question, caps: [{ ...cap, cap: 200 }, cap] },
      { ...question, id: 'R', answer: single(1, 7) },
      { ...question, id: 'S', component: '', caps: [cap, { id: 'Q2', cap: 60 }], answer: bands(1) },
      { ...question, id: 'T', answer: bands(2, 1) },
      { ...question, id: 'U', answer: single(1, 0), caps: {} },
      { ...question, id: 'V', answer: single(1, 0) },
      5,
    ]
    const pack = { id: 'own', version: '1', title: { en: 'Own' }, label: 'organisationPolicy', questions }
    expect(account(pack).slice(4)).toEqual([
      ['$.questions[0]', 'question', 'Q'],
      ['$.questions[0].caps[0]', 'cap', 'Q1', '$.questions[0].caps[0].cap'],
      ['$.questions[0].caps[1]', 'cap', 'Q1'],
      ['$.questions[1]', 'question', 'R', '$.questions[1].answer'],
      ['$.questions[1].answer.choices[0]', 'choice', 'c0', '$.questions[1].answer.choices[0]'],
      ['$.questions[1].answer.choices[1]', 'choice', 'c1', '$.questions[1].answer.choices[1].score'],
      ['$.questions[2]', 'question', 'S', '$.questions[2].component'],
      ['$.questions[2].caps[0]', 'cap', 'Q1', '$.questions[2].caps[0]'],
      ['$.questions[2].caps[1]', 'cap', 'Q2', '$.questions[2].caps[1].when'],
      ['$.questions[2].answer.bands[0]', 'band', null, '$.questions[2].answer.bands[0]'],
      ['$.questions[3]', 'question', 'T', '$.questions[3].answer.bands'],
      ['$.questions[3].answer.bands[0]', 'band', null, '$.questions[3].answer.bands[0]'],
      ['$.questions[3].answer.bands[1]', 'band', null, '$.questions[3].answer.bands[1]'],
      ['$.questions[4]', 'question', 'U', '$.questions[4].caps'],
      ['$.questions[4].answer.choices[0]', 'choice', 'c0', '$.questions[4].answer.choices[0]'],
      ['$.questions[4].answer.choices[1]', 'choice', 'c1', '$.questions[4].answer.choices[1]'],
      ['$.questions[5]', 'question', 'V'],
      ['$.questions[5].answer.choices[0]', 'choice', 'c0'],
      ['$.questions[5].answer.choices[1]', 'choice', 'c1'],
      ['$.questions[6]', 'question', null, '$.questions[6]'],
    ])
    expect(said(pack)).toEqual(
      expect.arrayContaining([
        '$.questions[1].answer: not all of its answers could be read',
        '$.questions[1].answer.choices[0]: its question was not taken',
        '$.questions[2].caps[0]: its question was not taken',
        '$.questions[3].answer.bands: "upTo" bands must be in ascending order',
      ]),
    )
    expect(accountForPack(pack).pack.questions).toEqual([{ ...question, caps: [cap] }, questions[5]])
  })

  it.each([
    [[], ['$: expected a pack: an object with id, title and questions']],
    [null, ['$: expected a pack: an object with id, title and questions']],
    [{ version: '1', label: 'announced' }, ['$.id: is missing', '$.title: is missing']],
    [{ id: 'own', title: { en: 'Own' } }, ['$.version: is missing', '$.label: is missing']],
    [
      { id: 'own', title: { en: 'Own' }, version: '1', label: 'announced', mood: 1, knockOuts: 'none', facts: [] },
      ['$.mood: unknown field "mood"', '$.facts: expected an object of facts by name', '$.knockOuts: expected a list'],
    ],
  ])('says of %j what is wrong with the whole', (value, expected) => expect(said(value)).toEqual(expected))

  it('gives of no pack an empty one, and of a list or facts that are none the field', () => {
    expect(accountForPack('words')).toEqual({
      pack: {
        ...{ id: '', version: '', title: { en: '' }, label: 'organisationPolicy', kind: 'organisation' },
        questions: [],
      },
      nodes: [
        {
          ...{ path: '$', kind: 'field', id: null },
          reasons: [{ path: '$', message: 'expected a pack: an object with id, title and questions' }],
        },
      ],
    })
    expect(account({ id: '1', version: '1', title: { en: 'A' }, label: 'announced', facts: 1, clocks: {} })).toEqual([
      ...['id', 'version', 'title', 'label'].map((field) => [`$.${field}`, 'field', field]),
      ['$.facts', 'field', 'facts', '$.facts'],
      ['$.clocks', 'field', 'clocks', '$.clocks'],
    ])
    expect(Object.keys(accountForPack({ facts: 1, clocks: {} }).pack)).not.toEqual(expect.arrayContaining(['facts']))
  })

  it('names a repeat and where it stood first, be that one taken or not', () => {
    const head = { id: 'own', version: '1', title: { en: 'Own' }, label: 'announced' }
    const components = [
      { id: 'C', weight: 1 },
      { id: 'D', weight: 1 },
      { id: 'C', weight: 1 },
      { id: 'C', weight: 1 },
    ]
    expect(said({ ...head, components, questions: [question, question] })).toEqual([
      '$.components[2].id: "C" is in the file twice, first at $.components[0]',
      '$.components[3].id: "C" is in the file twice, first at $.components[0]',
      '$.questions[1].id: "Q" is in the file twice, first at $.questions[0]',
    ])
    expect(
      said({
        ...head,
        sources: [
          { id: 'S', title: 'S' },
          { id: 'S', title: 'S' },
        ],
      }).join(),
    ).not.toContain('twice')
  })

  it('lets a fault of the reading stand for what it led to', () => {
    const fault = { path: '$.questions[0].weight', message: '“much” is not a number' }
    const { pack, nodes } = accountForPack(
      { questions: [{ ...question, weight: undefined, component: '' }] },
      new Map([['$.questions[0]', [fault]]]),
    )
    expect(nodes.at(-1)?.reasons).toEqual([fault, expect.objectContaining({ path: '$.questions[0].component' })])
    expect(pack.questions).toEqual([])
  })
})
