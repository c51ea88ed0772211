import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shippedLaw } from '../law/law'
import { coverageOf, type ClauseFinding, suggestionsFrom } from './coverage'
import { localNotesOf } from './local-notes'

const { clauses, extraKeys } = shippedLaw().clauses
const found = (result: ClauseFinding['result'], deviation: ClauseFinding['deviation'] = null): ClauseFinding => ({
  result,
  deviation,
})
const all = (result: ClauseFinding['result']) =>
  Object.fromEntries([...clauses, ...extraKeys].map(({ key }) => [key, found(result)]))

describe('coverageOf', () => {
  it('counts what nobody looked at as not there', () => {
    const coverage = coverageOf({ relationship: 'C2P', findings: {}, extraKeys: ['X-AUD'] })
    expect(coverage).toMatchObject({ measuredAs: 'C2P', borrowed: false, hardFails: [], gaps: [], weakened: [] })
    // Nineteen topics, of which three are add-ons that parties may leave out.
    expect(coverage.model).toEqual({ points: 0, most: 32, percent: 0 })
    expect(coverage.extra).toEqual({ points: 0, most: 2, percent: 0 })
    expect(coverage.open).toHaveLength(20)
  })

  it('names gaps, what a contract must have first, and rounds down', () => {
    const findings = { ...all('met'), 'MCC-EX-2': found('partial'), 'MCC-IM-5': found('absent') }
    const coverage = coverageOf({ relationship: 'C2P', findings, extraKeys: [] })
    expect(coverage.gaps).toEqual(['MCC-IM-5', 'MCC-EX-2'])
    expect(coverage.hardFails).toEqual(['MCC-IM-5'])
    // 38 points less one and two.
    expect(coverage.model).toEqual({ points: 35, most: 38, percent: 92 })
    expect(coverage.extra.percent).toBeNull()
    expect(coverage.lines.find(({ key }) => key === 'MCC-IM-5')?.request.en).toContain('hours')
  })

  it('asks sub-processors of a processor alone, and lends relationships without a module the nearer one', () => {
    const keysOf = (relationship: 'C2P' | 'C2C' | 'P2P' | 'P2C') =>
      coverageOf({ relationship, findings: {}, extraKeys: [] }).lines.map(({ key }) => key)
    expect(keysOf('C2P')).toContain('MCC-IM-3')
    expect(keysOf('C2C')).not.toContain('MCC-IM-3')
    expect(coverageOf({ relationship: 'P2P', findings: {}, extraKeys: [] })).toMatchObject({
      measuredAs: 'C2P',
      borrowed: true,
    })
    expect(keysOf('P2C')).toEqual(keysOf('C2C'))
  })

  it('takes nothing off a must-have that is called irrelevant, and calls a weakened one a case for a lawyer', () => {
    const findings = { ...all('met'), 'MCC-IM-1': found('notRelevant'), 'MCC-IM-4': found('partial', 'worse') }
    const coverage = coverageOf({ relationship: 'C2C', findings, extraKeys: [] })
    expect(coverage.hardFails).toEqual(['MCC-IM-1'])
    expect(coverage.weakened).toEqual(['MCC-IM-4'])
    expect(coverage.model.percent).toBeLessThan(100)
  })

  it('leaves an add-on out that the contract doesn’t have, and counts one that it has', () => {
    const without = coverageOf({
      relationship: 'C2P',
      findings: { ...all('met'), 'MCC-IM-9': found('absent') },
      extraKeys: [],
    })
    expect(without.model).toEqual({ points: 36, most: 36, percent: 100 })
    expect(without.gaps).toEqual([])
  })

  it('never passes 100, never is 100 with a gap, and only rises by looking', () => {
    const results = ['met', 'partial', 'absent', 'notRelevant', 'exceeds'] as const
    const keys = [...clauses, ...extraKeys].map(({ key }) => key)
    const findings = fc.dictionary(
      fc.constantFrom(...keys),
      fc.record({ result: fc.constantFrom(...results), deviation: fc.constant(null) }),
    )
    fc.assert(
      fc.property(findings, fc.constantFrom('C2P', 'C2C', 'P2P', 'P2C'), (given, relationship) => {
        const coverage = coverageOf({ relationship, findings: given, extraKeys: keys })
        const percent = coverage.model.percent ?? 0
        const short = coverage.lines.some(({ model, points }) => model !== null && points !== null && points < 2)
        expect(percent).toBeGreaterThanOrEqual(0)
        expect(percent).toBeLessThanOrEqual(100)
        if (short) expect(percent).toBeLessThan(100)
        const key = coverage.open[0]
        if (key === undefined) return
        const next = coverageOf({ relationship, findings: { ...given, [key]: found('met') }, extraKeys: keys })
        expect(next.model.points + next.extra.points).toBeGreaterThan(coverage.model.points + coverage.extra.points)
      }),
    )
  })
})

describe('suggestionsFrom', () => {
  const nothing = {
    ...{ breachHours: null, subProcessors: null, deletionDays: null, auditRight: null, regulatorAccess: null },
    ...{ remedies: null, governingLaw: '', insurance: '' },
  }
  it('says only what the facts say', () => {
    expect(suggestionsFrom(nothing)).toEqual([{ key: 'X-HRS', result: 'absent' }])
    expect(
      suggestionsFrom({ ...nothing, auditRight: false, breachHours: 24 }).map(({ key, result }) => [key, result]),
    ).toEqual([
      ['MCC-IM-5', 'partial'],
      ['X-HRS', 'partial'],
      ['MCC-IM-9', 'absent'],
      ['X-AUD', 'absent'],
    ])
  })
})

describe('localNotesOf', () => {
  const kinds = (from: string | null, to: string | null, instrument = 'aseanMcc') =>
    localNotesOf({ from, to, instrument }).map(({ kind }) => kind)

  it('names Vietnam’s dossier, how Thailand takes foreign forms, and Malaysia’s due diligence', () => {
    expect(localNotesOf({ from: 'VN', to: 'SG', instrument: 'aseanMcc' })).toContainEqual(
      expect.objectContaining({ kind: 'filing', dueDays: 60 }),
    )
    const [thai] = localNotesOf({ from: 'TH', to: 'SG', instrument: 'aseanMcc' }).filter(
      ({ kind }) => kind === 'mechanism',
    )
    expect(thai?.said.text?.en).toContain('remedy')
    expect(kinds('MY', 'SG')).toEqual(['rule', 'mechanism', 'assessment'])
    expect(kinds('TH', 'SG', 'bindingRules')).toContain('filing')
  })

  it('says nothing within a country, and nothing of a place it knows nothing of', () => {
    expect(kinds('VN', 'VN')).toEqual([])
    expect(kinds(null, 'SG')).toEqual([])
    expect(kinds('ZZ', 'SG')).toEqual([])
  })
})
