import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IsHoliday } from '../cadence/due'
import { dateIn, momentShown } from '../cadence/zones'
import { jurisdictions } from '../law'
import { applyingDuties, type ApplyingDuty, strictestDuty } from './applying-duties'
import { contactsOf } from './contacts'
import { deadlineOf, type IncidentEvents, startOf } from './deadline'
import { draftNotice } from './draft-notice'
import { incidentClocks, isOpenClock } from './incident-clocks'
import { clockReminders } from './reminders'
import { sectorDuties } from './sector-duties'
import { vendorClock } from './vendor-clock'
import { zoneOfAuthority } from './zones'

const noHolidays = (): IsHoliday => () => false
const nothing: IncidentEvents = { incident: null, discovery: null, awareness: null, assessment: null }
const at = (text: string): Date => new Date(text)
const bank = {
  sectors: ['finance'],
  organisationCountries: ['SG'],
  designatedCountries: [],
  personalData: true,
  dataSubjectCountries: ['SG', 'ID'],
}

const duty = (id: string): ApplyingDuty =>
  applyingDuties([{ id: 'e1', facts: bank }], {}, {}).find((each) => each.id === id)!

describe('which duties apply', () => {
  it('follows people, supervision and sector, and names the engagements that cause each', () => {
    const found = applyingDuties(
      [
        { id: 'e1', facts: bank },
        { id: 'e2', facts: { ...bank, dataSubjectCountries: ['SG'] } },
      ],
      {},
    )
    expect(Object.fromEntries(found.map((each) => [each.id, each.because.join(' ')]))).toEqual({
      'id-pdp-authority': 'e1',
      'id-pdp-people': 'e1',
      'sg-mas': 'e1 e2',
      'sg-mas-final': 'e1 e2',
      'sg-mas-report': 'e1 e2',
      'sg-pdpa-assess': 'e1 e2',
      'sg-pdpa-authority': 'e1 e2',
      'sg-pdpa-people': 'e1 e2',
    })
    expect(strictestDuty(found)?.id).toBe('sg-mas')
  })

  it('is narrowed by what is known of the incident', () => {
    const ids = (affected: Parameters<typeof applyingDuties>[1]) =>
      applyingDuties([{ id: 'e1', facts: bank }], affected).map((each) => each.id)
    expect(ids({ personalData: false })).toEqual(['sg-mas', 'sg-mas-final', 'sg-mas-report'])
    expect(ids({ peopleCountries: ['SG', 'PH'] })).toContain('ph-dpa-authority')
    expect(ids({ peopleCountries: ['SG'] })).not.toContain('id-pdp-authority')
  })

  it('says what is uncertain, and lets nothing that is not in force begin', () => {
    const open = applyingDuties([{ id: 'e1', facts: { personalData: true, dataSubjectCountries: ['PH'] } }], {})
    expect(open.find((each) => each.id === 'ph-dpa-authority')?.certain).toBe(true)
    expect(open.find((each) => each.id === 'sg-mas')?.certain).toBe(false)
    const ids = (facts: Record<string, unknown>) =>
      applyingDuties([{ id: 'e1', facts: facts as typeof bank }], {}).map((each) => each.id)
    const { designatedCountries: _unsaid, ...unsaid } = bank
    expect(ids(unsaid)).toContain('sg-critical-infrastructure')
    expect(ids(unsaid)).not.toContain('hk-ci-serious')
    const everywhere = {
      ...bank,
      sectors: ['finance', 'health'],
      dataSubjectCountries: jurisdictions().map(({ code }) => code),
    }
    expect(ids(everywhere)).not.toContain('sg-health-information')
    expect(ids(everywhere)).not.toContain('in-dpdp-authority')
  })

  it('carries rule, label, source and day of check with each, and no invented figure', () => {
    const facts = {
      ...bank,
      organisationCountries: jurisdictions().map(({ code }) => code),
      designatedCountries: ['SG', 'MY', 'HK'],
    }
    for (const each of applyingDuties([{ id: 'e1', facts }], {})) {
      expect([each.rule, each.label, each.sources.length > 0, each.checkedOn !== null], each.id).not.toContain(false)
      expect(each.amount === null, each.id).toBe(each.unit === null)
      if (each.amount !== null) expect([each.wording, each.reported], each.id).toEqual([null, null])
    }
    expect(sectorDuties.find(({ duty: { id } }) => id === 'sg-mas-report')?.duty).toMatchObject({
      amount: null,
      reported: { amount: 24 },
    })
  })
})

