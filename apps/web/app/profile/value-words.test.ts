import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import type { AnswerSpec } from '@rantai/questionnaires'
import { saidValue } from '@rantai/use-cases'
import { countryNames } from '../locale/country-names'
import { createFormats } from '../locale/formats'
import { namesFor, valueWords } from './value-words'

const { say } = speakerOf('en', undefined)
const format = createFormats({ locale: 'en', timeZone: 'Asia/Jakarta', now: '2026-04-01T00:00:00Z', say })

function words(spec: AnswerSpec, value: unknown): string {
  const said = saidValue(spec, value)
  return valueWords(format, said, namesFor([said], countryNames('en')))
}

it('says days as people read them, and the word where there is none', () => {
  expect(words({ type: 'date', bands: [] }, '2026-07-16')).toBe('16 Jul 2026')
  expect(words({ type: 'date', bands: [], none: { text: { en: 'Never tested' } } }, 'none')).toBe('Never tested')
})

it('says all that the vendor gave of a sub-processor', () => {
  const awan = { name: 'Awan', service: 'backups', countries: ['SG', 'MY'], data: ['names'], since: '2024-05-01' }
  expect(words({ type: 'subProcessors' }, [awan, { name: 'Lintas' }])).toBe(
    'Awan (Singapore, Malaysia), backups, data: names, since 1 May 2024; Lintas',
  )
  expect(words({ type: 'subProcessors' }, [])).toBe('None')
})
