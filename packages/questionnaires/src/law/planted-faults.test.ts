import { describe, expect, it } from 'vitest'
import { packOf } from '../../test/small-pack'
import type { Pack } from '../model'
import { checkClocks, checkPacksAgainstLaw } from './check-clocks'
import { checkInstruments } from './check-instruments'
import { checkLaw, type Report } from './check-law'
import type { Instrument } from './instrument'
import type { LawClock } from './jurisdiction'
import { type Law, shippedLaw } from './law'

const asOf = '2026-11-22'

/** What a part of the check reports, a line each. */
function told(run: (report: Report) => void): string[] {
  const lines: string[] = []
  run((severity, place, message) => lines.push(`${severity} ${place}: ${message}`))
  return lines
}
const first = <T>(list: readonly T[]): T => {
  const [found] = list
  if (!found) throw new Error('nothing there')
  return found
}

describe('a clock of the law', () => {
  const whole: Partial<LawClock> = {
    ...{ id: 'sg-tell', amount: 3, unit: 'calendarDays', wording: null, reported: null, basis: 'read' },
    vendorHours: 24,
  }
  const said = (change: Partial<LawClock>) => {
    const law = structuredClone(shippedLaw())
    const jurisdiction = first(law.jurisdictions.filter(({ code }) => code === 'SG'))
    const clock = { ...first(jurisdiction.clocks), ...whole, ...change }
    return told((report) => checkClocks({ ...law, jurisdictions: [{ ...jurisdiction, clocks: [clock] }] }, report))
  }
  const at = 'error SG.clocks.sg-tell:'
  const vendor = `${at} the vendor gets at most half of the clock, and never more than 24 hours`

  it.each<[string, Partial<LawClock>, string[]]>([
    ['may leave the vendor 24 hours of three days', {}, []],
    ['may leave the vendor half of it', { amount: 10, unit: 'hours', vendorHours: 5 }, []],
    ['may leave the vendor no setting', { amount: 10, unit: 'workingDays', vendorHours: null }, []],
    [
      'may have words instead of a figure',
      { amount: null, unit: null, vendorHours: null, wording: { en: 'At once' } },
      [],
    ],
    [
      'has an id that says where it stands',
      { id: 'my-tell' },
      ['error SG.clocks.my-tell: the id of a clock of SG starts with its code'],
    ],
    ['needs a unit', { unit: null, vendorHours: null }, [`${at} a figure needs a unit, and a unit a figure`]],
    ['needs a figure', { amount: null, vendorHours: null }, [`${at} a figure needs a unit, and a unit a figure`]],
    [
      'has a figure that was read',
      { basis: 'reported' },
      [`${at} a figure that nobody read stands in "reported", it drives nothing`],
    ],
    [
      'has no words beside a figure',
      { wording: { en: 'At once' } },
      [`${at} a figure needs neither words nor a reported figure`],
    ],
    [
      'has no reported figure beside one',
      { reported: { amount: 1, unit: 'hours' } },
      [`${at} a figure needs neither words nor a reported figure`],
    ],
    ['leaves the vendor at most 24 hours', { vendorHours: 24.5 }, [vendor]],
    ['leaves the vendor at most half', { amount: 10, unit: 'hours', vendorHours: 5.5 }, [vendor]],
    ['leaves the vendor nothing of working days', { unit: 'workingDays', vendorHours: 1 }, [vendor]],
    ['leaves the vendor nothing of words', { amount: null, unit: null, vendorHours: 1 }, [vendor]],
  ])('%s', (_, change, expected) => expect(said(change)).toEqual(expected))
})

