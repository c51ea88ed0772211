import { expect, it } from 'vitest'
import { isReadable } from './form-body'

it('lets pages read forms, and the API what it says itself', () => {
  const form = 'application/x-www-form-urlencoded;charset=UTF-8'
  expect(isReadable('POST', '/vendors/new', form)).toBe(true)
  expect(isReadable('POST', '/vendors/new', 'Multipart/Form-Data; boundary=x')).toBe(true)
  expect(isReadable('POST', '/vendors/new', 'text/plain')).toBe(false)
  expect(isReadable('POST', '/vendors/new', undefined)).toBe(false)
  expect(isReadable('GET', '/vendors/new', undefined)).toBe(true)
  expect(isReadable('POST', '/api/trpc/vendors.create', 'application/json')).toBe(true)
  expect(isReadable('POST', '/apis', 'application/json')).toBe(false)
})
