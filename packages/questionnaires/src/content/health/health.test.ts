import { describe, expect, it } from 'vitest'
import { overlayKeepsItsForm } from '../../../test/overlay-form'
import { composeShipped, explainShipped, shippedPack } from '../../../test/shipped-case'
import type { Facts } from '../../inherent/inherent'
import type { AnswerValue } from '../../model'

const health = shippedPack('health')
const packs = ['dmf', 'health']

/** A service in Singapore on which care depends, with patients' records and a link to the national record. */
const careCritical: Facts = {
  confidentialityImpact: 4,
  integrityImpact: 4,
  availabilityImpact: 4,
  personalRecords: 1_000_000,
  access: 'privileged',
  crossBorder: 'asean',
  substitutability: 'longer',
  personalData: true,
  vendorRole: 'processor',
  cloud: true,
  usesAi: true,
  usesSubProcessors: true,
  developsSoftware: true,
  internetFacing: true,
  criticalService: true,
  sectors: ['health'],
  organisationCountries: ['SG'],
  residencyCountries: ['SG'],
  ownNoticeHours: 24,
  designatedCountries: ['SG'],
  healthUse: 'careCritical',
  identifiableHealthData: true,
  recordLevelSystem: true,
  regulatedDevice: true,
  secondaryUse: true,
  nationalRecordCountries: ['SG'],
  healthOffshoreApproval: 'missing',
}
const clinical: Facts = { ...careCritical, healthUse: 'clinical', nationalRecordCountries: [] }
const administrative: Facts = { ...clinical, healthUse: 'administrative', recordLevelSystem: false }

type Instead = Readonly<Record<string, AnswerValue | null>>
const explained = (facts: Facts, instead: Instead = {}) => explainShipped({ packs, facts }, instead)
const levelOf = (facts: Facts): string | null | undefined =>
  composeShipped({ packs, facts }).packs.find((pack) => pack.id === 'health')?.level

overlayKeepsItsForm({
  pack: health,
  component: 'HLT',
  split: { 'HLT-09': 'ab', 'HLT-14': 'ab', 'HLT-15': 'abc', 'HLT-18': 'ab', 'HLT-20': 'ab' },
  facts: {
    'HLT-01': ['dataCategories', 'identifiableHealthData', 'healthUse'],
    'HLT-02': ['vendorRole', 'recordLevelSystem', 'regulatedDevice', 'nationalRecordCountries'],
  },
})

describe('the health overlay', () => {
  it('has the counts that its decision record gives', () => {
    expect(health.questions).toHaveLength(24)
    expect(health.questions.flatMap((question) => question.caps ?? [])).toHaveLength(11)
    expect(health.knockOuts).toHaveLength(8)
    expect(health.clocks).toHaveLength(3)
  })

  it('lets nobody waive a missing approval', () => {
    expect(health.knockOuts?.filter((rule) => !rule.waivable).map((rule) => rule.id)).toEqual(['HLT-KO-01'])
  })

  it('lets a vendor be all right: at its best no rule fires or stays open, and no floor is missed', () => {
    for (const facts of [careCritical, clinical, administrative]) {
      const { caps, knockOuts, floors, overall, undecided } = explained(facts)
      expect({ caps, knockOuts, floors, undecided }).toEqual({
        caps: { fired: [], open: [] },
        knockOuts: { fired: [], open: [], waived: [] },
        floors: { missed: [] },
        undecided: [],
      })
      expect(overall).toMatchObject({ capped: 100, band: 'A' })
    }
  })

  it('gives no points for law that is not in force', () => {
    const act = health.sources?.find((source) => source.title.includes('Health Information Act'))
    expect(act?.label).toBe('announced')
    const rules = [...health.questions.flatMap((question) => question.caps ?? []), ...(health.knockOuts ?? [])]
    const resting = rules.filter((rule) => JSON.stringify(rule.source).includes('Health Information Act'))
    expect(resting.map((rule) => rule.id)).toEqual(['HLT-KO-03'])
    expect(JSON.stringify(resting[0]?.source)).toContain('not in force and not its basis')
    expect(health.clocks?.find((clock) => clock.id === 'sg-health-information')).toMatchObject({
      when: { fact: 'organisationCountries', includes: 'SG' },
      amount: null,
    })
  })

  it('takes a day still to come for the end of security updates, without points', () => {
    const { questions, applicable } = explained(careCritical, { 'HLT-15c': '2035-01-01' })
    expect(applicable).toContain('HLT-15c')
    expect(questions['HLT-15c']).toBeUndefined()
  })
})

