import { describe, expect, it } from 'vitest'
import { countryCodes } from '../content/facts'
import { compose } from '../compose/compose'
import { packs, shipped } from '../content'
import { checkPacks } from '../lint/check-pack'
import {
  allStatements,
  changeLog,
  clocksFor,
  crossBorderOf,
  crossBorderStepOf,
  instrumentNamed,
  instrumentsByStatus,
  jurisdiction,
  jurisdictions,
  shippedLaw,
  sourcesOf,
  statementsByAge,
  transferRule,
  transferTable,
} from './index'
import { firstDay } from './partial-date'

describe('jurisdictions', () => {
  it('are the eleven states of ASEAN and nine partners', () => {
    const codes = (group: string) => jurisdictions().flatMap((each) => (each.group === group ? each.code : []))
    expect(codes('asean')).toEqual(['BN', 'KH', 'ID', 'LA', 'MY', 'MM', 'PH', 'SG', 'TH', 'TL', 'VN'])
    expect(codes('partner')).toEqual(['AU', 'CN', 'EU', 'HK', 'IN', 'JP', 'KR', 'GB', 'US'])
  })

  it('answer for their members', () => {
    expect(jurisdiction('DE')?.code).toBe('EU')
    expect(jurisdiction('NO')?.code).toBe('EU')
    expect(jurisdiction('EU')?.code).toBe('EU')
    expect(jurisdiction('CH')).toBeUndefined()
  })

  it('have these clocks, with and without a figure, mechanisms and filings', () => {
    const counted = jurisdictions().map(({ code, clocks, transfers }) => {
      const figures = clocks.filter((clock) => clock.amount !== null).length
      return `${code} ${clocks.length}/${figures} ${transfers.mechanisms.length} ${transfers.filings.length}`
    })
    expect(counted).toEqual([
      ...['BN 2/0 4 0', 'KH 0/0 2 0', 'ID 3/2 5 1', 'LA 1/0 2 0', 'MY 6/5 7 0', 'MM 0/0 2 0', 'PH 3/3 3 0'],
      ...['SG 6/5 6 0', 'TH 3/1 7 1', 'TL 0/0 2 0', 'VN 5/1 2 1'],
      ...[
        'AU 3/1 2 0',
        'CN 4/3 3 1',
        'EU 2/1 5 0',
        'HK 2/0 1 0',
        'IN 2/2 1 0',
        'JP 3/0 4 0',
        'KR 2/2 4 0',
        'GB 1/1 3 0',
        'US 1/1 2 0',
      ],
    ])
  })
})

describe('statements', () => {
  it('each carry label, source and the day of their check, and a place of their own', () => {
    const all = allStatements()
    expect(all.length).toBeGreaterThan(500)
    expect(new Set(all.map((each) => each.place)).size).toBe(all.length)
    for (const { place, label, sources, checkedOn, text, basis } of all) {
      expect(label, place).toBeTruthy()
      expect(sources.length, place).toBeGreaterThan(0)
      expect(checkedOn, place).toMatch(/^2026-11-2[12]$/)
      if (text === null) expect(basis, place).toBe('notFound')
    }
  })

  it('say what is known alone: what is not is null, and no figure is 0', () => {
    expect(allStatements().filter((each) => each.text === null).length).toBeGreaterThan(50)
    for (const { clocks } of jurisdictions()) for (const { amount } of clocks) expect(amount).not.toBe(0)
  })

  it('order by age: the longest unchecked first, of equals those nobody read first', () => {
    const aged = statementsByAge('2027-02-22')
    expect(aged).toHaveLength(allStatements().length)
    expect(aged.map((each) => each.checkedOn)).toEqual(aged.map((each) => each.checkedOn).toSorted())
    expect(aged[0]).toMatchObject({ checkedOn: '2026-11-21', openedOn: null, ageMonths: 4 })
    expect(aged.at(-1)).toMatchObject({ checkedOn: '2026-11-22', ageMonths: 3 })
    const first = aged.findIndex((each) => each.openedOn !== null)
    expect(aged.slice(first).filter((each) => each.openedOn === null && each.checkedOn === '2026-11-21')).toEqual([])
  })

  it('have no clause number of the model clauses', () => {
    const said = allStatements().filter((each) => each.subject === 'clauses')
    expect(
      said.map((each) => each.text?.en ?? '').filter((text) => /\b(clause|module|section)s? \d/i.test(text)),
    ).toEqual([])
  })
})

