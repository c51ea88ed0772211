import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { createFormats } from '../locale/formats'
import { raiseWords } from './raise-words'

const { say } = speakerOf('en', undefined)
const format = createFormats({ locale: 'en', timeZone: 'Asia/Singapore', now: '2026-11-22T00:00:00Z', say })
const at = (capped: number | null, uncapped = capped) => ({ capped, uncapped })

it.each([
  ['nothing limits it', at(0), at(100), '0.0 to 100.0'],
  ['a limit stops it', at(0), at(70, 100), '0.0 to 70.0; before limits 0.0 to 100.0'],
  ['a limit lets nothing of it through', at(60, 62.5), at(60, 87.5), 'stays 60.0; before limits 62.5 to 87.5'],
  ['it clears the limit', at(60, 62.5), at(87.5), '60.0 to 87.5'],
  ['a sum falls a hair short', at(0), at(69.99999999999, 99.99999999999), '0.0 to 70.0; before limits 0.0 to 100.0'],
  ['nothing was scored before', at(null), at(50), '– to 50.0'],
])('says what is gained where %s', (_, now, best, words) => {
  expect(raiseWords(format, now, best)).toBe(words)
})