describe('an instrument', () => {
  const said = (change: Partial<Instrument>) => {
    const law = shippedLaw()
    const entry = first(first(law.instruments).changes)
    const changes = ['2026-11', '2026-11', '2025'].map((on) => ({ ...entry, on }))
    const one = {
      ...first(law.instruments),
      id: 'sg-x',
      status: 'inForce' as const,
      inForceFrom: asOf,
      replacedBy: null,
    }
    return told((report) =>
      checkInstruments({ ...law, instruments: [{ ...one, changes, ...change }] }, { asOf }, report),
    )
  }
  const log = (...days: string[]) => ({
    changes: days.map((on) => ({ ...first(first(shippedLaw().instruments).changes), on })),
  })
  const at = 'error sg-x.status:'
  const replaced = `${at} what is replaced names what took its place, and nothing else does`

  it.each<[string, Partial<Instrument>, string[]]>([
    ['may be in force from this very day', {}, []],
    ['may be replaced', { status: 'replaced', replacedBy: 'sg-y' }, []],
    ['may be a draft', { status: 'draft', inForceFrom: null }, []],
    [
      'has the date from which it is in force',
      { inForceFrom: null },
      [`${at} "inForce" without the date from which it was in force`],
    ],
    [
      'has the date from which it was in force',
      { status: 'replaced', replacedBy: 'sg-y', inForceFrom: null },
      [`${at} "replaced" without the date from which it was in force`],
    ],
    ['has no such date as a draft', { status: 'draft' }, [`${at} "draft" with a date from which it is in force`]],
    [
      'is not in force from tomorrow',
      { inForceFrom: '2026-11-23' },
      [`${at} in force from 2026-11-23, which is still to come`],
    ],
    ['names what took its place', { status: 'replaced' }, [replaced]],
    ['names nothing while it is in force', { replacedBy: 'sg-y' }, [replaced]],
    ['may have changed today', log(asOf), []],
    [
      'has a log from new to old',
      log('2026-10', '2026-11'),
      ['error sg-x.changes.2026-11: the change log runs from new to old'],
    ],
    [
      'has a log of the past',
      log('2026-12', '2026-11'),
      ['error sg-x.changes.2026-12: an entry of a day still to come'],
    ],
  ])('%s', (_, change, expected) => expect(said(change)).toEqual(expected))
})

describe('a pack beside the law', () => {
  const against = (law: Law, pack: Pack) => told((report) => checkPacksAgainstLaw(law, [pack], report))
  const clock = { id: 'sg-nothing', amount: 1, unit: 'hours' }

  it('has clocks of the law where it is a jurisdiction’s', () => {
    const of = (more: object) => packOf({ questions: [{ id: 'Q' }], ...more })
    expect(against(shippedLaw(), of({ kind: 'jurisdiction' }))).toEqual([])
    expect(against(shippedLaw(), of({ kind: 'overlay', clocks: [clock] }))).toEqual([])
    const [unknown, ...missing] = against(shippedLaw(), of({ id: 'sg', kind: 'jurisdiction', clocks: [clock] }))
    expect(unknown).toBe('error sg.clocks.sg-nothing: no law has this clock')
    expect(missing).toContain('error sg.clocks: the clock "sg-pdpa-authority" is missing')
  })

  it('rests on nothing that is not in force, by whatever name', () => {
    const plain = {
      ...first(shippedLaw().instruments),
      ...{ id: 'sg-x', title: { en: 'Plain Act' }, aliases: ['PLA'], number: 'No. 5 of 2027' },
    }
    const when = { fact: 'a', is: 1 }
    const rests = (status: Instrument['status'], source: string | undefined, reason?: string) => {
      const said = { ...(source !== undefined && { source }), ...(reason !== undefined && { reason: { en: reason } }) }
      const pack = packOf({
        questions: [{ id: 'Q', caps: [{ id: 'CAP', when, cap: 60, ...said }] }, { id: 'R' }],
        knockOuts: [{ id: 'KO', when, ...said }],
        clocks: [
          { id: 'figure', amount: 1, unit: 'hours', ...said },
          { id: 'words', amount: null, unit: 'hours', ...said },
        ],
      })
      return against({ ...shippedLaw(), instruments: [{ ...plain, status }] }, pack)
    }
    const each = (line: (place: string) => string) => ['base.CAP', 'base.KO', 'base.figure'].map(line)
    const rest = (name: string, status: string) =>
      each((place) => `error ${place}: rests on "${name}", which is ${status}: not in force, never scored`)
    expect(rests('draft', 'Plain Act, section 1')).toEqual(rest('Plain Act', 'draft'))
    expect(rests('enacted', 'PLA')).toEqual(rest('PLA', 'enacted'))
    expect(rests('tracked', undefined, 'By No. 5 of 2027')).toEqual(rest('No. 5 of 2027', 'tracked'))
    expect(rests('draft', 'Plain Act, not in force')).toEqual(
      each((place) => `warning ${place}: mentions "Plain Act", which is draft`),
    )
    expect(rests('inForce', 'Plain Act')).toEqual([])
    expect(rests('reference', 'Plain Act')).toEqual([])
    for (const words of ['PLAN', 'xPLA', 'PLA2', 'éPLA', 'Plain']) expect(rests('draft', words)).toEqual([])
    expect(against(shippedLaw(), packOf({ questions: [{ id: 'Q' }] }))).toEqual([])
  })
})

