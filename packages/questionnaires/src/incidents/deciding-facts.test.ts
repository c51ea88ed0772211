import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { factDictionary } from '../content/facts/dictionary'
import type { Facts } from '../inherent/inherent'
import { applyingDuties, factsOfDuties } from './applying-duties'

describe('the facts that decide duties', () => {
  it('are all of them: whatever else is recorded changes nothing', () => {
    const countries = fc.subarray(['SG', 'ID', 'VN', 'EU', 'DE', 'XX'])
    const deciding = fc.record(
      {
        sectors: fc.subarray(['finance', 'health', 'other']),
        organisationCountries: countries,
        dataSubjectCountries: countries,
        designatedCountries: countries,
        storageCountries: countries,
        personalData: fc.boolean(),
        healthData: fc.boolean(),
        dataCategories: fc.subarray(['contact', 'health', 'financial']),
        financeMateriality: fc.constantFrom('none', 'standard', 'critical'),
        personalRecords: fc.nat(2_000_000),
        confidentialityImpact: fc.integer({ min: 1, max: 4 }),
        criticalService: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    const others = fc.dictionary(fc.constantFrom(...factDictionary.map(({ name }) => name)), fc.constant('something'))
    const named = factsOfDuties()
    const only = (facts: Facts) => Object.fromEntries(named.map((name) => [name, facts[name]]))
    let some = 0
    fc.assert(
      fc.property(deciding, others, (facts, more) => {
        const all = { ...more, ...facts }
        const duties = applyingDuties([{ id: 'e1', facts: all }], {})
        expect(applyingDuties([{ id: 'e1', facts: only(all) }], {})).toEqual(duties)
        some += duties.length
      }),
    )
    expect(some).toBeGreaterThan(0)
    expect(named).toContain('sectors')
    expect(named).not.toContain('storageCountries')
  })

  it('are asked of the law once where hits share them', () => {
    let read = 0
    const facts = {
      get personalData() {
        read += 1
        return true
      },
    }
    const hits = Array.from({ length: 50 }, (_, place) => ({ id: `e${place}`, facts }))
    applyingDuties(hits.slice(0, 1), {})
    const once = read
    expect(applyingDuties(hits, {})[0]?.because).toHaveLength(50)
    expect(read).toBe(2 * once)
  })
})
