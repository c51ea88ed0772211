import { expect, it } from 'vitest'
import { postedChanges } from './posted-changes'

const formOf = (...fields: readonly [string, string][]): FormData => {
  const form = new FormData()
  for (const [name, value] of fields) form.append(name, value)
  return form
}

it('keeps what was touched of a form that posts every field', () => {
  const lists = { 'a.M': ['x', 'y'], 'f.dataCategories': [] }
  const untouched: [string, string][] = [
    ['a.Q', '~now'],
    ['a.N', ''],
    ['a.N', '~now'],
    ['a.M', '~list'],
    ['a.M', 'y'],
    ['a.M', 'x'],
    ['f.dataCategories', '~list'],
    ['evidence', 'accepted'],
  ]
  expect(postedChanges(formOf(...untouched), lists).toString()).toBe('')
  const touched = postedChanges(
    formOf(['a.Q', '4'], ['a.N', '7'], ['a.N', '~now'], ['a.M', '~list'], ['a.M', 'x']),
    lists,
  )
  expect([...touched]).toEqual([
    ['a.Q', '4'],
    ['a.N', '7'],
    ['a.M', '~list'],
    ['a.M', 'x'],
  ])
  expect(
    postedChanges(formOf(['evidence', 'asNow'], ['a.M', '~tried'], ['a.M', 'x'], ['a.M', 'y']), lists).toString(),
  ).toBe('evidence=asNow&a.M=%7Etried&a.M=x&a.M=y')
})
