import { wording } from '@rantai/questionnaires/wording'
import { speakerOf } from '@rantai/ui/words'
import { describe, expect, it } from 'vitest'
import { sayFailure, sayWording } from './wording'

const speaker = speakerOf('id', {
  machine: {
    'Use at most {maximum, number} characters.': 'Paling banyak {maximum, number} karakter.',
    choice: 'pilihan',
  },
  reviewed: { 'From {from}: {choice}.': 'Dari {from}: {choice}.', 'After {day}.': 'Setelah {day}.' },
})

describe('what came from below the screens', () => {
  it('is said with its figures in the reader’s language', () => {
    const issues = [
      { path: ['text'], message: 'Use at most {maximum, number} characters.', values: { maximum: 5000 } },
      { path: [], message: 'From {from}: {choice}.', values: { from: { country: 'DE' }, choice: wording('choice') } },
      { path: ['on'], message: 'After {day}.', values: { day: '2026-11-24' } },
      { path: [], message: 'What {nobody} translated', values: undefined },
    ]
    const failure = sayFailure(speaker, { code: 'invalidInput', details: { issues } })
    expect(failure.details).toEqual({
      issues: [
        { path: ['text'], message: 'Paling banyak 5.000 karakter.' },
        { path: [], message: 'Dari Jerman: pilihan.' },
        { path: ['on'], message: 'Setelah 24 November 2026.' },
        { path: [], message: 'What {nobody} translated' },
      ],
    })
  })

  it('never reads a value as a message', () => {
    const { say } = speakerOf('en', undefined)
    expect(sayWording(say, wording('{names} is no domain.', { names: '{a}' }))).toBe('{a} is no domain.')
  })
})
