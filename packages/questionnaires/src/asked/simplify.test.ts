import { describe, expect, it } from 'vitest'
import type { AskedCondition } from './asked-types'
import { allOf, anyOf, canNeverBeTrue, notOf } from './simplify'

const leaf: AskedCondition = { answer: 'Q', answered: true }
const other: AskedCondition = { answer: 'R', answered: true }

it.each<[AskedCondition[], AskedCondition, AskedCondition]>([
  [[], true, false],
  [[true, true], true, true],
  [[false, false], false, false],
  [[true, false], false, true],
  [[null], null, null],
  [[null, true], null, true],
  [[null, false], false, null],
  [[leaf], leaf, leaf],
  [[leaf, true], leaf, true],
  [[leaf, false], false, leaf],
  [[leaf, null], { all: [leaf, null] }, { any: [leaf, null] }],
  [[leaf, other], { all: [leaf, other] }, { any: [leaf, other] }],
])('of %j takes what is known out: all %j, any %j', (members, all, any) => {
  expect(allOf(members)).toEqual(all)
  expect(anyOf(members)).toEqual(any)
})

it.each<[AskedCondition, AskedCondition]>([
  [true, false],
  [false, true],
  [null, null],
  [leaf, { not: leaf }],
])('turns %j into %j', (member, expected) => {
  expect(notOf(member)).toEqual(expected)
})

describe('what no answer can make true', () => {
  it.each<[AskedCondition, boolean]>([
    [true, false],
    [false, true],
    [null, true],
    [leaf, false],
    [{ not: leaf }, false],
    [{ not: true }, true],
    [{ not: false }, false],
    [{ not: null }, true],
    [{ all: [leaf, null] }, true],
    [{ all: [leaf, other] }, false],
    [{ any: [leaf, null] }, false],
    [{ any: [null, null] }, true],
    [{ any: [false, null] }, true],
    [{ not: { all: [leaf, null] } }, false],
    [{ not: { all: [null, null] } }, true],
    [{ not: { any: [leaf, null] } }, true],
    [{ not: { any: [leaf, other] } }, false],
    [{ not: { any: [false, false] } }, false],
  ])('%j: %s', (condition, expected) => {
    expect(canNeverBeTrue(condition)).toBe(expected)
  })
})
