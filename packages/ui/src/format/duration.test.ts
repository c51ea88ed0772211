import { expect, it } from 'vitest'
import { formatMinutes } from './duration'
import { speakerOf } from '../words'

it.each([
  [0, 'about 0 minutes'],
  [1, 'about 1 minute'],
  [59, 'about 59 minutes'],
  [60, 'about 1 h'],
  [64, 'about 1 h'],
  [65, 'about 1 h 10 min'],
  [119, 'about 2 h'],
  [130, 'about 2 h 10 min'],
])('%d minutes are %s', (minutes, words) => {
  expect(formatMinutes(minutes, speakerOf('en', undefined).say)).toBe(words)
})