describe('deadlines', () => {
  const due = (
    amount: number,
    unit: 'hours' | 'calendarDays' | 'workingDays',
    [jurisdiction, start]: [string, string],
  ) => deadlineOf({ amount, unit, jurisdiction }, at(start), noHolidays)?.toISOString()

  it('run hours through, whatever clocks do', () => {
    expect(due(72, 'hours', ['EU', '2026-10-24T10:00:00Z'])).toBe('2026-10-27T10:00:00.000Z')
  })

  it('end days at the same time of day at the authority, also over a change of its clocks', () => {
    expect(due(3, 'calendarDays', ['SG', '2026-11-20T17:30:00Z'])).toBe('2026-11-23T17:30:00.000Z')
    expect(due(3, 'calendarDays', ['EU', '2026-10-24T10:00:00Z'])).toBe('2026-10-27T11:00:00.000Z')
  })

  it('count working days by the day at the authority, without weekends and its holidays', () => {
    // Friday 23:30 in Jakarta is still Friday: five working days end on the next Friday.
    expect(due(5, 'workingDays', ['ID', '2026-11-20T16:30:00Z'])).toBe('2026-11-27T16:30:00.000Z')
    // An hour later it is Saturday there, half past midnight: Monday is the first, and the same Friday the last.
    expect(due(5, 'workingDays', ['ID', '2026-11-20T17:30:00Z'])).toBe('2026-11-26T17:30:00.000Z')
    const holiday =
      (country: string): IsHoliday =>
      (day) =>
        country === 'ID' && day === '2026-11-25'
    const found = deadlineOf(
      { amount: 5, unit: 'workingDays', jurisdiction: 'ID' },
      at('2026-11-20T16:30:00Z'),
      holiday,
    )
    expect(found?.toISOString()).toBe('2026-11-30T16:30:00.000Z')
  })

  it('agree with a slow count of days, in every zone', () => {
    const codes = jurisdictions().map(({ code }) => code)
    fc.assert(
      fc.property(
        fc.constantFrom(...codes),
        fc.integer({ min: 0, max: 2_000_000 }),
        fc.integer({ min: 1, max: 30 }),
        (code, minutes, days) => {
          const start = new Date(Date.UTC(2025, 0, 1) + minutes * 60_000)
          const zone = zoneOfAuthority(code)
          const working = deadlineOf({ amount: days, unit: 'workingDays', jurisdiction: code }, start, noHolidays)!
          let left = days
          let noon = Date.parse(`${dateIn(start, zone)}T12:00:00Z`)
          while (left > 0) {
            noon += 86_400_000
            const weekday = new Date(noon).getUTCDay()
            if (weekday !== 0 && weekday !== 6) left -= 1
          }
          expect(dateIn(working, zone)).toBe(new Date(noon).toISOString().slice(0, 10))
          const calendar = deadlineOf({ amount: days, unit: 'calendarDays', jurisdiction: code }, start, noHolidays)!
          expect(Math.abs(calendar.getTime() - start.getTime() - days * 86_400_000)).toBeLessThanOrEqual(3_600_000)
          expect(working.getTime()).toBeGreaterThanOrEqual(calendar.getTime() - 3_600_000)
        },
      ),
    )
  })

  it('are typed as the clocks of a zone show them', () => {
    expect(momentShown('2026-11-23T08:30', 'Asia/Kuala_Lumpur').toISOString()).toBe('2026-11-23T00:30:00.000Z')
    expect(momentShown('2026-11-23T08:30', 'Asia/Yangon').toISOString()).toBe('2026-11-23T02:00:00.000Z')
    for (const text of ['', '2026-13-40T99:00', 'tomorrow']) expect(momentShown(text, 'UTC').getTime()).toBeNaN()
  })

  it('are null without a figure or a start', () => {
    expect(
      deadlineOf({ amount: null, unit: null, jurisdiction: 'TH' }, at('2026-11-20T10:00:00Z'), noHolidays),
    ).toBeNull()
    expect(deadlineOf(duty('sg-mas'), null, noHolidays)).toBeNull()
  })

  it('count from the event of the rule, else from when anybody knew', () => {
    const events = { ...nothing, discovery: at('2026-11-20T10:00:00Z'), awareness: at('2026-11-20T09:00:00Z') }
    expect(startOf({ from: 'assessment' }, events, null)).toEqual({ event: 'assessment', at: null })
    expect(startOf({ from: 'discovery' }, events, null).at).toBe(events.discovery)
    expect(startOf({ from: null }, events, null)).toEqual({ event: null, at: events.awareness })
    expect(startOf({ from: null }, { ...nothing, incident: events.discovery }, null).at).toBeNull()
    expect(startOf({ from: 'firstNotice' }, events, null).at).toBeNull()
  })
})

