import { describe, expect, it } from 'vitest'
import { readChainFile } from './index'

const read = (value: unknown) => {
  const result = readChainFile(value)
  if ('problems' in result) throw new Error(JSON.stringify(result.problems))
  return result.ok
}
const link = (fields: object) => read([{ from: 'A', to: 'B', ...fields }]).links[0]

describe('a chain file', () => {
  it('is a list of links, or links and parties, with names trimmed and nothing made up', () => {
    expect(read([])).toEqual({ parties: [], links: [] })
    expect(read([{ from: ' A ', to: 'B' }])).toEqual({
      parties: [],
      links: [{ from: 'A', to: 'B', data: [], countries: [], contract: false, flowDown: false }],
    })
    expect(
      read({
        links: [{ from: 'A', to: 'B', service: ' hosting ' }],
        parties: [
          { name: ' A ', country: ' ID ', registration: '', domain: null, assessed: false },
          { name: 'C', registration: '12', domain: 'c.example', assessed: null },
        ],
      }),
    ).toEqual({
      parties: [
        { name: 'A', country: 'ID', assessed: false },
        { name: 'C', registration: '12', domain: 'c.example', assessed: null },
      ],
      links: [{ from: 'A', to: 'B', service: 'hosting', data: [], countries: [], contract: false, flowDown: false }],
    })
  })

  it.each([
    ['contact; payment ;;contact', ['contact', 'payment']],
    [
      ['contact', ' payment', 'contact', ''],
      ['contact', 'payment'],
    ],
    ['', []],
    [null, []],
    [undefined, []],
  ])('reads %j as the list %j', (data, list) => expect(link({ data })?.data).toEqual(list))

  it('writes codes of countries in capitals, and leaves names as they are', () => {
    expect(link({ countries: 'sg;My;Laos;x1' })?.countries).toEqual(['SG', 'MY', 'Laos', 'x1'])
  })

  it.each([true, 1, 'yes', 'C-7', '2026-01-03', ' x '])('takes %j as said', (said) => {
    expect(link({ contract: said, flowDown: said })).toMatchObject({ contract: true, flowDown: true })
  })

  it.each([false, 0, null, undefined, '', ' ', '0', '-', 'n', 'No', 'NONE', 'false', 'n/a', 'unknown'])(
    'takes %j as not said',
    (said) => {
      expect(link({ contract: said, flowDown: said })).toMatchObject({ contract: false, flowDown: false })
    },
  )

  it.each([
    [5, ['$']],
    [{}, ['$.links']],
    [{ links: {} }, ['$.links']],
    [
      { links: [{ from: ' ', to: 'B' }, { from: 'A' }], parties: [{ name: '' }] },
      ['$.links[0].from', '$.links[1].to', '$.parties[0].name'],
    ],
    [[{ from: 'A', to: 'B', data: 5, contract: [] }], ['$.links[0].data', '$.links[0].contract']],
  ])('says where %j cannot be read', (value, places) => {
    const result = readChainFile(value)
    const found = 'problems' in result ? result.problems.map(({ path }) => path) : []
    expect(found.toSorted()).toEqual(places.toSorted())
  })

  it('asks for the names that are missing', () => {
    expect(readChainFile({ links: [{ from: '', to: 'B' }] })).toEqual({
      problems: [{ path: '$.links[0].from', message: 'expected a name' }],
    })
  })
})