describe('instruments', () => {
  it('that are not in force are told apart', () => {
    const ids = (status: Parameters<typeof instrumentsByStatus>[0]) =>
      instrumentsByStatus(status).map((each) => each.id)
    expect(ids('tracked')).toEqual(['asean-defa'])
    expect(ids('enacted')).toEqual(['in-dpdp', 'sg-hia'])
    expect(ids('draft')).toEqual(['id-pdp-regulation', 'kh-pdp-draft', 'sg-mas-tprm'])
    expect(ids('replaced')).toEqual(['vn-decree-13', 'vn-decree-53'])
    expect(instrumentNamed('asean-defa')?.about.label).toBe('announced')
  })

  it('have a change log, newest first, by jurisdiction, instrument and day', () => {
    const log = changeLog()
    const days = log.map((each) => firstDay(each.on))
    expect(days).toEqual(days.toSorted().reverse())
    expect(changeLog({ jurisdiction: 'SG' }).every((each) => each.jurisdiction === 'SG')).toBe(true)
    expect(changeLog({ instrument: 'asean-defa' }).map((each) => each.on)).toEqual([
      '2026-11-21',
      '2026-05-30',
      '2025-10-24',
    ])
    expect(changeLog({ since: '2026-09-01' }).map((each) => each.instrument)).toEqual([
      'asean-defa',
      'kh-pdp-draft',
      'sg-hia',
      'sg-mas-tprm',
    ])
  })
})

describe('clocks', () => {
  const people = {
    personalData: true,
    organisationCountries: ['SG'],
    dataSubjectCountries: ['SG', 'ID'],
    designatedCountries: [],
  }

  it('bind where the organisation is supervised or the people are, of law in force alone', () => {
    const ids = clocksFor(people, 'dataProtection').map((each) => each.id)
    expect(ids).toEqual(['id-pdp-authority', 'id-pdp-people', 'sg-pdpa-assess', 'sg-pdpa-authority', 'sg-pdpa-people'])
    expect(clocksFor({ ...people, personalData: false }, 'dataProtection')).toEqual([])
    expect(clocksFor({ ...people, dataSubjectCountries: ['IN', 'FR'] }).map((each) => each.id)).not.toContain(
      'in-dpdp-authority',
    )
    expect(clocksFor({ ...people, dataSubjectCountries: ['FR'] }).map((each) => each.id)).toContain('eu-gdpr-authority')
  })

  it('are uncertain while a fact that decides isn’t given', () => {
    const uncertain = clocksFor({ personalData: true, organisationCountries: [], dataSubjectCountries: ['MY'] })
    expect(uncertain.find((each) => each.id === 'my-pdpa-authority')?.certain).toBe(true)
    expect(uncertain.find((each) => each.id === 'my-nacsa')?.certain).toBe(false)
    expect(clocksFor(people, 'criticalInfrastructure')).toEqual([])
  })

  it('each have a source, opened wherever there is a figure', () => {
    for (const clock of jurisdictions().flatMap((each) => each.clocks)) {
      const sources = sourcesOf(clock.sources)
      expect(sources.length, clock.id).toBe(clock.sources.length)
      if (clock.amount !== null) expect(sources[0]?.accessedOn, clock.id).toBeTruthy()
    }
  })

  it('come with the packs: 17 of them, each without a finding beside the others', () => {
    const brought = Object.values(packs).filter((pack) => pack.kind === 'jurisdiction')
    expect(brought.map((pack) => pack.id).join(' ')).toBe(
      'bn id la my ph sg th vn au cn eu hk jp kr gb us in'
        .split(' ')
        .toSorted((a, b) => order(a) - order(b))
        .join(' '),
    )
    expect(checkPacks(brought, shipped, packs['dmf'])).toEqual([])
    const written = shippedLaw().jurisdictions.flatMap((each) => each.clocks)
    const told = written.filter(
      (clock) => clock.to !== 'nobody' && instrumentNamed(clock.instrument)?.status === 'inForce',
    )
    expect(brought.flatMap((pack) => pack.clocks?.map((clock) => clock.id) ?? []).sort()).toEqual(
      told.map((clock) => clock.id).sort(),
    )
  })

  it('compose with everything a hospital’s bank in Singapore and Indonesia needs', () => {
    const needed = ['dmf', 'cloud', 'finance', 'health', 'sg', 'id'].flatMap((id) => packs[id] ?? [])
    const facts = {
      ...people,
      sectors: ['finance', 'health'],
      financeMateriality: 'critical',
      healthUse: 'clinical',
      cloud: true,
    }
    const questionnaire = compose({ packs: needed, variant: 'standard', facts }, shipped)
    expect(questionnaire.packs.map((each) => each.id)).toEqual(['cloud', 'dmf', 'finance', 'health', 'id', 'sg'])
    expect(questionnaire.clocks.find((each) => each.id === 'id-pdp-authority')).toMatchObject({
      amount: 72,
      pack: 'id',
    })
    expect(compose({ packs: needed.toReversed(), variant: 'standard', facts }, shipped).hash).toBe(questionnaire.hash)
  })
})