describe('clocks of an incident', () => {
  const facts = { ...bank, dataSubjectCountries: ['SG', 'ID', 'MY'] }
  const duties = applyingDuties([{ id: 'e1', facts }], {})
  const events = { ...nothing, discovery: at('2026-11-20T00:00:00Z'), awareness: at('2026-11-20T02:00:00Z') }
  const clocksAt = (
    now: string,
    records: Parameters<typeof incidentClocks>[1]['records'] = new Map(),
    given = events,
  ) => incidentClocks(duties, { events: given, records, now: at(now), holidaysOf: noHolidays })
  const stateOf = (clocks: ReturnType<typeof clocksAt>, id: string) => clocks.find((each) => each.id === id)?.state

  it('run, pass, and wait for what has not come', () => {
    const early = clocksAt('2026-11-20T00:30:00Z')
    expect(early[0]).toMatchObject({ id: 'sg-mas', state: 'running', deadline: at('2026-11-20T01:00:00Z') })
    expect(stateOf(clocksAt('2026-11-20T01:30:00Z'), 'sg-mas')).toBe('overdue')
    expect(stateOf(early, 'sg-pdpa-authority')).toBe('notStarted')
    expect(stateOf(early, 'sg-mas-report')).toBe('noFigure')
    expect(stateOf(early, 'my-pdpa-details')).toBe('notStarted')
  })

  it('are held against when somebody told, and the next one starts with the first', () => {
    const told = (text: string, id: string) => new Map([[id, { toldAt: at(text), notNeeded: false }]])
    expect(stateOf(clocksAt('2026-11-22T00:00:00Z', told('2026-11-20T00:59:00Z', 'sg-mas')), 'sg-mas')).toBe('inTime')
    expect(stateOf(clocksAt('2026-11-22T00:00:00Z', told('2026-11-20T01:01:00Z', 'sg-mas')), 'sg-mas')).toBe('late')
    const after = clocksAt('2026-11-22T00:00:00Z', told('2026-11-21T00:00:00Z', 'my-pdpa-authority'))
    expect(after.find((each) => each.id === 'my-pdpa-people')).toMatchObject({
      state: 'running',
      deadline: at('2026-11-28T00:00:00Z'),
    })
  })

  it('end the limit on finding out with the assessment, and leave out what a person said is not needed', () => {
    const assessed = clocksAt(
      '2026-11-22T00:00:00Z',
      new Map([['sg-pdpa-people', { toldAt: null, notNeeded: true }]]),
      {
        ...events,
        assessment: at('2026-11-21T10:00:00Z'),
      },
    )
    expect(stateOf(assessed, 'sg-pdpa-assess')).toBe('inTime')
    expect(stateOf(assessed, 'sg-pdpa-people')).toBe('notNeeded')
    expect(assessed.at(-1)?.id).toBe('sg-pdpa-people')
    expect(assessed.filter(isOpenClock).map((each) => each.id)).not.toContain('sg-pdpa-people')
  })
})