describe('levels', () => {
  it('follow use, records and the national record', () => {
    expect(levelOf(administrative)).toBe('administrative')
    expect(levelOf({ ...administrative, recordLevelSystem: true })).toBe('clinical')
    expect(levelOf({ ...administrative, recordLevelSystem: true, identifiableHealthData: false })).toBe(
      'administrative',
    )
    expect(levelOf({ ...clinical, identifiableHealthData: false, recordLevelSystem: false })).toBe('clinical')
    expect(levelOf(careCritical)).toBe('careCritical')
    expect(levelOf({ ...administrative, nationalRecordCountries: ['ID'] })).toBe('careCritical')
    expect(levelOf({ ...clinical, healthUse: 'careCritical' })).toBe('careCritical')
  })

  it('bring nothing while no health fact is recorded', () => {
    const { healthUse: _u, identifiableHealthData: _i, recordLevelSystem: _r, ...unrecorded } = clinical
    expect(composeShipped({ packs, facts: unrecorded })).toEqual(composeShipped({ packs: ['dmf'], facts: unrecorded }))
  })

  it('ask four questions for administration, all but four in clinical use, all where care depends on it', () => {
    const asked = (facts: Facts) =>
      composeShipped({ packs, facts })
        .questions.filter((question) => question.pack === 'health')
        .map((question) => question.id)
    expect(asked(administrative)).toEqual(['HLT-04', 'HLT-05', 'HLT-10', 'HLT-16'])
    const all = asked(careCritical)
    expect(all).toHaveLength(24)
    expect(all.filter((id) => !asked(clinical).includes(id))).toEqual(['HLT-03', 'HLT-14a', 'HLT-14b', 'HLT-17'])
  })

  it('set the multipliers, floors and limits that were decided', () => {
    const set = health.levels?.map(({ multipliers, floors, minConfidence, cadenceMonths, maxOpenHighFindings }) => ({
      multipliers: Object.values(multipliers?.components ?? {}),
      floors: floors?.map((floor) => floor.min),
      minConfidence,
      cadenceMonths,
      findings: Object.values(maxOpenHighFindings ?? {}),
    }))
    expect(set).toEqual([
      { multipliers: [1.1, 1.1, 1.1, 1.2], floors: [60, 65], minConfidence: 0.4, cadenceMonths: 24, findings: [2, 90] },
      {
        multipliers: [1.1, 1.1, 1.3, 1.3, 1.4, 1.1],
        floors: [75, 80, 75],
        minConfidence: 0.7,
        cadenceMonths: 12,
        findings: [1, 60],
      },
      {
        multipliers: [1.1, 1.1, 1.3, 1.4, 1.5, 1.2],
        floors: [80, 85, 85],
        minConfidence: 0.8,
        cadenceMonths: 12,
        findings: [0, 0],
      },
    ])
  })

  it('run from light to strict in everything they set', () => {
    const levels = health.levels ?? []
    expect(levels.map((level) => level.id)).toEqual(['administrative', 'clinical', 'careCritical'])
    for (const [i, strict] of levels.slice(1).entries()) {
      const light = levels[i]
      if (!light) throw new Error('levels')
      for (const [id, factor] of Object.entries(light.multipliers?.components ?? {}))
        expect(strict.multipliers?.components?.[id], id).toBeGreaterThanOrEqual(factor)
      for (const floor of light.floors ?? []) {
        const same = strict.floors?.find((other) =>
          'component' in floor ? 'component' in other && other.component === floor.component : 'overall' in other,
        )
        expect(same?.min).toBeGreaterThanOrEqual(floor.min)
      }
      expect(strict.minConfidence).toBeGreaterThanOrEqual(light.minConfidence ?? 0)
      expect(strict.cadenceMonths).toBeLessThanOrEqual(light.cadenceMonths ?? 0)
      expect(strict.maxOpenHighFindings?.count).toBeLessThanOrEqual(light.maxOpenHighFindings?.count ?? 0)
    }
  })

  it('hold the overlay and the confidence to their floors', () => {
    const weak = explained(careCritical, {
      'HLT-03': 2,
      'HLT-06': 2,
      'HLT-07': 2,
      'HLT-10': 2,
      'HLT-13': 2,
      'HLT-17': 2,
    })
    expect(weak.floors.missed).toMatchObject([{ component: 'HLT', min: 85 }])
    expect(weak.overall.capped).toBe(69)
    const lighter = explained(clinical, { 'HLT-06': 2, 'HLT-07': 2, 'HLT-10': 2 })
    expect(lighter.floors.missed).toEqual([])
  })

  it('set the cadence: yearly, with a delta halfway where care depends on it', () => {
    expect(explained(careCritical).cadence).toEqual({ fullMonths: 12, deltaMonths: 6 })
    const { substitutability: _, ...withoutTier } = clinical
    expect(explained(withoutTier).cadence).toEqual({ fullMonths: 12, deltaMonths: null })
    expect(explained({ ...withoutTier, healthUse: 'administrative', recordLevelSystem: false }).cadence).toEqual({
      fullMonths: 24,
      deltaMonths: null,
    })
  })
})

