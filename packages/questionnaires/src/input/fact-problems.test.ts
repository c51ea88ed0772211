import { describe, expect, it } from 'vitest'
import { factDictionary } from '../content/facts'
import type { FactDeclaration } from '../model/pack'
import { factProblem, factProblems } from './fact-problems'

const declared: Record<string, FactDeclaration> = {
  flag: { type: 'boolean' },
  count: { type: 'number' },
  day: { type: 'date' },
  word: { type: 'text' },
  size: { type: 'text', values: ['small', 'large'] },
  names: { type: 'list' },
  colours: { type: 'list', values: ['red', 'blue'] },
  places: { type: 'list', countries: true },
}

describe('a fact that packs declare', () => {
  it.each<[string, unknown, string | undefined]>([
    ['flag', true, undefined],
    ['flag', false, undefined],
    ['flag', 'true', 'expected true or false'],
    ['count', 0, undefined],
    ['count', -1.5, undefined],
    ['count', '1', 'expected a number'],
    ['count', Number.NaN, 'expected a number'],
    ['count', Infinity, 'expected a number'],
    ['day', '2026-02-28', undefined],
    ['day', '2026-02-29', 'expected a date like 2026-11-21'],
    ['day', 20260228, 'expected a date like 2026-11-21'],
    ['word', '', undefined],
    ['word', 5, 'expected a text'],
    ['size', 'small', undefined],
    ['size', 'medium', 'expected one of small, large'],
    ['size', ['small'], 'expected a text'],
    ['names', [], undefined],
    ['names', ['a', 1], undefined],
    ['names', 'a', 'expected a list'],
    ['names', { length: 0 }, 'expected a list'],
    ['colours', ['red', 'blue', 'red'], undefined],
    ['colours', ['red', 'green'], 'expected members red, blue'],
    ['places', ['SG', 'ID'], undefined],
    ['places', ['SG', 'XX'], '"XX" is not an ISO 3166 country code of two letters'],
    ['places', ['sg'], '"sg" is not an ISO 3166 country code of two letters'],
    ['places', [65], '65 is not an ISO 3166 country code of two letters'],
    ['places', 'SG', 'expected a list'],
    ['flag', null, undefined],
    ['flag', undefined, undefined],
    ['toString', 5, undefined],
    ['nobodyDeclares', { any: ['thing'] }, undefined],
  ])('%s may be %j: %s', (name, value, expected) => {
    expect(factProblem(name, value, declared)).toBe(expected)
  })
})

describe('a fact of the dictionary', () => {
  it.each<[string, unknown, string | undefined]>([
    ['confidentialityImpact', 1, undefined],
    ['confidentialityImpact', 4, undefined],
    ['confidentialityImpact', 0, 'expected a whole number from 1 to 4'],
    ['confidentialityImpact', 5, 'expected a whole number from 1 to 4'],
    ['confidentialityImpact', 2.5, 'expected a whole number from 1 to 4'],
    ['confidentialityImpact', '2', 'expected a number'],
    ['personalRecords', 0, undefined],
    ['personalRecords', 10_000_000, undefined],
    ['personalRecords', -1, 'expected at least 0'],
    ['personalRecords', 'many', 'expected a number'],
    ['access', 'privileged', undefined],
    ['access', 'often', 'expected one of none, incidental, regular, privileged'],
  ])('%s may be %j: %s', (name, value, expected) => {
    expect(factProblem(name, value, {})).toBe(expected)
  })

  it('is what the dictionary says, whatever a pack declares', () => {
    expect(factProblem('access', 'often', { access: { type: 'text' } })).toMatch(/^expected one of none/)
  })

  it('isn’t looked at where it is derived: nobody gives it', () => {
    const derived = factDictionary.filter(({ askedBy }) => askedBy === 'derived')
    expect(derived.length).toBeGreaterThan(0)
    for (const { name } of derived) expect(factProblem(name, Symbol('anything'), {})).toBeUndefined()
  })

  it('keeps the least value where it has one', () => {
    for (const { name, min, type } of factDictionary) {
      if (type !== 'number' || min === undefined) continue
      expect(factProblem(name, min, {})).toBeUndefined()
      expect(factProblem(name, min - 1, {})).toBe(`expected at least ${min}`)
    }
  })
})

it('names every fact that is wrong at its path', () => {
  expect(
    factProblems({ flag: 1, count: 2, 'two words': 'x' }, { ...declared, 'two words': { type: 'list' } }, '$.facts'),
  ).toEqual([
    { path: '$.facts.flag', message: 'expected true or false' },
    { path: '$.facts["two words"]', message: 'expected a list' },
  ])
  expect(factProblems([], declared, '$.facts')).toEqual([{ path: '$.facts', message: 'expected an object' }])
  expect(factProblems(null, declared, '$.facts')).toEqual([{ path: '$.facts', message: 'expected an object' }])
})