describe('reminders', () => {
  it('come at half, at seven eighths and at the deadline of what certainly applies, and stop when somebody told', () => {
    const duties = applyingDuties([{ id: 'e1', facts: bank }], { peopleCountries: ['SG'] })
    const reading = {
      events: { ...nothing, discovery: at('2026-11-20T00:00:00Z') },
      now: at('2026-11-20T00:00:00Z'),
      holidaysOf: noHolidays,
    }
    const moments = (records: Parameters<typeof incidentClocks>[1]['records']) =>
      clockReminders(incidentClocks(duties, { ...reading, records }))
        .filter((each) => each.id === 'sg-mas')
        .map((each) => each.at.toISOString())
    expect(moments(new Map())).toEqual([
      '2026-11-20T00:30:00.000Z',
      '2026-11-20T00:52:30.000Z',
      '2026-11-20T01:00:00.000Z',
    ])
    expect(moments(new Map([['sg-mas', { toldAt: at('2026-11-20T00:10:00Z'), notNeeded: false }]]))).toEqual([])
  })
})

describe('the vendor’s clock', () => {
  it('is held against half of our strictest, and against what the vendor took', () => {
    const duties = applyingDuties([{ id: 'e1', facts: bank }], {})
    const times = { knewAt: at('2026-11-20T00:00:00Z'), toldUsAt: at('2026-11-20T20:00:00Z') }
    expect(vendorClock(duties, { promised: 12, ...times })).toEqual({
      promised: 12,
      strictest: { id: 'sg-mas', hours: 1 },
      left: 0.5,
      fits: 'no',
      used: 20,
      kept: 'no',
    })
    expect(vendorClock([], { promised: null, knewAt: null, toldUsAt: null })).toMatchObject({
      strictest: null,
      fits: 'notKnown',
      kept: 'notKnown',
    })
  })
})

describe('texts and contacts', () => {
  it('draft from the facts, in the authority’s time, with blanks for what is not known', () => {
    const draft = draftNotice(duty('id-pdp-authority'), {
      organisation: 'Bank Murai',
      title: 'Storage left open',
      whatHappened: 'A store of files could be read by anybody.',
      party: 'Awan Storage',
      direct: true,
      events: { ...nothing, awareness: at('2026-11-20T17:30:00Z') },
      dataCategories: ['contact'],
      peopleCountries: ['ID'],
      people: null,
      services: ['Payroll'],
      done: null,
      contact: null,
    })
    const text = draft.paragraphs.join('\n')
    expect(text).toContain('We became aware: 21 November 2026 at 00:30 (Asia/Jakarta)')
    expect(text).toContain('People affected: [not known yet], in: ID')
    expect(text).toContain('at Awan Storage')
  })

  it('name authority and team of each state with the day of the check, and not known where not', () => {
    expect(contactsOf(['SG', 'SG', 'ZZ', 'TL']).map((each) => each.jurisdiction)).toEqual(['SG', 'TL'])
    for (const { code } of jurisdictions()) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone: zoneOfAuthority(code) })).not.toThrow()
      expect(zoneOfAuthority(code), code).not.toBe('UTC')
      for (const contact of contactsOf([code])) expect(contact.responseTeam.checkedOn).toMatch(/^2026-11-2/)
    }
  })
})