/** Each rule: what fires it, and what clears it; answers are at their best but for these. */
type Firing = { rule: string; fires: Instead; clears?: Instead; clearFacts?: Facts }

const knockOuts: readonly Firing[] = [
  { rule: 'HLT-KO-01', fires: { 'HLT-04': ['SG', 'US'] }, clears: { 'HLT-04': ['SG'] } },
  {
    rule: 'HLT-KO-01',
    fires: { 'HLT-04': ['US'] },
    clears: { 'HLT-04': ['US'] },
    clearFacts: { healthOffshoreApproval: 'onFile' },
  },
  { rule: 'HLT-KO-02', fires: { 'HLT-05': 25 }, clears: { 'HLT-05': 24 } },
  { rule: 'HLT-KO-02', fires: { 'HLT-05': 'none' }, clears: { 'HLT-05': 1 } },
  { rule: 'HLT-KO-03', fires: { 'HLT-11': 'no' }, clears: { 'HLT-11': 'yes' } },
  {
    rule: 'HLT-KO-03',
    fires: { 'HLT-11': 'no' },
    clears: { 'HLT-11': 'no' },
    clearFacts: { nationalRecordCountries: ['ID'] },
  },
  { rule: 'HLT-KO-04', fires: { 'DMF-CTL-03': 'no' }, clears: { 'DMF-CTL-03': 'yes' } },
  { rule: 'HLT-KO-04', fires: { 'DMF-CTL-04': 'no' }, clearFacts: { identifiableHealthData: false } },
  { rule: 'HLT-KO-05', fires: { 'DMF-CTL-10': 'none' }, clears: { 'DMF-CTL-10': 'mixed' } },
  { rule: 'HLT-KO-05', fires: { 'DMF-CTL-15': 'none' }, clears: { 'DMF-CTL-15': 'partial' } },
  { rule: 'HLT-KO-06', fires: { 'HLT-06': 1 }, clears: { 'HLT-06': 2 } },
  { rule: 'HLT-KO-06', fires: { 'HLT-06': 0 }, clears: { 'HLT-06': 0 }, clearFacts: { recordLevelSystem: false } },
  {
    rule: 'HLT-KO-07',
    fires: { 'HLT-14b': 'no', 'DMF-CTL-22c': 'none' },
    clears: { 'HLT-14b': 'no', 'DMF-CTL-22c': '2026-01-01' },
  },
  { rule: 'HLT-KO-07', fires: { 'HLT-14b': 'no', 'DMF-CTL-22c': 'none' }, clears: { 'DMF-CTL-22c': 'none' } },
  { rule: 'HLT-KO-08', fires: { 'DMF-MCI-04': 'no' }, clears: { 'DMF-MCI-04': 'yes' } },
]

const caps: readonly (Firing & { at: number; facts?: Facts })[] = [
  { rule: 'HLT-03-CAP', at: 70, fires: { 'HLT-03': 1 }, clears: { 'HLT-03': 2 } },
  {
    rule: 'HLT-03-CAP',
    at: 70,
    fires: { 'HLT-03': 1 },
    clears: { 'HLT-03': 1 },
    clearFacts: { healthUse: 'administrative' },
  },
  {
    rule: 'HLT-04-CAP',
    at: 60,
    facts: { healthOffshoreApproval: 'notNeeded' },
    fires: { 'HLT-04': ['US'] },
    clears: { 'HLT-04': ['US'] },
    clearFacts: { healthOffshoreApproval: 'notNeeded', residencyCountries: [] },
  },
  { rule: 'HLT-05-CAP-CLOCK', at: 60, fires: { 'HLT-05': 1.1 }, clears: { 'HLT-05': 1 } },
  { rule: 'HLT-05-CAP-OWN', at: 60, fires: { 'HLT-05': 13 }, clears: { 'HLT-05': 12 } },
  { rule: 'HLT-06-CAP', at: 60, fires: { 'HLT-06': 1 }, clears: { 'HLT-06': 2 } },
  { rule: 'HLT-08-CAP', at: 60, fires: { 'HLT-08': 'partial' }, clears: { 'HLT-08': 'atRestOnly' } },
  { rule: 'HLT-08-CAP', at: 60, fires: { 'HLT-08': 'none' } },
  { rule: 'HLT-14b-CAP', at: 70, fires: { 'HLT-14b': 'no' } },
  { rule: 'HLT-16-CAP', at: 70, fires: { 'HLT-16': 'no' } },
  { rule: 'HLT-18b-CAP', at: 70, fires: { 'HLT-18b': 'no' } },
  { rule: 'HLT-19-CAP', at: 70, fires: { 'HLT-19': 1 }, clears: { 'HLT-19': 2 } },
  { rule: 'HLT-20a-CAP', at: 60, fires: { 'HLT-20a': '2025-11-20' }, clears: { 'HLT-20a': '2025-11-21' } },
  { rule: 'HLT-20a-CAP', at: 60, fires: { 'HLT-20a': 'none' } },
]

