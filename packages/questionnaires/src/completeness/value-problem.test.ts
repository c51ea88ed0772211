import { describe, expect, it } from 'vitest'
import type { AnswerSpec } from '../model/question'
import { valueProblem } from './answer-problems'

const asOf = '2026-11-21'
const choices = [{ id: 'all', score: 1 }, { id: 'some', score: 0.5 }, { id: 'never' }]
const several = [{ id: 'a' }, { id: 'b', exclusive: false }, { id: 'n', exclusive: true }]

const maturity: AnswerSpec = { type: 'maturity' }
const yesNo: AnswerSpec = { type: 'yesNo' }
const yesPartlyNo: AnswerSpec = { type: 'yesNo', partial: true }
const single: AnswerSpec = { type: 'single', choices }
const multi: AnswerSpec = { type: 'multi', choices: several }
const number: AnswerSpec = { type: 'number' }
const numberOrNone: AnswerSpec = { type: 'number', none: {} }
const date: AnswerSpec = { type: 'date' }
const dateOrNone: AnswerSpec = { type: 'date', none: {} }
const future: AnswerSpec = { type: 'date', future: true }
const text: AnswerSpec = { type: 'text' }
const file: AnswerSpec = { type: 'file' }
const countries: AnswerSpec = { type: 'countries' }
const subProcessors: AnswerSpec = { type: 'subProcessors' }

describe('what answers a question of each type', () => {
  it.each<[AnswerSpec, unknown[]]>([
    [maturity, [0, 1, 2, 3, 4]],
    [yesNo, ['yes', 'no']],
    [{ type: 'yesNo', partial: false }, ['yes', 'no']],
    [yesPartlyNo, ['yes', 'no', 'partial']],
    [single, ['all', 'some', 'never']],
    [multi, [['a'], ['b'], ['a', 'b'], ['b', 'a'], ['n']]],
    [number, [0, -1, 0.5, 1e9]],
    [numberOrNone, [7, 'none']],
    [date, ['2026-11-20', asOf, '1999-12-31']],
    [{ type: 'date', future: false }, [asOf]],
    [dateOrNone, [asOf, 'none']],
    [future, ['2026-11-22', '2040-02-29', '1999-12-31']],
    [text, ['x', ' in words ']],
    [file, ['policy.pdf']],
    [countries, [[], ['SG'], ['SG', 'VN', 'TH']]],
    [
      subProcessors,
      [
        [],
        [{ name: 'Hosting' }],
        [{ name: 'Hosting', countries: [], data: [] }],
        [
          { name: 'Hosting', countries: ['SG', 'MY'], data: ['names', 'mail'] },
          { name: 'Mail', role: 'kept' },
        ],
      ],
    ],
  ])('%j takes %j', (spec, values) => {
    expect(values.map((value) => valueProblem(spec, value, asOf))).toEqual(values.map(() => undefined))
  })
})

describe('what does not, and why', () => {
  const level = 'expected a whole number from 0 to 4'
  const oneOf = 'expected one of "all", "some", "never"'
  const aNumber = 'expected a number'
  const aDate = 'expected a date like 2026-11-21'
  const noNone = 'this question offers no "none"'
  const notACode = (given: string) => `${given} is not an ISO 3166 country code of two letters`

  it.each<[AnswerSpec, unknown, string]>([
    [maturity, -1, level],
    [maturity, 5, level],
    [maturity, 2.5, level],
    [maturity, '3', level],
    [maturity, NaN, level],
    [maturity, null, level],
    [yesNo, 'partial', 'expected "yes" or "no"'],
    [yesNo, true, 'expected "yes" or "no"'],
    [{ type: 'yesNo', partial: false }, 'partial', 'expected "yes" or "no"'],
    [yesPartlyNo, 'perhaps', 'expected "yes", "no" or "partial"'],
    [single, 'other', oneOf],
    [single, ['all'], oneOf],
    [single, undefined, oneOf],
    [multi, 'a', 'expected a list of choices'],
    [multi, [], 'the list is empty'],
    [multi, ['a', 'a'], 'a choice is given twice'],
    [multi, ['a', 'z'], 'expected a list with members one of "a", "b", "n"'],
    [multi, ['a', 'n'], '"n" excludes every other choice'],
    [multi, ['n', 'b'], '"n" excludes every other choice'],
    [number, 'none', noNone],
    [number, '7', aNumber],
    [number, NaN, aNumber],
    [number, Infinity, aNumber],
    [numberOrNone, 'never', aNumber],
    [date, 'none', noNone],
    [future, 'none', noNone],
    [date, '2026-02-30', aDate],
    [date, '21/11/2026', aDate],
    [date, 20261121, aDate],
    [future, 'next year', aDate],
    [dateOrNone, 'never', aDate],
    [date, '2026-11-22', 'the date lies after 2026-11-21'],
    [dateOrNone, '2027-01-01', 'the date lies after 2026-11-21'],
    [{ type: 'date', future: false }, '2026-11-22', 'the date lies after 2026-11-21'],
    [text, 5, 'expected a text'],
    [text, '', 'the text is empty'],
    [text, ' \n', 'the text is empty'],
    [file, null, 'expected a text'],
    [file, ' ', 'the text is empty'],
    [countries, 'SG', 'expected a list of country codes'],
    [countries, ['SG', 'XX', 'YY'], notACode('"XX"')],
    [countries, ['sg'], notACode('"sg"')],
    [countries, ['SG', 65], notACode('65')],
    [countries, [['SG']], notACode('["SG"]')],
    [subProcessors, { name: 'Hosting' }, 'expected a list of sub-processors'],
    [subProcessors, ['Hosting'], 'member 0 has no name'],
    [subProcessors, [null], 'member 0 has no name'],
    [subProcessors, [{ name: 'Hosting' }, { countries: ['SG'] }], 'member 1 has no name'],
    [subProcessors, [{ name: 7 }], 'member 0 has no name'],
    [subProcessors, [{ name: ' ' }], 'member 0 has no name'],
    [subProcessors, [{ name: 'Hosting', countries: 'SG' }], 'member 0: expected a list of country codes'],
    [subProcessors, [{ name: 'Hosting', countries: null }], 'member 0: expected a list of country codes'],
    [subProcessors, [{ name: 'A' }, { name: 'B', countries: ['XX'] }], `member 1: ${notACode('"XX"')}`],
    [subProcessors, [{ name: 'Hosting', data: 'names' }], "member 0: data isn't a list of texts"],
    [subProcessors, [{ name: 'Hosting', data: ['names', 7] }], "member 0: data isn't a list of texts"],
    [subProcessors, [{ name: 'Hosting', data: null }], "member 0: data isn't a list of texts"],
  ])('%j refuses %j: %s', (spec, value, message) => {
    expect(valueProblem(spec, value, asOf)).toBe(message)
  })

  it.each<[string, AnswerSpec, unknown]>([
    ['a country left undefined', countries, [undefined]],
    ['a country of a sub-processor left undefined', subProcessors, [{ name: 'Hosting', countries: ['SG', undefined] }]],
  ])('refuses %s, which comes from code though not from JSON', (_, spec, value) => {
    expect(valueProblem(spec, value, asOf)).toContain('undefined is not an ISO 3166 country code')
  })
})
