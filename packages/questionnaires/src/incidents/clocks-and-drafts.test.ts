import { describe, expect, it } from 'vitest'
import type { ApplyingDuty } from './applying-duties'
import { strictestDuty } from './applying-duties'
import type { IncidentEvents } from './deadline'
import { draftNotice, type NoticeFacts } from './draft-notice'
import { type DutyRecord, incidentClocks, isOpenClock } from './incident-clocks'
import { vendorClock } from './vendor-clock'

const at = (hour: number): Date => new Date(Date.UTC(2026, 2, 3, hour))
const nothing: IncidentEvents = { incident: null, discovery: null, awareness: null, assessment: null }
const duty = (id: string, more: Partial<ApplyingDuty> = {}): ApplyingDuty =>
  ({
    ...{ id, jurisdiction: 'SG', regime: 'dataProtection', to: 'authority', stage: 'first', from: 'awareness' },
    ...{
      amount: 10,
      unit: 'hours',
      wording: null,
      reported: null,
      vendorHours: null,
      rule: 'The Act',
      recipient: null,
    },
    ...{ trigger: { en: 'Always' }, label: 'confirmed', sources: [], checkedOn: null, certain: true, because: [] },
    ...more,
  }) as ApplyingDuty
const clocksOf = (
  duties: ApplyingDuty[],
  {
    now = at(5),
    records = {},
    ...events
  }: Partial<IncidentEvents> & { now?: Date; records?: Record<string, Partial<DutyRecord>> },
) =>
  incidentClocks(duties, {
    ...{ events: { ...nothing, ...events }, now, holidaysOf: () => () => false },
    records: new Map(Object.entries(records).map(([id, each]) => [id, { toldAt: null, notNeeded: false, ...each }])),
  })
const statesOf = (...given: Parameters<typeof clocksOf>) => clocksOf(...given).map(({ id, state }) => `${id} ${state}`)

