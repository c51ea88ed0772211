import { describe, expect, it } from 'vitest'
import { overlayKeepsItsForm } from '../../../test/overlay-form'
import { composeShipped, explainShipped, shippedPack } from '../../../test/shipped-case'
import type { Facts } from '../../inherent/inherent'
import type { AnswerValue } from '../../model'

const finance = shippedPack('finance')
const packs = ['dmf', 'finance']

/** A critical system of a bank in Singapore, with customers' information, its approval on file. */
const critical: Facts = {
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
  sectors: ['finance'],
  organisationCountries: ['SG'],
  financeMateriality: 'critical',
  customerInformation: true,
  sgCriticalSystem: true,
  supervisorApproval: 'onFile',
}
const nonMaterial: Facts = {
  ...critical,
  financeMateriality: 'nonMaterial',
  customerInformation: false,
  criticalService: false,
  sgCriticalSystem: false,
}

type Instead = Readonly<Record<string, AnswerValue | null>>
const explained = (facts: Facts, instead: Instead = {}) => explainShipped({ packs, facts }, instead)
const levelOf = (facts: Facts): string | null | undefined =>
  composeShipped({ packs, facts }).packs.find((pack) => pack.id === 'finance')?.level

overlayKeepsItsForm({
  pack: finance,
  component: 'FIN',
  split: {
    'FIN-05': 'ab',
    'FIN-09': 'ab',
    'FIN-10': 'ab',
    'FIN-11': 'ab',
    'FIN-13': 'ab',
    'FIN-16': 'ab',
    'FIN-18': 'ab',
  },
  facts: { 'FIN-01': ['financeMateriality', 'customerInformation'] },
})

