import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import { packs } from '../content'
import { proposePacks } from './propose-packs'

const small = (id: string, kind: string) => packOf({ id, kind, questions: [{ id: `Q-${id}` }] })
const available = [
  small('sg', 'jurisdiction'),
  small('health', 'overlay'),
  small('own', 'organisation'),
  small('cloud', 'cloud'),
  small('id', 'jurisdiction'),
  small('finance', 'overlay'),
  small('dmf', 'baseline'),
]
const ids = (facts: Parameters<typeof proposePacks>[0]) => proposePacks(facts, available).map(({ packId }) => packId)

describe('the packs that facts call for', () => {
  it('are the baseline alone where nothing else is known', () => {
    expect(proposePacks({}, available)).toEqual([
      {
        packId: 'dmf',
        because: { facts: [], text: 'Asked of everyone who holds the organisation’s data.' },
        mandatory: true,
      },
    ])
    expect(ids({ cloud: false, sectors: ['other'], storageCountries: [], dataSubjectCountries: ['FR'] })).toEqual([
      'dmf',
    ])
  })

  it('follow the hosting, the sector, the people and the storage, in the order of kinds', () => {
    const facts = {
      cloud: true,
      sectors: ['finance'],
      dataCategories: ['contact', 'health'],
      dataSubjectCountries: ['SG', 'ID'],
      storageCountries: ['SG'],
      accessCountries: ['ID'],
    }
    expect(proposePacks(facts, available).map(({ packId, because }) => [packId, because.facts])).toEqual([
      ['dmf', []],
      ['cloud', ['cloud']],
      ['finance', ['sectors']],
      ['health', ['dataCategories']],
      ['id', ['dataSubjectCountries']],
      ['sg', ['dataSubjectCountries', 'storageCountries']],
    ])
    expect(proposePacks(facts, available).at(-1)?.because.text).toBe(
      'Because people the data is about are there, and data is stored there.',
    )
    expect(proposePacks(facts, available.toReversed())).toEqual(proposePacks(facts, available))
  })

  it.each([
    [{ cloud: true }, 'cloud', ['cloud'], 'Because the service is hosted.', true],
    [{ sectors: ['finance'] }, 'finance', ['sectors'], 'Because the organisation works in finance.', true],
    [{ sectors: ['health'] }, 'health', ['sectors'], 'Because the organisation works in health.', true],
    [
      { dataCategories: ['health'], identifiableHealthData: true },
      'health',
      ['dataCategories', 'identifiableHealthData'],
      'Because the service handles health data.',
      false,
    ],
  ])('say of %j why, and whether it must be', (facts, packId, names, text, mandatory) => {
    const because = { facts: names, text }
    expect(proposePacks(facts, available).slice(1)).toEqual([{ packId, because, mandatory }])
  })

  it('leave alone a sector, a country and a value that no pack is known for', () => {
    const energy = [...available, small('energy', 'overlay')]
    expect(proposePacks({ sectors: ['energy'], storageCountries: ['ZZ'] }, energy).map(({ packId }) => packId)).toEqual(
      ['dmf'],
    )
    expect(ids({ sectors: 'finance', cloud: 'yes', storageCountries: [5, null, 'SG'] })).toEqual(['dmf', 'sg'])
  })

  it('bring health to whom works in it, and recommend it to whom handles its data', () => {
    const mandatory = (facts: Parameters<typeof proposePacks>[0]) =>
      proposePacks(facts, available).find(({ packId }) => packId === 'health')?.mandatory
    expect(mandatory({ sectors: ['health'] })).toBe(true)
    expect(mandatory({ identifiableHealthData: true })).toBe(false)
    expect(mandatory({ sectors: ['health'], identifiableHealthData: true })).toBe(true)
    expect(mandatory({ identifiableHealthData: false })).toBeUndefined()
  })

  it('offer the rules of where the organisation is supervised, and demand them where people or data are', () => {
    const proposed = (facts: Parameters<typeof proposePacks>[0]) => proposePacks(facts, available).slice(1)
    expect(proposed({ organisationCountries: ['SG', 'FR'] })).toEqual([
      {
        packId: 'sg',
        because: { facts: ['organisationCountries'], text: 'Because the organisation is supervised there.' },
        mandatory: false,
      },
    ])
    expect(proposed({ organisationCountries: ['SG'], storageCountries: ['SG'] })).toEqual([
      {
        packId: 'sg',
        because: {
          facts: ['storageCountries', 'organisationCountries'],
          text: 'Because data is stored there, and the organisation is supervised there.',
        },
        mandatory: true,
      },
    ])
  })

  it('never shrink when one more thing is known', () => {
    const steps = [{}, { cloud: true }, { sectors: ['finance', 'health'] }, { storageCountries: ['SG', 'ID'] }]
    let facts = {}
    let before: string[] = []
    for (const step of steps) {
      facts = { ...facts, ...step }
      expect(ids(facts)).toEqual(expect.arrayContaining(before))
      before = ids(facts)
    }
    expect(before).toHaveLength(6)
  })

  it('know the packs that ship', () => {
    const proposed = proposePacks({ cloud: true, sectors: ['finance'] }, Object.values(packs)).map(
      ({ packId }) => packId,
    )
    expect(proposed).toEqual(expect.arrayContaining(['dmf', 'cloud', 'finance']))
  })

  it('find the jurisdiction that a country is a member of', () => {
    const proposed = proposePacks({ storageCountries: ['DE', 'SG'] }, Object.values(packs)).map(({ packId }) => packId)
    expect(proposed).toEqual(['dmf', 'eu', 'sg'])
  })
})
