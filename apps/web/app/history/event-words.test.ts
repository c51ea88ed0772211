import { speakerOf } from '@rantai/ui/words'
import { auditActions } from '@rantai/use-cases'
import { describe, expect, it } from 'vitest'
import { createFormats } from '../locale/formats'
import { eventWords } from './event-words'

const format = createFormats({
  locale: 'en',
  timeZone: 'Asia/Singapore',
  now: '2026-03-02T01:00:00Z',
  say: speakerOf('en', undefined).say,
})
const told = (action: string, data: Record<string, unknown> = {}) => eventWords({ action, data }, format).words

describe('the words of the history', () => {
  it.each(auditActions)('say %s without its name', (action) => {
    const words = told(action)
    expect(words).toMatch(/\p{L}{2}/u)
    expect(words).not.toMatch(/undefined|\p{Ll}\.\p{L}|can’t name/u)
  })

  it('never show the name of an action that is not known', () => {
    expect(told('moon.landed')).not.toContain('moon')
  })
})