describe('the finance overlay', () => {
  it('has the counts that its decision record gives', () => {
    expect(finance.questions).toHaveLength(26)
    expect(finance.questions.flatMap((question) => question.caps ?? [])).toHaveLength(10)
    expect(finance.knockOuts).toHaveLength(9)
    expect(finance.clocks).toHaveLength(16)
  })

  it('lets nobody waive what the institution can’t set aside by itself', () => {
    const fixed = finance.knockOuts?.filter((rule) => !rule.waivable).map((rule) => rule.id)
    expect(fixed).toEqual(['FIN-KO-02', 'FIN-KO-06'])
  })

  it('lets a vendor be all right: at its best no rule fires or stays open, and no floor is missed', () => {
    for (const facts of [critical, nonMaterial, { ...critical, financeMateriality: 'material' }]) {
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

  it('reviews accounts by a person: no points, no decision without one', () => {
    expect(finance.questions.filter((question) => question.manualReview).map((question) => question.id)).toEqual([
      'FIN-15',
    ])
    expect(explained(critical).questions['FIN-15']).toBeUndefined()
  })
})

describe('levels', () => {
  it('follow materiality and customer information alone', () => {
    const at = (financeMateriality: string, customerInformation: boolean | null) =>
      levelOf({ ...critical, financeMateriality, customerInformation })
    expect(at('nonMaterial', true)).toBe('nonMaterial')
    expect(at('material', false)).toBe('material')
    expect(at('material', null)).toBe('material')
    expect(at('material', true)).toBe('strict')
    expect(at('critical', false)).toBe('strict')
  })

  it('bring nothing while materiality is not recorded', () => {
    const { financeMateriality: _, ...unrecorded } = critical
    const questionnaire = composeShipped({ packs, facts: unrecorded })
    expect(questionnaire).toEqual(composeShipped({ packs: ['dmf'], facts: unrecorded }))
  })

  it('ask five questions when not material, all when material', () => {
    const asked = (facts: Facts) =>
      composeShipped({ packs, facts })
        .questions.filter((question) => question.pack === 'finance')
        .map((question) => question.id)
    expect(asked(nonMaterial)).toEqual(['FIN-02', 'FIN-04', 'FIN-07', 'FIN-12', 'FIN-19'])
    expect(asked({ ...critical, financeMateriality: 'material' })).toHaveLength(26)
    expect(asked(critical)).toHaveLength(26)
  })

  it('set the multipliers, floors and limits that were decided', () => {
    const set = finance.levels?.map(({ multipliers, floors, minConfidence, cadenceMonths, maxOpenHighFindings }) => ({
      multipliers: Object.values(multipliers?.components ?? {}),
      floors: floors?.map((floor) => floor.min),
      minConfidence,
      cadenceMonths,
      findings: Object.values(maxOpenHighFindings ?? {}),
    }))
    expect(set).toEqual([
      { multipliers: [], floors: [60, 60], minConfidence: 0.4, cadenceMonths: 24, findings: [3, 90] },
      {
        multipliers: [1.2, 1.2, 1.2, 1.3, 1.3],
        floors: [75, 75, 75],
        minConfidence: 0.7,
        cadenceMonths: 12,
        findings: [1, 60],
      },
      {
        multipliers: [1.2, 1.1, 1.3, 1.3, 1.5, 1.4],
        floors: [80, 85, 85],
        minConfidence: 0.85,
        cadenceMonths: 12,
        findings: [0, 0],
      },
    ])
  })

  it('run from light to strict in everything they set', () => {
    const levels = finance.levels ?? []
    expect(levels.map((level) => level.id)).toEqual(['nonMaterial', 'material', 'strict'])
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
      expect(strict.maxOpenHighFindings?.days).toBeLessThanOrEqual(light.maxOpenHighFindings?.days ?? 0)
    }
    expect(levels.map((level) => level.approver)).toEqual(['procurement', 'riskManager', 'riskCommittee'])
    expect(levels.map((level) => level.deltaMonths)).toEqual([undefined, undefined, 6])
  })

  it('hold controls and the overlay itself to their floors', () => {
    const halfway = Object.fromEntries(
      composeShipped({ packs, facts: critical })
        .questions.filter((question) => question.component === 'CTL' && question.answer.type === 'maturity')
        .map((question) => [question.id, 2]),
    )
    const { floors, overall } = explained(critical, halfway)
    expect(floors.missed).toMatchObject([{ component: 'CTL', min: 85 }])
    expect(overall.capped).toBe(69)
    const weak = explained(critical, {
      'FIN-14': 'no',
      'FIN-16a': 'hard',
      'FIN-17': 'none',
      'FIN-18a': 'no',
      'FIN-18b': 'no',
    })
    expect(weak.floors.missed).toMatchObject([{ component: 'FIN', min: 85 }])
  })

  it('set the cadence: yearly, with a delta halfway at the strict level', () => {
    expect(explained(critical).cadence).toEqual({ fullMonths: 12, deltaMonths: 6 })
    const { substitutability: _, ...withoutTier } = critical
    const material = { ...withoutTier, financeMateriality: 'material', customerInformation: false }
    expect(explained(material).cadence).toEqual({ fullMonths: 12, deltaMonths: null })
    expect(explained({ ...material, financeMateriality: 'nonMaterial' }).cadence.fullMonths).toBe(24)
  })
})

/** Each rule: what fires it, and what clears it; answers are at their best but for these. */
type Firing = { rule: string; facts?: Facts; fires: Instead; clears?: Instead; clearFacts?: Facts }

const knockOuts: readonly Firing[] = [
  { rule: 'FIN-KO-01', fires: { 'FIN-02': 'no' }, clears: { 'FIN-02': 'yes' } },
  { rule: 'FIN-KO-02', fires: { 'FIN-03': 'no' }, clears: { 'FIN-03': 'yes' } },
  { rule: 'FIN-KO-03', fires: { 'FIN-04': 0.6 }, clears: { 'FIN-04': 0.5 } },
  { rule: 'FIN-KO-03', fires: { 'FIN-04': 'none' }, clears: { 'FIN-04': 0.25 } },
  { rule: 'FIN-KO-04', fires: { 'FIN-07': 'no' }, clears: { 'FIN-07': 'yes' } },
  {
    rule: 'FIN-KO-04',
    fires: { 'FIN-07': 'no' },
    clears: { 'FIN-07': 'no' },
    clearFacts: { customerInformation: false },
  },
  { rule: 'FIN-KO-05', fires: { 'FIN-10a': 'no' }, clears: { 'FIN-10a': 'yes' } },
  {
    rule: 'FIN-KO-06',
    facts: { supervisorApproval: 'missing' },
    fires: {},
    clears: {},
    clearFacts: { supervisorApproval: 'notNeeded' },
  },
  { rule: 'FIN-KO-07', fires: { 'DMF-CTL-03': 'no' }, clears: { 'DMF-CTL-03': 'yes' } },
  { rule: 'FIN-KO-07', fires: { 'DMF-CTL-04': 'no' }, clears: { 'DMF-CTL-04': 'yes' } },
  {
    rule: 'FIN-KO-08',
    fires: { 'FIN-12': ['adminAccounts', 'patches', 'standards', 'perimeter', 'antiMalware'] },
    clears: { 'FIN-12': ['mfa', 'adminAccounts', 'patches', 'standards', 'perimeter', 'antiMalware'] },
  },
  {
    rule: 'FIN-KO-08',
    fires: { 'FIN-12': ['none'] },
    clears: { 'FIN-12': ['none'] },
    clearFacts: { organisationCountries: ['PH'] },
  },
  { rule: 'FIN-KO-09', fires: { 'FIN-09a': 'refused' }, clears: { 'FIN-09a': 'partial' } },
  { rule: 'FIN-KO-09', fires: { 'DMF-INV-08a': 'refused' }, clears: { 'DMF-INV-08a': 'complete' } },
]

const caps: readonly (Firing & { at: number })[] = [
  { rule: 'FIN-02-CAP', at: 60, fires: { 'FIN-02': 'no' } },
  { rule: 'FIN-05a-CAP', at: 60, fires: { 'FIN-05a': 4.5 }, clears: { 'FIN-05a': 4 } },
  { rule: 'FIN-05a-CAP', at: 60, fires: { 'FIN-05a': 'none' }, clearFacts: { sgCriticalSystem: false } },
  { rule: 'FIN-05b-CAP', at: 60, fires: { 'FIN-05b': '2025-11-20' }, clears: { 'FIN-05b': '2025-11-21' } },
  { rule: 'FIN-05b-CAP', at: 60, fires: { 'FIN-05b': 'none' } },
  { rule: 'FIN-06-CAP', at: 70, fires: { 'FIN-06': 4.1 }, clears: { 'FIN-06': 4 } },
  { rule: 'FIN-08-CAP', at: 60, fires: { 'FIN-08': 'no' } },
  { rule: 'FIN-09a-CAP', at: 60, fires: { 'FIN-09a': 'refused' } },
  { rule: 'FIN-10a-CAP', at: 60, fires: { 'FIN-10a': 'no' } },
  { rule: 'FIN-12-CAP', at: 60, fires: { 'FIN-12': ['patches'] } },
  { rule: 'FIN-13a-CAP', at: 70, fires: { 'FIN-13a': ['none'] }, clears: { 'FIN-13a': ['ospar'] } },
  { rule: 'FIN-20-CAP', at: 70, fires: { 'FIN-20': 'provider' }, clears: { 'FIN-20': 'clientManaged' } },
  {
    rule: 'FIN-20-CAP',
    at: 70,
    fires: { 'FIN-20': 'provider' },
    clears: { 'FIN-20': 'provider' },
    clearFacts: { confidentialityImpact: 3, integrityImpact: 3, availabilityImpact: 3 },
  },
]

describe('knock-outs', () => {
  it.each(knockOuts)('$rule fires on $fires and clears', ({ rule, facts, fires, clears, clearFacts }) => {
    const fired = explained({ ...critical, ...facts }, fires)
    expect(fired.knockOuts.fired).toContain(rule)
    expect(fired.residual).toBe('critical')
    const cleared = explained({ ...critical, ...clearFacts }, clears)
    expect([...cleared.knockOuts.fired, ...cleared.knockOuts.open]).not.toContain(rule)
  })

  it('are all seen firing', () => {
    expect([...new Set(knockOuts.map((each) => each.rule))]).toEqual(finance.knockOuts?.map((rule) => rule.id))
  })

  it('stay open while nobody has answered', () => {
    const unanswered = explained(critical, { 'FIN-02': null, 'FIN-04': null, 'FIN-12': null })
    expect(unanswered.knockOuts.open).toEqual(['FIN-KO-01', 'FIN-KO-03', 'FIN-KO-08'])
  })

  it('leave a service that is not material to its cap', () => {
    const { knockOuts: outs, caps: fired } = explained(nonMaterial, { 'FIN-02': 'no', 'FIN-04': 'none' })
    expect(outs.fired).toEqual([])
    expect(fired.fired).toEqual(['FIN-02-CAP'])
  })
})

describe('caps', () => {
  it.each(caps)('$rule holds the overall at $at on $fires and clears', ({ rule, at, fires, clears, clearFacts }) => {
    const fired = explained(critical, fires)
    expect(fired.caps.fired).toContain(rule)
    expect(fired.overall.capped).toBeLessThanOrEqual(at)
    expect(finance.questions.flatMap((question) => question.caps ?? []).find((cap) => cap.id === rule)?.cap).toBe(at)
    const cleared = explained({ ...critical, ...clearFacts }, clears)
    expect([...cleared.caps.fired, ...cleared.caps.open]).not.toContain(rule)
  })

  it('are all seen firing', () => {
    const all = finance.questions.flatMap((question) => question.caps ?? []).map((cap) => cap.id)
    expect([...new Set(caps.map((each) => each.rule))]).toEqual(all)
  })
})

describe('what applies', () => {
  const asked = (facts: Facts, instead: Instead = {}) =>
    new Set(explained(facts, instead).applicable.filter((id) => id.startsWith('FIN')))

  it('follows the facts of the engagement', () => {
    const all = asked(critical)
    const gone = (facts: Facts) => [...all].filter((id) => !asked({ ...critical, ...facts }).has(id))
    expect(gone({ usesSubProcessors: false })).toEqual([])
    const alone = asked({ ...critical, usesSubProcessors: false }, { 'DMF-INV-08a': 'noneUsed', 'DMF-INV-08b': null })
    expect([...all].filter((id) => !alone.has(id))).toEqual(['FIN-08', 'FIN-09a', 'FIN-09b'])
    expect(gone({ crossBorder: 'none' })).toEqual(['FIN-11a', 'FIN-11b'])
    expect(gone({ cloud: false })).toEqual(['FIN-20'])
    const material = { financeMateriality: 'material', criticalService: false, sgCriticalSystem: false }
    expect(gone(material)).toEqual(['FIN-05a', 'FIN-05b', 'FIN-06', 'FIN-14', 'FIN-17'])
    expect(gone({ ...material, criticalService: true })).toEqual([])
    expect(gone({ ...material, sgCriticalSystem: true })).toEqual([])
  })

  it('asks a follow-up only where there is something to tell', () => {
    expect(asked(critical, { 'FIN-09a': 'noneUsed' }).has('FIN-09b')).toBe(false)
    expect(asked(critical, { 'FIN-10a': 'no' }).has('FIN-10b')).toBe(false)
    expect(asked(critical, { 'FIN-13a': ['none'] }).has('FIN-13b')).toBe(false)
    for (const report of ['soc1', 'soc2', 'isae3402', 'ospar'])
      expect(asked(critical, { 'FIN-13a': [report] }).has('FIN-13b'), report).toBe(true)
  })
})

describe('clocks', () => {
  const fires = (countries: string[], hours: number, more: Facts = {}) =>
    explained({ ...critical, organisationCountries: countries, ...more }, { 'FIN-04': hours }).knockOuts

  it('take the shortest of all that apply', () => {
    expect(fires(['ID'], 12).fired).toEqual([])
    expect(fires(['ID'], 13).fired).toEqual(['FIN-KO-03'])
    expect(fires(['ID', 'PH'], 1).fired).toEqual([])
    expect(fires(['ID', 'PH'], 12).fired).toEqual(['FIN-KO-03'])
    expect(fires(['ID', 'PH', 'SG'], 1).fired).toEqual(['FIN-KO-03'])
    expect(fires(['FR'], 2).fired).toEqual([])
    expect(fires(['FR'], 3).fired).toEqual(['FIN-KO-03'])
  })

  it('bind designated owners only where they are designated', () => {
    expect(fires(['ID'], 12, { designatedCountries: [] }).fired).toEqual([])
    expect(fires(['ID'], 12, { designatedCountries: ['MY'] }).fired).toEqual(['FIN-KO-03'])
    expect(fires(['ID'], 3, { designatedCountries: ['MY'] }).fired).toEqual([])
    expect(fires(['ID'], 3, { designatedCountries: ['SG'] }).fired).toEqual(['FIN-KO-03'])
  })

  it('leave out what nobody could verify: the rule stays open, but never beyond 24 hours', () => {
    for (const country of ['TH', 'MY', 'VN', 'BN', 'KH', 'LA', 'MM', 'TL', 'AU']) {
      expect(fires([country], 2), country).toMatchObject({ fired: [], open: ['FIN-KO-03'] })
      expect(fires([country], 25).fired, country).toEqual(['FIN-KO-03'])
    }
    const unverified = finance.clocks?.filter((clock) => clock.amount === null).map((clock) => clock.id)
    expect(unverified).toHaveLength(10)
  })

  it('say where each comes from and when that was read, and leave the vendor half at most', () => {
    for (const { id, source, amount, vendorHours, reason } of finance.clocks ?? []) {
      expect(reason?.en, id).toContain(`${vendorHours} h, is a setting of this pack`)
      expect(source, id).toMatchObject({ title: expect.any(String), accessedOn: expect.any(String) })
      if (amount !== null) expect(vendorHours, id).toBeLessThanOrEqual(amount / 2)
      expect(vendorHours, id).toBeLessThanOrEqual(24)
    }
  })
})

describe('improvements', () => {
  it('name first what lifts the most, and clear the rule they are about', () => {
    const { improvements } = explained(critical, { 'FIN-12': ['patches'], 'FIN-19': 'none' })
    expect(improvements.map((each) => each.question)).toEqual(['FIN-12', 'FIN-19'])
    expect(improvements[0]?.capped).toBeGreaterThan(90)
  })

  it('bring notice of an incident within the shortest clock of all', () => {
    const [first] = explained(critical, { 'FIN-04': 24 }).improvements
    expect(first).toMatchObject({ question: 'FIN-04', capped: 100, residual: 'moderate' })
  })
})

describe('composing finance with the baseline', () => {
  it('never makes the baseline laxer, and multiplies by the level that applies', () => {
    const alone = composeShipped({ packs: ['dmf'], facts: critical })
    const together = composeShipped({ packs, facts: critical })
    const ids = together.questions.map((question) => question.id)
    expect(alone.questions.filter((question) => !ids.includes(question.id))).toEqual([])
    expect(together.components.find((component) => component.id === 'CTL')?.multiplier).toEqual({
      pack: 'finance',
      level: 'strict',
      factor: 1.5,
    })
    expect(composeShipped({ packs: [...packs, 'finance'].toReversed(), facts: critical }).hash).toBe(together.hash)
  })
})