describe('the whole check', () => {
  const errors = (change: (law: Law) => void) => {
    const law = structuredClone(shippedLaw())
    change(law)
    return checkLaw(law, { packs: [], asOf, staleMonths: 600 })
      .filter(({ severity }) => severity === 'error')
      .map(({ place, message }) => `${place}: ${message}`)
  }
  const of = (law: Law, code: string) => first(law.jurisdictions.filter((each) => each.code === code))

  it.each<[string, (law: Law) => unknown, string[]]>([
    [
      'a member of another',
      (law) => of(law, 'EU').members.push('SG'),
      ['SG: two of the kind "jurisdiction" are called "SG"'],
    ],
    [
      'a key twice',
      (law) => law.clauses.extraKeys.push(first(law.clauses.extraKeys)),
      [
        `${first(shippedLaw().clauses.extraKeys).key}: two of the kind "clause" are called "${first(shippedLaw().clauses.extraKeys).key}"`,
        `clauses.extraKeys.${first(shippedLaw().clauses.extraKeys).key}.said: two of the kind "place" are called "clauses.extraKeys.${first(shippedLaw().clauses.extraKeys).key}.said"`,
      ],
    ],
    [
      'a law of nowhere',
      (law) => of(law, 'SG').laws.push('sg-nothing'),
      ['SG.laws: there is no instrument "sg-nothing"'],
    ],
    [
      'a clock of no law',
      (law) => (first(of(law, 'SG').clocks).instrument = 'sg-nothing'),
      [`SG.clocks.${first(of(shippedLaw(), 'SG').clocks).id}: there is no instrument "sg-nothing"`],
    ],
    [
      'a destination of nowhere',
      (law) => (first(of(law, 'SG').transfers.mechanisms).to = ['SG', 'EU', 'ZZ']),
      [
        `SG.mechanisms.${first(of(shippedLaw(), 'SG').transfers.mechanisms).kind}: "ZZ" is no country and no jurisdiction`,
      ],
    ],
    [
      'an instrument of nowhere',
      (law) => (first(law.instruments).jurisdiction = 'ZZ'),
      [`${first(shippedLaw().instruments).id}: there is no jurisdiction "ZZ"`],
    ],
    [
      'clauses of no instrument',
      (law) => (law.clauses.instrument = 'x'),
      ['clauses.instrument: there is no instrument "x"'],
    ],
    [
      'clauses compared with none',
      (law) => (law.clauses.compared = 'x'),
      ['clauses.compared: there is no instrument "x"'],
    ],
    [
      'one mechanism twice',
      (law) => of(law, 'MM').transfers.mechanisms.push(first(of(law, 'MM').transfers.mechanisms)),
      [
        ...[first(of(shippedLaw(), 'MM').transfers.mechanisms).kind].map((kind) => {
          const place = `MM.transfers.mechanisms.${kind}.said`
          return `${place}: two of the kind "place" are called "${place}"`
        }),
        'MM.transfers.mechanisms: one kind stands twice',
      ],
    ],
    [
      'a source opened tomorrow',
      (law) => (first(law.sources).accessedOn = '2026-11-23'),
      [`${first(shippedLaw().sources).id}: opened on a day still to come`],
    ],
    [
      'words without a basis',
      (law) => (of(law, 'SG').dpo.text = null),
      ['SG.dpo: what is not known has the basis "notFound"'],
    ],
  ])('names %s', (_, change, expected) => {
    expect(errors(change)).toEqual(expected)
  })

  it('wants a rule, or none known, and a mechanism towards everybody', () => {
    const others = shippedLaw().jurisdictions.flatMap(({ code }) => (code === 'JP' ? [] : [code]))
    expect(errors((law) => (of(law, 'JP').transfers.mechanisms = []))).toEqual(
      others.map((to) => `JP.transfers: no mechanism towards ${to}`),
    )
    expect(errors((law) => (of(law, 'JP').transfers.rule.text = null))).toEqual([
      'JP.transfers.rule: what is not known has the basis "notFound"',
      ...others.map((to) => `JP.transfers: no rule towards ${to}`),
    ])
  })

  it('tells errors before warnings, and of sources that nothing names', () => {
    const law = structuredClone(shippedLaw())
    law.sources.push({ id: 'idle', title: 'Idle', url: null, accessedOn: null })
    law.clauses.compared = 'x'
    of(law, 'MM').transfers.mechanisms.pop()
    const findings = checkLaw(law, { packs: [], asOf, staleMonths: -1 })
    const severities = findings.map(({ severity }) => severity)
    expect(severities.indexOf('warning')).toBeGreaterThan(1)
    expect(severities.indexOf('warning')).toBe(severities.lastIndexOf('error') + 1)
    expect(findings).toContainEqual({ severity: 'warning', place: 'idle', message: 'no statement names this source' })
    expect(findings.filter(({ message }) => message === 'no statement names this source')).toHaveLength(1)
    const { checkedOn } = of(law, 'SG').dpo
    expect(findings).toContainEqual({
      ...{ severity: 'warning', place: 'SG.dpo', message: `last checked on ${checkedOn}, more than -1 months ago` },
    })
  })
})
