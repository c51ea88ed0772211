import { expect, it } from 'vitest'
import { valueText } from './value-text'

it('says days as people read them, and the word where there is none', () => {
  expect(valueText({ type: 'date', bands: [] }, '2026-07-16')).toBe('16 Jul 2026')
  expect(valueText({ type: 'date', bands: [], none: { text: { en: 'Never tested' } } }, 'none')).toBe('Never tested')
})

it('says all that the vendor gave of a sub-processor', () => {
  const awan = { name: 'Awan', service: 'backups', countries: ['SG', 'MY'], data: ['names'], since: '2024-05-01' }
  expect(valueText({ type: 'subProcessors' }, [awan, { name: 'Lintas' }])).toBe(
    'Awan (Singapore, Malaysia), backups, data: names, since 1 May 2024; Lintas',
  )
  expect(valueText({ type: 'subProcessors' }, [])).toBe('None')
})
