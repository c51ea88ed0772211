import { describe, expect, it } from 'vitest'
import { ASKED_SECTORS, factsIn } from './intake-facts'
import { addressAfter } from './intake-form-data'
import { questionsFor, sectorsAsked } from './intake-questions'

function formOf(typed: readonly (readonly [string, string])[]): FormData {
  const form = new FormData()
  for (const [name, value] of typed) form.append(name, value)
  return form
}

describe('what intake asks about health', () => {
  it('is asked of the sector, and of whoever has health data handled', () => {
    const asks = (sectors: readonly string[], categories: unknown) =>
      questionsFor(sectorsAsked(sectors, categories)).map(({ id }) => id)
    expect(asks(['finance'], ['contact'])).not.toContain('health')
    expect(asks(['finance'], ['contact', 'health'])).toContain('health')
    expect(asks(['health'], undefined).filter((id) => id === 'health')).toEqual(['health'])
  })

  it('stays unknown where the form did not ask it, and is read where it did', () => {
    const typed = [['dataCategories', 'health']] as const
    expect(factsIn(formOf(typed), ['finance'])).not.toHaveProperty('identifiableHealthData')
    const asked = formOf([
      ...typed,
      [ASKED_SECTORS, 'health'],
      ['healthUse', 'clinical'],
      ['ticks', 'recordLevelSystem'],
    ])
    expect(factsIn(asked, ['finance'])).toMatchObject({
      healthUse: 'clinical',
      recordLevelSystem: true,
      identifiableHealthData: false,
    })
  })

  it('is asked after saving where no script could show it at once, and once answered saving leads on', () => {
    const typed = [['dataCategories', 'health']] as const
    expect(addressAfter('e1', formOf(typed), ['finance'])).toBe('/engagements/e1/intake?opened=health#question-health')
    expect(addressAfter('e1', formOf([...typed, [ASKED_SECTORS, 'health']]), ['finance'])).toBe('/engagements/e1/scope')
    expect(addressAfter('e1', formOf(typed), ['health'])).toBe('/engagements/e1/scope')
    expect(addressAfter('e1', formOf([]), ['finance'])).toBe('/engagements/e1/scope')
  })
})