describe('knock-outs', () => {
  it.each(knockOuts)('$rule fires on $fires and clears', ({ rule, fires, clears, clearFacts }) => {
    const fired = explained(careCritical, fires)
    expect(fired.knockOuts.fired).toContain(rule)
    expect(fired.residual).toBe('critical')
    const cleared = explained({ ...careCritical, ...clearFacts }, clears)
    expect([...cleared.knockOuts.fired, ...cleared.knockOuts.open]).not.toContain(rule)
  })

  it('are all seen firing', () => {
    expect([...new Set(knockOuts.map((each) => each.rule))]).toEqual(health.knockOuts?.map((rule) => rule.id))
  })

  it('see through the cloud questions that cover the baseline’s', () => {
    const cloudPacks = ['dmf', 'cloud', 'health']
    const fired = explainShipped({ packs: cloudPacks, facts: careCritical }, { 'CLD-07': 'none' }).knockOuts.fired
    expect(fired).toContain('HLT-KO-05')
    expect(explainShipped({ packs: cloudPacks, facts: careCritical }).knockOuts).toMatchObject({ fired: [], open: [] })
  })
})

describe('caps', () => {
  it.each(caps)('$rule holds the overall at $at on $fires and clears', (each) => {
    const fired = explained({ ...careCritical, ...each.facts }, each.fires)
    expect(fired.caps.fired).toContain(each.rule)
    expect(fired.overall.capped).toBeLessThanOrEqual(each.at)
    const cap = health.questions.flatMap((question) => question.caps ?? []).find((one) => one.id === each.rule)
    expect(cap?.cap).toBe(each.at)
    const cleared = explained({ ...careCritical, ...each.clearFacts }, each.clears)
    expect([...cleared.caps.fired, ...cleared.caps.open]).not.toContain(each.rule)
  })

  it('are all seen firing', () => {
    const all = health.questions.flatMap((question) => question.caps ?? []).map((cap) => cap.id)
    expect([...new Set(caps.map((each) => each.rule))]).toEqual(all)
  })
})

describe('what applies', () => {
  const asked = (facts: Facts, instead: Instead = {}) =>
    new Set(explained(facts, instead).applicable.filter((id) => id.startsWith('HLT')))

  it('follows the facts of the engagement', () => {
    const all = asked(careCritical)
    const gone = (facts: Facts) => [...all].filter((id) => !asked({ ...careCritical, ...facts }).has(id))
    expect(gone({ personalData: false })).toEqual(['HLT-10'])
    expect(gone({ secondaryUse: false })).toEqual(['HLT-13'])
    expect(gone({ regulatedDevice: false })).toEqual(['HLT-15a', 'HLT-15b', 'HLT-15c'])
    expect(gone({ usesAi: false })).toEqual(['HLT-19'])
    expect(gone({ nationalRecordCountries: [] })).toEqual(['HLT-17'])
    expect(gone({ healthUse: 'administrative' })).toEqual(['HLT-07', 'HLT-14a', 'HLT-14b'])
    expect(gone({ healthUse: 'clinical' })).toEqual([])
  })

  it('asks a follow-up only where there is something to tell', () => {
    expect(asked(careCritical, { 'HLT-20a': 'none' }).has('HLT-20b')).toBe(false)
    expect(asked(careCritical, { 'HLT-20a': null }).has('HLT-20b')).toBe(false)
    expect(asked(careCritical, { 'HLT-20a': '2020-01-01' }).has('HLT-20b')).toBe(true)
    expect(asked(careCritical, { 'HLT-15a': 'pending' }).has('HLT-15b')).toBe(false)
    expect(asked(careCritical, { 'HLT-15a': 'classC' }).has('HLT-15b')).toBe(true)
  })
})

