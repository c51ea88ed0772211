import { describe, expect, it } from 'vitest'
import type { AnswerSpec } from '../model/question'
import { hasScale, isScored } from './scored'

const choices = [{ id: 'a', score: 1 }]
const specs: [AnswerSpec, boolean][] = [
  [{ type: 'maturity' }, true],
  [{ type: 'yesNo' }, true],
  [{ type: 'single', choices }, true],
  [{ type: 'multi', choices }, true],
  [{ type: 'number' }, true],
  [{ type: 'date' }, true],
  [{ type: 'date', future: false }, true],
  [{ type: 'date', future: true }, false],
  [{ type: 'text' }, false],
  [{ type: 'file' }, false],
  [{ type: 'countries' }, false],
  [{ type: 'subProcessors' }, false],
]

describe('what counts in a score', () => {
  it.each(specs)('%j has a scale or has none', (answer, scale) => {
    expect(hasScale(answer)).toBe(scale)
  })

  it.each(specs)('%j counts where it has a scale, unless the question says no', (answer, scale) => {
    expect(isScored({ answer })).toBe(scale)
    expect(isScored({ answer, scored: true })).toBe(scale)
    expect(isScored({ answer, scored: false })).toBe(false)
  })
})
