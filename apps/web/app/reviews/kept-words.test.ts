import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { forgetKeptWords, keptWords, onKeptChange } from './kept-words'

const begun = { value: 2, reason: 'Half a rea', version: 1 }

beforeEach(() => vi.stubGlobal('sessionStorage', tabStore()))
afterEach(() => {
  forgetKeptWords()
  vi.unstubAllGlobals()
})

it('keeps each question’s value, reason and words apart, and tells of it', () => {
  const told = vi.fn<() => void>()
  const stop = onKeptChange(told)
  const words = keptWords('assessment')
  words.keepJudgement('GOV-01', begun)
  words.keepText('GOV-01:ask', 'Which one?')
  expect(words.judgement('GOV-01')).toBe(words.judgement('GOV-01'))
  expect([words.judgement('GOV-01'), words.judgement('GOV-02')]).toEqual([begun, undefined])
  expect(keptWords('another').judgement('GOV-01')).toBeUndefined()
  words.keepJudgement('GOV-01', undefined)
  expect([words.judgement('GOV-01'), words.text('GOV-01:ask')]).toEqual([undefined, 'Which one?'])
  expect(told).toHaveBeenCalledTimes(3)
  stop()
})

it('gives it to the tab’s store for a reload, does without one, and forgets all when somebody signs out', () => {
  keptWords('assessment').keepJudgement('GOV-01', begun)
  expect(JSON.parse(sessionStorage.getItem('rantai:review:assessment') ?? '')).toMatchObject({
    judgements: { 'GOV-01': begun },
  })
  forgetKeptWords()
  expect(keptWords('assessment').judgement('GOV-01')).toBeUndefined()
  sessionStorage.setItem('rantai:review:reloaded', JSON.stringify({ judgements: { 'GOV-01': begun } }))
  expect(keptWords('reloaded').judgement('GOV-01')).toEqual(begun)
  vi.stubGlobal('sessionStorage', undefined)
  keptWords('private').keepText('ask', 'Which one?')
  expect(keptWords('private').text('ask')).toBe('Which one?')
})

/** The part of a tab's own store that is used; its entries are its own properties, as in a browser. */
function tabStore(): Record<string, unknown> {
  const store: Record<string, unknown> = Object.create({
    getItem: (key: string) => store[key] ?? null,
    setItem: (key: string, text: string) => (store[key] = text),
    removeItem: (key: string) => delete store[key],
  }) as Record<string, unknown>
  return store
}
