import { describe, expect, it } from 'vitest'
import { composeShipped, explainShipped } from '../../test/shipped-case'
import { proposePacks } from '../compose/propose-packs'
import type { Facts } from '../inherent/inherent'
import { packs } from './packs'

/** A bank in Singapore and Indonesia has a cloud provider hold data of patients, whose insurance it runs. */
const facts: Facts = {
  sectors: ['finance', 'health'],
  financeLicences: ['bank', 'insurer'],
  organisationCountries: ['SG', 'ID'],
  ownNoticeHours: 24,
  designatedCountries: [],
  confidentialityImpact: 4,
  integrityImpact: 4,
  availabilityImpact: 3,
  personalRecords: 250_000,
  access: 'privileged',
  crossBorder: 'asean',
  substitutability: 'sixMonths',
  personalData: true,
  dataCategories: ['identifiers', 'financial', 'health'],
  dataSubjectCountries: ['SG', 'ID'],
  storageCountries: ['SG'],
  accessCountries: ['SG'],
  residencyCountries: ['SG', 'ID'],
  vendorRole: 'processor',
  cloud: true,
  usesAi: false,
  usesSubProcessors: true,
  developsSoftware: true,
  internetFacing: true,
  criticalService: true,
  vendorSize: 'other',
  financeMateriality: 'material',
  customerInformation: true,
  sgCriticalSystem: true,
  supervisorApproval: 'onFile',
  healthUse: 'clinical',
  identifiableHealthData: true,
  recordLevelSystem: true,
  regulatedDevice: false,
  secondaryUse: false,
  nationalRecordCountries: [],
  healthOffshoreApproval: 'onFile',
}
const proposed = proposePacks(facts, Object.values(packs)).map((each) => each.packId)
const engagement = { packs: proposed, facts }

describe('a bank in two countries with patients’ data in a cloud', () => {
  it('is proposed the baseline, the cloud, both overlays and both jurisdictions', () => {
    expect(proposed).toEqual(['dmf', 'cloud', 'finance', 'health', 'id', 'sg'])
  })

  it('says of each number which overlay moved it', () => {
    const { components, floors, minConfidence, packs: applying } = composeShipped(engagement)
    expect(applying.map(({ id, level }) => [id, level])).toEqual([
      ['cloud', null],
      ['dmf', null],
      ['finance', 'strict'],
      ['health', 'clinical'],
      ['id', null],
      ['sg', null],
    ])
    const moved = components.flatMap(({ id, multiplier }) =>
      multiplier ? [[id, multiplier.pack, multiplier.factor]] : [],
    )
    expect(moved).toEqual([
      ['CTL', 'finance', 1.5],
      ['GOV', 'finance', 1.2],
      ['INV', 'finance', 1.3],
      ['IRA', 'finance', 1.3],
      ['MCI', 'finance', 1.4],
      ['POL', 'finance', 1.1],
    ])
    expect(floors.map((floor) => [floor.pack, floor.min])).toEqual([
      ['finance', 85],
      ['finance', 85],
      ['health', 75],
      ['finance', 80],
    ])
    expect(minConfidence).toMatchObject({ pack: 'finance', level: 'strict', min: 0.85 })
  })

  it('can be answered without a rule that fires or stays open, and reaches the best band', () => {
    const { caps, knockOuts, floors, overall, undecided, residual } = explainShipped(engagement)
    expect({ caps, knockOuts, floors, undecided }).toEqual({
      caps: { fired: [], open: [] },
      knockOuts: { fired: [], open: [], waived: [] },
      floors: { missed: [] },
      undecided: [],
    })
    expect(overall).toMatchObject({ capped: 100, band: 'A' })
    expect(residual).toBe('moderate')
  })

  it('binds notice by Singapore’s one hour, the shortest of all clocks', () => {
    const late = explainShipped(engagement, { 'FIN-04': 1, 'HLT-05': 1 })
    expect(late.knockOuts.fired).toEqual(['FIN-KO-03'])
    expect(late.caps.fired).toEqual(['HLT-05-CAP-CLOCK'])
    const elsewhere = { ...facts, organisationCountries: ['ID'] }
    expect(explainShipped({ packs: proposed, facts: elsewhere }, { 'FIN-04': 12, 'HLT-05': 12 })).toMatchObject({
      knockOuts: { fired: [], open: [] },
      caps: { fired: [], open: [] },
    })
  })
})
