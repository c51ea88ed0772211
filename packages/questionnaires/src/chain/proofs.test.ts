import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Obligation, obligationIds, obligations } from './obligations'
import { isBroken, isProven, type Proof, promisesGiven, standingsOf } from './proofs'

const day = '2026-11-22'
const link = { countries: ['SG'], since: '2026-05-01' }
const proof = (obligation: Obligation, more: Partial<Proof> = {}): Proof => ({
  ...{ obligation, promised: true, value: null, countries: ['SG', 'MY'] },
  ...{ confirmedOn: '2026-01-10', validUntil: '2027-01-10', ...more },
})
const clause = obligationIds.filter((id) => obligations[id].clause === 'MCC-IM-3')
const standing = (id: Obligation, more: Partial<Proof> = {}) =>
  standingsOf([proof(id, more)], link, day).find(({ obligation }) => obligation === id)!

describe('how a duty stands', () => {
  it('is given to its last day, and expired from the next on', () => {
    expect(standing('audit', { validUntil: day })).toMatchObject({ state: 'given', since: '2026-01-10' })
    expect(standing('audit', { validUntil: '2026-11-21' })).toMatchObject({ state: 'expired', since: '2026-11-22' })
    expect(standing('audit', { validUntil: '2026-10-31' }).since).toBe('2026-11-01')
  })

  it('is refused from the day on which that was said, and never said where nobody did', () => {
    const refused = standing('audit', { promised: false, validUntil: null, countries: [] })
    expect(refused).toMatchObject({ state: 'refused', since: '2026-01-10' })
    const standings = standingsOf([], link, day)
    expect(standings.map(({ obligation }) => obligation)).toEqual(obligationIds)
    expect(standings.every(({ state, since, proof }) => state === 'never' && since === null && proof === null)).toBe(
      true,
    )
  })

  it('outlives a move of place unless it is about places', () => {
    expect(standing('location', { countries: ['MY'] })).toMatchObject({ state: 'moved', since: '2026-05-01' })
    expect(standing('location', { countries: [] }).state).toBe('moved')
    expect(standing('location').state).toBe('given')
    expect(standing('audit', { countries: ['MY'] }).state).toBe('given')
    expect(standing('location', { countries: ['MY'], validUntil: '2026-02-01' }).state).toBe('expired')
    const noSince = standingsOf([proof('location', { countries: [] })], { ...link, since: null }, day)
    expect(noSince.find(({ obligation }) => obligation === 'location')).toMatchObject({ state: 'moved', since: null })
  })

  it('is broken where it was said once and doesn’t hold', () => {
    const states = ['given', 'never', 'refused', 'expired', 'moved'] as const
    expect(states.filter((state) => isBroken({ state }))).toEqual(['refused', 'expired', 'moved'])
  })
})

describe('flow-down of a link', () => {
  const proven = (proofs: readonly Proof[]) => isProven(standingsOf(proofs, link, day))
  it('is proven by the duties of the clause, and broken by anything that was asked for and doesn’t hold', () => {
    const whole = clause.map((id) => proof(id))
    expect(clause).toEqual(['objection', 'sameDuties', 'liability'])
    expect(proven(whole)).toBe(true)
    for (const id of clause) expect(proven(whole.filter(({ obligation }) => obligation !== id))).toBe(false)
    expect(proven([...whole, proof('audit')])).toBe(true)
    expect(proven([...whole, proof('audit', { promised: false, validUntil: null })])).toBe(false)
    expect(proven([...whole, proof('breachHours', { value: 24, validUntil: '2026-11-21' })])).toBe(false)
    expect(proven([...whole, proof('location', { countries: [] })])).toBe(false)
    expect(proven([])).toBe(false)
  })

  it('promises what is given and no to what was refused; a figure that doesn’t hold counts for nothing', () => {
    const promised = (...proofs: Proof[]) => promisesGiven(standingsOf(proofs, link, day))
    const refused = { promised: false, validUntil: null }
    expect(promised(proof('breachHours', { value: 24 }), proof('audit'))).toEqual({ breachHours: 24, audit: 1 })
    expect(promised(proof('deletionDays', { value: 0 }))).toEqual({ deletionDays: 0 })
    expect(promised(proof('audit', refused), proof('breachHours', refused))).toEqual({ audit: 0 })
    const over = { validUntil: '2026-11-01' }
    expect(promised(proof('audit', over), proof('breachHours', { value: 24, ...over }))).toEqual({})
    expect(promised(proof('breachHours'))).toEqual({})
  })

  it('only ever gets weaker as days go by without a new word', () => {
    const days = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10))
    const any = fc.uniqueArray(
      fc.record({ obligation: fc.constantFrom(...obligationIds), promised: fc.boolean(), until: days }),
      { selector: ({ obligation }) => obligation },
    )
    fc.assert(
      fc.property(any, days, days, (said, one, other) => {
        const [early, late] = one < other ? [one, other] : [other, one]
        const proofs = said.map(({ obligation, promised, until }) =>
          proof(obligation, { promised, value: promised ? 5 : null, validUntil: promised ? until : null }),
        )
        const at = (on: string) => standingsOf(proofs, link, on)
        expect(isProven(at(early)) || !isProven(at(late))).toBe(true)
        const given = (on: string) => Object.keys(promisesGiven(at(on)))
        for (const id of given(late)) expect(given(early)).toContain(id)
      }),
    )
  })
})
