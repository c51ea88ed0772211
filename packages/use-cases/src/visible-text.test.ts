import { expect, test } from 'vitest'
import { personNameField } from './identity/identity.schema'
import { organisationNameField } from './organisations/organisations.schema'
import { vendorNameField } from './vendors/vendors.schema'
import { HIDES, HOLDS_ADDRESS, readsAsTyped } from './visible-text'

const unseen = ['\u202E', '\u202A', '\u2066', '\u2069', '\u200F', '\u061C', '\u200B', '\u2060', '\uFEFF', '\u00AD']

test('names of people and organisations with characters that nobody sees are refused with a sentence', () => {
  for (const character of unseen) {
    const name = `Bank ${character}kuleT`
    expect(readsAsTyped(name)).toBe(false)
    for (const field of [personNameField, organisationNameField])
      expect(field.safeParse(name).error?.issues.map(({ message }) => message)).toEqual([HIDES])
  }
})

test('names in every script of the region are taken', () => {
  for (const name of ['Nguyễn Thị Hương', 'สิริพร ใจดี', 'بنك الخليج', 'Siti binti Ahmad', '李小龍'])
    expect(personNameField.parse(name)).toBe(name)
})

test('names that would be links in a mail are refused with a sentence, names that are domains are taken', () => {
  for (const field of [personNameField, organisationNameField, vendorNameField]) {
    for (const name of ['Bank, sign in at https://evil.example', 'HTTP://evil.example', 'WWW.evil.example'])
      expect(field.safeParse(name).error?.issues.map(({ message }) => message)).toEqual([HOLDS_ADDRESS])
    expect(field.parse('Booking.com Awww. B.V.')).toBe('Booking.com Awww. B.V.')
  }
})