describe('residency and approval', () => {
  const outcome = (residencyCountries: string[] | null, healthOffshoreApproval: string, stored: string[]) => {
    const { caps: capped, knockOuts: outs } = explained(
      { ...careCritical, residencyCountries, healthOffshoreApproval },
      { 'HLT-04': stored },
    )
    return { knockOut: outs.fired.includes('HLT-KO-01'), cap: capped.fired.includes('HLT-04-CAP') }
  }

  it('knock out a place that needs an approval which is missing, cap one that breaks the recorded duty', () => {
    expect(outcome(['SG'], 'missing', ['SG', 'US'])).toEqual({ knockOut: true, cap: false })
    expect(outcome(['SG'], 'notNeeded', ['SG', 'US'])).toEqual({ knockOut: false, cap: true })
    expect(outcome(['SG'], 'onFile', ['SG', 'US'])).toEqual({ knockOut: false, cap: false })
    expect(outcome(['SG', 'MY'], 'missing', ['MY'])).toEqual({ knockOut: false, cap: false })
    expect(outcome([], 'notNeeded', ['US'])).toEqual({ knockOut: false, cap: false })
    expect(outcome([], 'missing', ['US'])).toEqual({ knockOut: true, cap: false })
    expect(outcome(['SG'], 'missing', [])).toEqual({ knockOut: false, cap: false })
  })

  it('stay open while the duty is not recorded', () => {
    const { knockOuts: outs } = explained({ ...careCritical, residencyCountries: null })
    expect(outs.open).toEqual(['HLT-KO-01'])
  })
})

describe('clocks', () => {
  it('leave the cap open where no time to report is known, and ask nothing of a customer that promised nobody', () => {
    const facts = { ...careCritical, designatedCountries: [], ownNoticeHours: null }
    expect(explained(facts, { 'HLT-05': 13 }).caps).toEqual({ fired: [], open: ['HLT-05-CAP-CLOCK'] })
  })

  it('take the shorter of finance and health where both apply', () => {
    const facts = { ...careCritical, financeMateriality: 'critical', designatedCountries: [], ownNoticeHours: null }
    const both = (hours: number) =>
      explainShipped(
        { packs: ['dmf', 'finance', 'health'], facts: { ...facts, supervisorApproval: 'onFile' } },
        {
          'HLT-05': hours,
        },
      ).caps
    expect(both(0.5)).toEqual({ fired: [], open: [] })
    expect(both(1)).toEqual({ fired: ['HLT-05-CAP-CLOCK'], open: [] })
  })
})

describe('improvements', () => {
  it('name first what lifts the most', () => {
    const { improvements } = explained(careCritical, { 'HLT-08': 'none', 'HLT-12': ['fhir'], 'HLT-20a': 'none' })
    expect(improvements.map((each) => each.question)).toEqual(['HLT-08', 'HLT-20a', 'HLT-12'])
    expect(improvements[0]?.capped).toBe(60)
  })
})

describe('composing health with finance', () => {
  it('takes the highest multiplier, the highest floor, the shortest cadence and the strictest confidence', () => {
    const facts = { ...clinical, financeMateriality: 'critical', supervisorApproval: 'onFile' }
    const both = composeShipped({ packs: ['health', 'finance', 'dmf'], facts })
    const multipliers = Object.fromEntries(
      both.components.map(({ id, multiplier }) => [id, multiplier && `${multiplier.pack} ${multiplier.factor}`]),
    )
    expect(multipliers).toEqual({
      CTL: 'finance 1.5',
      FIN: undefined,
      GOV: 'finance 1.2',
      HLT: undefined,
      INV: 'finance 1.3',
      IRA: 'finance 1.3',
      MCI: 'finance 1.4',
      POL: 'finance 1.1',
    })
    expect(
      both.floors.map((floor) => [floor.pack, 'component' in floor ? floor.component : 'overall', floor.min]),
    ).toEqual([
      ['finance', 'CTL', 85],
      ['finance', 'FIN', 85],
      ['health', 'HLT', 75],
      ['finance', 'overall', 80],
    ])
    expect(both.minConfidence).toMatchObject({ pack: 'finance', min: 0.85 })
    expect(both.knockOuts.filter((rule) => /^(FIN|HLT)/.test(rule.id))).toHaveLength(17)
  })
})
