import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import { lawWritten } from '../content/law'
import { packs } from '../content'
import type { Pack } from '../model'
import { checkPacksAgainstLaw } from './check-clocks'
import { checkLaw, checkLawJson } from './check-law'
import { type Law, shippedLaw } from './law'

const asOf = '2026-11-22'
const check = { packs: Object.values(packs), asOf, staleMonths: 6 }

/** The shipped law with one thing changed, and what the check says of it beyond what it says of the shipped one. */
function findings(change: (law: Law) => void) {
  const changed = structuredClone(shippedLaw())
  change(changed)
  return checkLaw(changed, { ...check, packs: [] })
    .filter((each) => each.severity === 'error')
    .map(({ place, message }) => `${place}: ${message}`)
}
const of = (law: Law, code: string) => {
  const found = law.jurisdictions.find((each) => each.code === code)
  if (!found) throw new Error(code)
  return found
}
const instrumentOf = (law: Law, id: string) => {
  const found = law.instruments.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const clockOf = (law: Law, id: string) => {
  const found = law.jurisdictions.flatMap((each) => each.clocks).find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('the law that ships', () => {
  it('passes its check together with the packs that ship', () => {
    expect(checkLaw(shippedLaw(), check).filter((each) => each.severity === 'error')).toEqual([])
    expect(
      checkLawJson(JSON.parse(JSON.stringify(lawWritten)), check).filter((each) => each.severity === 'error'),
    ).toEqual([])
  })

  it('is stale after half a year, every statement of it', () => {
    const later = checkLaw(shippedLaw(), { ...check, asOf: '2027-05-23' })
    const stale = later.filter((each) => each.message.includes('months ago'))
    expect(stale.length).toBeGreaterThan(400)
    expect(new Set(stale.map((each) => each.severity))).toEqual(new Set(['warning']))
    expect(
      checkLaw(shippedLaw(), { ...check, asOf: '2027-05-21' }).some((each) => each.message.includes('months ago')),
    ).toBe(false)
  })
})

describe('the schema', () => {
  it('refuses unknown fields and statements without label or source, with the place', () => {
    const places = (fields: Record<string, unknown>) => {
      const planted = structuredClone(lawWritten) as unknown as { jurisdictions: Record<string, unknown>[] }
      Object.assign(planted.jurisdictions[0] ?? {}, fields)
      return checkLawJson(planted, check).map((each) => each.place)
    }
    expect(places({ flag: 'red' })).toEqual(['jurisdictions.0.flag'])
    expect(places({ dpo: { text: null, basis: 'read', sources: [], checkedOn: asOf } })).toEqual([
      'jurisdictions.0.dpo.label',
      'jurisdictions.0.dpo.sources',
    ])
  })
})

describe('the check', () => {
  it('finds ids that lead nowhere or stand twice', () => {
    expect(findings((law) => of(law, 'SG').laws.push('sg-nothing'))).toContain(
      'SG.laws: there is no instrument "sg-nothing"',
    )
    expect(findings((law) => of(law, 'SG').dpo.sources.push('nobody'))).toContain('SG.dpo: there is no source "nobody"')
    expect(findings((law) => clockOf(law, 'th-ncsa-first').trigger.sources.push('nobody'))).toContain(
      'TH.clocks.th-ncsa-first.trigger: there is no source "nobody"',
    )
    expect(findings((law) => of(law, 'EU').members.push('ZZ'))).toContain(
      'EU.members: "ZZ" is no country and no jurisdiction',
    )
    expect(findings((law) => (instrumentOf(law, 'vn-decree-53').replacedBy = 'vn-x'))).toContain(
      'vn-decree-53.replacedBy: there is no instrument "vn-x"',
    )
    expect(findings((law) => (clockOf(law, 'sg-pdpa-people').id = 'sg-pdpa-authority')).join()).toContain(
      'two of the kind "clock"',
    )
  })

  it('refuses states without their dates and dates against the state', () => {
    const say = (id: string, change: Partial<Law['instruments'][number]>) =>
      findings((law) => void Object.assign(instrumentOf(law, id), change))
    expect(say('sg-pdpa', { inForceFrom: null })).toEqual([
      'sg-pdpa.status: "inForce" without the date from which it was in force',
    ])
    expect(say('asean-defa', { inForceFrom: '2026-11' })).toEqual([
      'asean-defa.status: "tracked" with a date from which it is in force',
    ])
    expect(say('sg-pdpa', { inForceFrom: '2027' })).toEqual([
      'sg-pdpa.status: in force from 2027, which is still to come',
    ])
    expect(say('sg-pdpa', { replacedBy: 'sg-hia' })).toHaveLength(1)
    expect(findings((law) => void instrumentOf(law, 'asean-defa').changes.reverse()).join()).toContain(
      'from new to old',
    )
  })

  it('lets no figure into a clock that nobody read, and no setting be looser than half of it', () => {
    expect(findings((law) => (clockOf(law, 'sg-pdpa-authority').basis = 'reported'))).toEqual([
      'SG.clocks.sg-pdpa-authority: a figure that nobody read stands in "reported", it drives nothing',
    ])
    expect(findings((law) => (clockOf(law, 'sg-pdpa-authority').unit = null))).not.toEqual([])
    expect(findings((law) => (clockOf(law, 'sg-critical-infrastructure').vendorHours = 1.5))).toEqual([
      'SG.clocks.sg-critical-infrastructure: the vendor gets at most half of the clock, and never more than 24 hours',
    ])
    expect(findings((law) => (clockOf(law, 'eu-gdpr-authority').vendorHours = 25))).toHaveLength(1)
  })

  it('holds label, basis and source to each other', () => {
    expect(findings((law) => (of(law, 'SG').rights.basis = 'read')).join()).toContain('SG.rights')
    expect(findings((law) => (of(law, 'PH').sanctions.sources = ['npc-ph']))).toEqual([
      'PH.sanctions: it says it was read, but none of its sources was opened',
    ])
    expect(findings((law) => (of(law, 'SG').sanctions.label = 'officialText'))).toEqual([
      'SG.sanctions: an official text that nobody read',
    ])
    expect(findings((law) => (of(law, 'SG').dpo.checkedOn = '2026-12-01')).join()).toContain('still to come')
    expect(findings((law) => (of(law, 'SG').dpo.basis = 'general')).join()).toContain('general knowledge')
  })

  it('wants every pair told, and every state of ASEAN to stand somewhere on the model clauses', () => {
    expect(findings((law) => void (of(law, 'JP').transfers.mechanisms = []))).toHaveLength(19)
    expect(findings((law) => void of(law, 'MM').transfers.mechanisms.pop())).toEqual([
      'MM.transfers.mechanisms: nothing is said of the ASEAN model clauses',
    ])
  })
})

describe('packs beside the law', () => {
  const shippedPack = (id: string): Pack => {
    const pack = packs[id]
    if (!pack) throw new Error(id)
    return structuredClone(pack)
  }
  const against = (pack: Pack): string[] => {
    const found: string[] = []
    checkPacksAgainstLaw(shippedLaw(), [pack], (severity, place, message) => {
      if (severity === 'error') found.push(`${place}: ${message}`)
    })
    return found
  }

  it('can’t drift: every clock of every jurisdiction pack is compared, whichever part moves', () => {
    const jurisdictionPacks = Object.values(packs).filter((pack) => pack.kind === 'jurisdiction')
    expect(jurisdictionPacks).toHaveLength(17)
    for (const original of jurisdictionPacks) {
      expect(against(original), original.id).toEqual([])
      original.clocks?.forEach((clock, i) => {
        for (const change of [
          { amount: 500 },
          { unit: 'workingDays' as const },
          { from: 'elsewhere' },
          { vendorHours: 0.1 },
        ]) {
          const moved = structuredClone(original)
          moved.clocks?.splice(i, 1, { ...clock, ...change })
          expect(against(moved), `${clock.id} ${JSON.stringify(change)}`).toEqual([
            `${original.id}.clocks.${clock.id}: differs from the clock of the law: write it there, once`,
          ])
        }
        const less = structuredClone(original)
        less.clocks?.splice(i, 1)
        if (less.clocks?.length) expect(against(less).join()).toContain(`the clock "${clock.id}" is missing`)
      })
    }
  })

  it('holds an overlay’s clock to the law’s where both have it', () => {
    const finance = shippedPack('finance')
    const own = finance.clocks?.find((clock) => clock.id === 'my-nacsa')
    if (!own) throw new Error('my-nacsa')
    own.reason = { en: 'Worded anew.' }
    expect(against(finance)).toEqual([])
    own.amount = 12
    expect(against(finance)).toEqual([
      'finance.clocks.my-nacsa: differs from the clock of the law: write it there, once',
    ])
  })

  it('never lets a rule rest on what isn’t in force', () => {
    const rests = (source: string) =>
      against(
        packOf({
          questions: [{ id: 'Q' }],
          knockOuts: [{ id: 'K', when: { answer: 'Q', is: 0 }, reason: { en: 'Because.' }, source }],
        }),
      )
    expect(rests('DEFA, article 1').join()).toContain('which is tracked: not in force, never scored')
    expect(rests('Health Information Act 2026').join()).toContain('which is enacted')
    expect(rests('Proposed guidelines on third-party risk management (MAS)').join()).toContain('which is draft')
    expect(rests('Malaysian guideline on HIAs')).toEqual([])
    expect(rests('The Health Information Act is not in force and not its basis')).toEqual([])
  })
})