const order = (id: string): number => jurisdictions().findIndex((each) => each.code === id.toUpperCase())

describe('transfers', () => {
  it('are told for every pair, or said not to be known', () => {
    const table = transferTable()
    expect(table).toHaveLength(380)
    for (const { from, to, rule, sources, checkedOn, mechanisms } of table) {
      expect(rule, `${from} ${to}`).not.toBeNull()
      expect(sources.length, `${from} ${to}`).toBeGreaterThan(0)
      expect(checkedOn, `${from} ${to}`).not.toBeNull()
      expect(mechanisms.length, `${from} ${to}`).toBeGreaterThan(0)
    }
    expect(transferRule('BR', 'SG')).toMatchObject({ known: false, rule: null, mechanisms: [], destinationLaw: true })
    expect(transferRule('DE', 'FR')).toMatchObject({ within: true, known: true })
  })

  it('know the dossier of Vietnam, the review of Malaysia, and that no state of ASEAN is adequate to the union', () => {
    expect(transferRule('VN', 'SG').approvals).toMatchObject([
      { id: 'vn-transfer-dossier', dueDays: 60, updateMonths: 6 },
    ])
    expect(transferRule('MY', 'US').impactAssessment).toMatchObject({ needed: true, validMonths: 36 })
    expect(transferRule('FR', 'SG').adequate).toBe(false)
    expect(transferRule('FR', 'JP').adequate).toBeNull()
  })

  it('list a certificate only towards those who take part, and consent towards nobody', () => {
    const listed = (from: string, to: string) =>
      transferRule(from, to).mechanisms.flatMap((each) => (each.listed ? each.kind : []))
    expect(listed('SG', 'US')).toEqual(['mcc', 'contract', 'bindingRules', 'certificate'])
    expect(listed('SG', 'VN')).toEqual(['mcc', 'contract', 'bindingRules'])
    expect(listed('LA', 'SG')).toEqual([])
  })
})

describe('how far data goes', () => {
  it('is read from the same rules', () => {
    expect(crossBorderStepOf('SG', 'SG')).toBe('none')
    expect(crossBorderStepOf('DE', 'FR')).toBe('none')
    expect(crossBorderStepOf('SG', 'MM')).toBe('asean')
    expect(crossBorderStepOf('SG', 'JP')).toBe('mechanism')
    expect(crossBorderStepOf('SG', 'US')).toBe('mechanism')
    expect(crossBorderStepOf('SG', 'CH')).toBe('noMechanism')
    expect(crossBorderStepOf('KH', 'US')).toBe('noMechanism')
    expect(crossBorderStepOf('BR', 'SG')).toBe('noMechanism')
  })

  it('is a proposal from the recorded countries: the furthest pair, with the pairs, and it says where a record is nearer', () => {
    const facts = {
      personalData: true,
      dataSubjectCountries: ['SG', 'MY'],
      storageCountries: ['SG'],
      accessCountries: ['JP'],
    }
    expect(crossBorderOf({ ...facts, crossBorder: 'asean' })).toEqual({
      step: 'mechanism',
      because: [
        { from: 'SG', to: 'JP', step: 'mechanism' },
        { from: 'MY', to: 'JP', step: 'mechanism' },
        { from: 'MY', to: 'SG', step: 'asean' },
      ],
      recorded: 'asean',
      understated: true,
    })
    expect(crossBorderOf({ ...facts, crossBorder: 'noMechanism' }).understated).toBe(false)
    expect(crossBorderOf({ personalData: true, storageCountries: ['SG'] })).toMatchObject({
      step: null,
      understated: false,
    })
    expect(crossBorderOf({ ...facts, personalData: false })).toMatchObject({ step: 'none', because: [] })
    expect(crossBorderOf({ organisationCountries: ['SG'], storageCountries: ['SG'] }).step).toBe('none')
  })

  it('has a step for every pair of countries there is', () => {
    for (const from of ['SG', 'VN', 'DE', 'CH'])
      for (const to of countryCodes)
        expect(['none', 'asean', 'mechanism', 'noMechanism']).toContain(crossBorderStepOf(from, to))
  })
})