describe('the clock of a duty', () => {
  it('runs until the last moment of its deadline and no longer', () => {
    const [clock] = clocksOf([duty('a')], { awareness: at(0) })
    expect(clock).toMatchObject({ deadline: at(10), state: 'running', toldAt: null })
    expect(statesOf([duty('a')], { awareness: at(0), now: at(10) })).toEqual(['a running'])
    expect(statesOf([duty('a')], { awareness: at(0), now: new Date(at(10).getTime() + 1) })).toEqual(['a overdue'])
  })

  it('is held against the moment somebody told, to the last', () => {
    const told = (toldAt: Date) => statesOf([duty('a')], { awareness: at(0), records: { a: { toldAt } } })
    expect(told(at(10))).toEqual(['a inTime'])
    expect(told(new Date(at(10).getTime() + 1))).toEqual(['a late'])
    expect(statesOf([duty('a', { amount: null })], { awareness: at(0), records: { a: { toldAt: at(3) } } })).toEqual([
      'a done',
    ])
    expect(statesOf([duty('a', { amount: null })], { awareness: at(0) })).toEqual(['a noFigure'])
    expect(statesOf([duty('a')], {})).toEqual(['a notStarted'])
    expect(statesOf([duty('a')], { awareness: at(0), records: { a: { notNeeded: true } } })).toEqual(['a notNeeded'])
  })

  it('stands before those that have days where the rule says at once, and behind what is overdue', () => {
    const none = { amount: null, unit: null }
    const duties = [
      duty('days'),
      duty('at-once', { ...none, wording: { en: 'At once' } }),
      duty('last', { ...none, wording: { en: 'Within a month' }, stage: 'final' }),
      duty('nobody-knows', none),
      duty('perhaps', { ...none, wording: { en: 'At once' }, certain: false }),
      duty('late', { amount: 1 }),
    ]
    expect(statesOf(duties, { awareness: at(0) })).toEqual([
      ...['late overdue', 'at-once noFigure', 'days running', 'last noFigure', 'nobody-knows noFigure'],
      'perhaps noFigure',
    ])
  })

  it('stands by urgency: what is overdue first, also where it applies perhaps, then what runs', () => {
    const perhaps = { certain: false } as Partial<ApplyingDuty>
    const all = [
      duty('done'),
      duty('perhaps', { ...perhaps, amount: 40 }),
      duty('later', { amount: 30 }),
      duty('soon', { amount: 21 }),
      duty('perhapsOverdue', { ...perhaps, amount: 2 }),
      duty('overdue'),
      duty('longOverdue', { amount: 5 }),
    ]
    const given = { awareness: at(0), now: at(20), records: { done: { toldAt: at(3) } } }
    for (const each of [all, [...all].reverse()])
      expect(statesOf(each, given)).toEqual([
        ...['longOverdue overdue', 'overdue overdue', 'perhapsOverdue overdue'],
        ...['soon running', 'later running', 'perhaps running', 'done inTime'],
      ])
  })

  it('of a further report begins with the first notice to the authority of the same regime and place, the earliest', () => {
    const next = duty('next', { from: 'firstNotice', stage: 'details' })
    const started = (others: ApplyingDuty[], records: Record<string, Partial<DutyRecord>>) =>
      clocksOf([next, ...others], { awareness: at(0), records }).find(({ id }) => id === 'next')?.start
    const first = duty('first')
    expect(started([first], { first: { toldAt: at(3) } })).toEqual({ event: 'firstNotice', at: at(3) })
    expect(started([first, duty('other')], { first: { toldAt: at(4) }, other: { toldAt: at(2) } })).toMatchObject({
      at: at(2),
    })
    expect(started([first], {})).toMatchObject({ at: null })
    for (const not of [
      { jurisdiction: 'MY' },
      { regime: 'cybersecurity' },
      { to: 'people' },
      { stage: 'details' },
    ] as Partial<ApplyingDuty>[])
      expect(started([duty('first', not)], { first: { toldAt: at(3) } }), JSON.stringify(not)).toMatchObject({
        at: null,
      })
  })

  it('stands by what has to be done: by deadline, without one, perhaps, done, not needed', () => {
    const found = statesOf(
      [
        duty('told'),
        duty('none'),
        duty('perhaps', { certain: false, amount: 1 }),
        duty('words', { amount: null }),
        duty('waits', { from: 'assessment' }),
        duty('later', { amount: 12 }),
        duty('sooner', { amount: 2 }),
        duty('perhapsRuns', { certain: false, amount: 40 }),
        duty('perhapsWaits', { certain: false, from: 'assessment' }),
        duty('perhapsTold', { certain: false }),
      ],
      {
        awareness: at(0),
        now: at(3),
        records: { told: { toldAt: at(1) }, none: { notNeeded: true }, perhapsTold: { toldAt: at(2) } },
      },
    )
    expect(found).toEqual([
      ...['sooner overdue', 'perhaps overdue', 'later running', 'words noFigure'],
      ...['perhapsRuns running', 'waits notStarted', 'perhapsWaits notStarted'],
      ...['told inTime', 'perhapsTold inTime', 'none notNeeded'],
    ])
    expect((['overdue', 'running', 'noFigure', 'notStarted'] as const).map((state) => isOpenClock({ state }))).toEqual([
      true,
      true,
      true,
      true,
    ])
    expect((['late', 'inTime', 'done', 'notNeeded'] as const).map((state) => isOpenClock({ state }))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })
})

describe('the strictest duty', () => {
  it('is the shortest to an authority that certainly applies and has a figure, final reports aside', () => {
    const all = [
      duty('long', { amount: 72 }),
      duty('days', { amount: 2, unit: 'calendarDays' }),
      duty('perhaps', { amount: 1, certain: false }),
      duty('people', { amount: 1, to: 'people' }),
      duty('final', { amount: 1, stage: 'final' }),
      duty('words', { amount: null }),
    ]
    expect(strictestDuty(all)?.id).toBe('days')
    expect(strictestDuty(all.slice(2))).toBeUndefined()
    expect(strictestDuty([duty('b', { amount: 24 }), duty('a', { amount: 24 })])?.id).toBe('b')
  })
})

describe('the vendor’s clock', () => {
  const of = (promised: number | null, knewAt: Date | null, toldUsAt: Date | null, amount: number | null = 72) =>
    vendorClock(amount === null ? [] : [duty('a', { amount })], { promised, knewAt, toldUsAt })

  it('leaves half of ours, never above a day', () => {
    expect(of(null, null, null)).toMatchObject({ strictest: { id: 'a', hours: 72 }, left: 24, fits: 'notKnown' })
    expect(of(null, null, null, 30)).toMatchObject({ left: 15 })
    expect(of(12, null, null, null)).toMatchObject({ strictest: null, left: null, fits: 'notKnown' })
    expect([of(24, null, null).fits, of(24.5, null, null).fits]).toEqual(['yes', 'no'])
  })

  it('is held against what the vendor took', () => {
    expect(of(4, at(0), at(4))).toMatchObject({ used: 4, kept: 'yes' })
    expect(of(4, at(0), at(5))).toMatchObject({ used: 5, kept: 'no' })
    expect(of(null, at(0), at(5))).toMatchObject({ used: 5, kept: 'notKnown' })
    expect(of(4, null, at(5))).toMatchObject({ used: null, kept: 'notKnown' })
    expect(of(4, at(0), null)).toMatchObject({ used: null, kept: 'notKnown' })
  })
})

describe('a draft', () => {
  const facts: NoticeFacts = {
    ...{
      organisation: 'Bank Teluk',
      title: 'Open store',
      whatHappened: 'Files were read.',
      party: null,
      direct: false,
      events: nothing,
    },
    ...{ dataCategories: [], peopleCountries: [], people: null, services: [], done: null, contact: null },
  }
  const known: NoticeFacts = {
    ...{ organisation: 'Bank Teluk', title: 'Open store', whatHappened: 'Files were read.', party: 'Danau' },
    direct: true,
    ...{
      dataCategories: ['names', 'pay'],
      peopleCountries: ['Malaysia', 'Thailand'],
      people: 31_000,
      services: ['Payroll'],
    },
    ...{ done: 'It was closed', contact: 'Aisyah' },
    events: { incident: at(0), discovery: at(1), awareness: at(2), assessment: at(3) },
  }
  const of = (more: Partial<ApplyingDuty>, from: NoticeFacts) => draftNotice(duty('a', more), from)

  it('says of a party further down that somebody between relies on it', () => {
    const below = { ...known, direct: false, done: 'It was closed. ' }
    expect(of({}, below).paragraphs[1]).toBe(
      'Bank Teluk reports an incident at Danau, which a company that provides a service to us relies on. Files were read.',
    )
    expect(of({}, below).paragraphs[4]).toBe('What was done so far: It was closed.')
    expect(of({ to: 'people' }, below).paragraphs[0]).toBe(
      'We write because an incident at Danau, which a company that works for us relies on, touched data about you. Files were read.',
    )
  })

  it('names twenty services, and says how many more there are', () => {
    const services = (count: number) => Array.from({ length: count }, (_, i) => `S${i + 1}`)
    const said = (count: number) => of({}, { ...known, services: services(count) }).paragraphs[3]
    expect(said(20)).toMatch(/affected: S1, .*, S20\.$/)
    expect(said(873)).toMatch(/, S20, and 853 more\.$/)
  })

  it('to an authority says what is known, in its time', () => {
    expect(of({ recipient: 'The Commission', stage: 'final' }, known)).toEqual({
      heading: 'Final report: Open store',
      paragraphs: [
        'To: The Commission. From: Bank Teluk. Under: The Act.',
        'Bank Teluk reports an incident at Danau, which provides a service to us. Files were read.',
        'It began: 3 March 2026 at 08:00 (Asia/Singapore). It was discovered: 3 March 2026 at 09:00 (Asia/Singapore). We became aware: 3 March 2026 at 10:00 (Asia/Singapore). We assessed that it has to be notified: 3 March 2026 at 11:00 (Asia/Singapore).',
        'People affected: 31,000, in: Malaysia, Thailand. Kinds of data: names, pay. Services affected: Payroll.',
        'What was done so far: It was closed.',
        'Likely consequences: [not known yet]. What we do next, and by when: [not known yet].',
        'Whom to ask: Aisyah.',
      ],
    })
  })

  it('leaves a blank for what isn’t known', () => {
    const { heading, paragraphs } = of({ jurisdiction: 'none' }, facts)
    expect(heading).toBe('First notice: Open store')
    expect(paragraphs).toEqual([
      'To: [not known yet]. From: Bank Teluk. Under: The Act.',
      'Bank Teluk reports an incident. Files were read.',
      'It began: [not known yet]. It was discovered: [not known yet]. We became aware: [not known yet]. We assessed that it has to be notified: [not known yet].',
      'People affected: [not known yet], in: [not known yet]. Kinds of data: [not known yet]. Services affected: [not known yet].',
      'What was done so far: [not known yet].',
      'Likely consequences: [not known yet]. What we do next, and by when: [not known yet].',
      'Whom to ask: [not known yet].',
    ])
    expect(of({ jurisdiction: 'none' }, known).paragraphs[2]).toContain('3 March 2026 at 00:00 (UTC)')
    const byRecords = { dataCategories: ['names', 'pay'], peopleCountries: ['MY', 'SG'] }
    const check = '[to be checked; our records of the services hit say: MY, SG]'
    expect(of({}, { ...facts, byRecords }).paragraphs[3]).toContain(
      `[not known yet], in: ${check}. Kinds of data: [to be`,
    )
    expect(of({}, { ...known, byRecords }).paragraphs[3]).not.toContain('to be checked')
  })

  it('to people is written for them', () => {
    expect(of({ to: 'people' }, known)).toEqual({
      heading: 'What happened to your data at Bank Teluk',
      paragraphs: [
        'We write because an incident at Danau, a company that works for us, touched data about you. Files were read.',
        'It was discovered: 3 March 2026 at 09:00 (Asia/Singapore). Kinds of data: names, pay.',
        'What this may mean for you: [not known yet]. What you can do: [not known yet]. What we do: [not known yet].',
        'Whom to ask: Aisyah.',
      ],
    })
    expect(of({ to: 'people' }, facts).paragraphs).toEqual([
      'We write because an incident touched data about you. Files were read.',
      'It was discovered: [not known yet]. Kinds of data: [not known yet].',
      'What this may mean for you: [not known yet]. What you can do: [not known yet]. What we do: [not known yet].',
      'Whom to ask: [not known yet].',
    ])
  })
})
