import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { canonicalHash, canonicalJson } from './canonical'
import { byCodeUnits, byId } from './questionnaire'

describe('canonical JSON', () => {
  it('sorts fields by UTF-16 code units, as the example of RFC 8785 does', () => {
    const unsorted = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    const names = Object.values(JSON.parse(canonicalJson(unsorted)) as Record<string, string>)
    // A parsed object lists whole numbers first, so the text itself says where "1" stands.
    expect(names.slice(1)).toEqual([
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
    expect(canonicalJson(unsorted)).toMatch(/^\{"\\r":"Carriage Return","1":"One","\u0080":"Control",/)
  })

  it.each([
    [{ b: 1, a: { d: [], c: {} } }, '{"a":{"c":{},"d":[]},"b":1}'],
    [{ a: undefined, b: 1 }, '{"b":1}'],
    [[3, 1, 2, null, true, 'x'], '[3,1,2,null,true,"x"]'],
    [-0, '0'],
    [null, 'null'],
    [false, 'false'],
    ['"', '"\\""'],
  ])('writes %j', (value, text) => expect(canonicalJson(value)).toBe(text))

  it.each([
    [NaN, 'JSON has no number NaN'],
    [{ a: [Infinity] }, 'JSON has no number Infinity'],
    [-Infinity, 'JSON has no number -Infinity'],
    [() => 1, 'JSON has no function'],
    [undefined, 'JSON has no undefined'],
    [[undefined], 'JSON has no undefined'],
    [1n, 'JSON has no bigint'],
  ])('refuses what JSON cannot hold (%#)', (value, message) => {
    expect(() => canonicalJson(value)).toThrow(new TypeError(message))
  })

  it.each([
    [{}, '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a'],
    [[], '4f53cda18c2baa0c0354bb5f9a3ecbe5ed12ab4d8e11ba873c2f11161202b945'],
    [null, '74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b'],
  ])('hashes %j with SHA-256', (value, hash) => expect(canonicalHash(value)).toBe(hash))

  it('hashes the UTF-8 of the text, whatever the order of fields', () => {
    const hash = createHash('sha256').update('{"a":"€😀","b":2}', 'utf8').digest('hex')
    expect(canonicalHash({ b: 2, a: '€😀' })).toBe(hash)
    expect(canonicalHash({ a: '€😀', b: 2 })).toBe(hash)
  })
})

describe('the order of ids', () => {
  it.each([
    ['a', 'b', -1],
    ['b', 'a', 1],
    ['a', 'a', 0],
    ['B', 'a', -1],
    ['Q10', 'Q2', -1],
    ['', 'a', -1],
  ])('of "%s" and "%s" is by code units, whatever the language', (a, b, order) => {
    expect(byCodeUnits(a, b)).toBe(order)
    expect(byId({ id: a }, { id: b })).toBe(order)
  })
})
