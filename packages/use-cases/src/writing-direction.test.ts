import { expect, test } from 'vitest'
import { personNameField } from './identity/identity.schema'
import { organisationNameField } from './organisations/organisations.schema'
import { TURNS, turnsNothing } from './writing-direction'

const turning = ['\u202E', '\u202A', '\u2066', '\u2069', '\u200F', '\u061C']

test('names of people and organisations that turn the direction of writing are refused with a sentence', () => {
  for (const character of turning) {
    const name = `Bank ${character}kuleT`
    expect(turnsNothing(name)).toBe(false)
    for (const field of [personNameField, organisationNameField])
      expect(field.safeParse(name).error?.issues.map(({ message }) => message)).toEqual([TURNS])
  }
})

test('names in every script of the region are taken', () => {
  for (const name of ['Nguyễn Thị Hương', 'สิริพร ใจดี', 'بنك الخليج', 'Siti binti Ahmad', '李小龍'])
    expect(personNameField.parse(name)).toBe(name)
})
