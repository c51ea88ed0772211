import { expect, it } from 'vitest'
import { valueIn } from './review-acts'

function form(fields: Readonly<Record<string, string>>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

it('reads the value as the question’s type has it', () => {
  expect(valueIn(form({ valueType: 'maturity', value: '1', begun: 'yes' }))).toBe(1)
  expect(valueIn(form({ valueType: 'number', value: '2,5', begun: 'yes' }))).toBe(2.5)
  expect(valueIn(form({ valueType: 'date', none: 'yes', begun: 'yes' }))).toBe('none')
  expect(valueIn(form({ valueType: 'yesNo', value: 'no', begun: 'yes' }))).toBe('no')
})

it('takes nothing picked for the claim, but never a value that was begun', () => {
  expect(valueIn(form({ valueType: 'number', value: '' }))).toBeUndefined()
  expect(valueIn(form({ valueType: 'multi' }))).toBeUndefined()
  expect(valueIn(form({ valueType: 'number', value: '', begun: 'yes' }))).toBe('')
  expect(valueIn(form({ valueType: 'multi', begun: 'yes' }))).toEqual([])
})
