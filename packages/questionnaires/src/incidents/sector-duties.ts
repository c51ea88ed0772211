import { financeClocks } from '../content/finance/clocks'
import type { Clock } from '../model/pack'
import type { Condition } from '../model/condition'
import type { Duty, StartEvent } from './duty'

/**
 * What the finance pack's clocks don't say in a form that can be counted: the event they run from, whom they name, and the
 * later reports. Figures, conditions and sources of the first notice stay the pack's. The Health Information Act of
 * Singapore isn't in force and so starts nothing.
 */
type SectorDuty = {
  /** The clock of the pack that carries condition and source. */
  clock: string
  stage: Duty['stage']
  from: StartEvent | null
  recipient: string
  /** A later report beside the pack's clock; without it the pack's own figure counts. */
  later?: { id: string; amount: number | null; unit: Clock['unit'] | null; wording?: string }
  reported?: { amount: number; unit: Clock['unit'] }
  wording?: string
}

const supervisors: Readonly<Record<string, string>> = {
  SG: 'Monetary Authority of Singapore (MAS)',
  PH: 'Bangko Sentral ng Pilipinas (BSP)',
  ID: 'Otoritas Jasa Keuangan (OJK)',
  MY: 'Bank Negara Malaysia (BNM)',
  TH: 'Bank of Thailand (BOT)',
  VN: 'State Bank of Vietnam (SBV)',
  BN: 'Brunei Darussalam Central Bank',
  KH: 'National Bank of Cambodia',
  LA: 'Bank of the Lao PDR',
  MM: 'Central Bank of Myanmar',
  TL: 'Central Bank of Timor-Leste',
  EU: 'The competent authority of the institution under DORA',
  AU: 'Australian Prudential Regulation Authority (APRA)',
}

const first = (clock: string, from: StartEvent | null, more: Partial<SectorDuty> = {}): SectorDuty => ({
  clock,
  stage: 'first',
  from,
  recipient: supervisors[clock.slice(0, 2).toUpperCase()]!,
  ...more,
})

const later = (
  clock: string,
  from: StartEvent | null,
  stage: Duty['stage'],
  report: NonNullable<SectorDuty['later']>,
): SectorDuty => ({ ...first(clock, from), stage, later: report })

const written: readonly SectorDuty[] = [
  first('sg-mas', 'discovery'),
  // The circular's text was not at hand; the figure is reported alone and drives nothing.
  first('sg-mas-report', 'discovery', { stage: 'details', reported: { amount: 24, unit: 'hours' } }),
  later('sg-mas', 'discovery', 'final', { id: 'sg-mas-final', amount: 14, unit: 'calendarDays' }),
  first('ph-bsp', 'discovery'),
  later('ph-bsp', 'incident', 'details', { id: 'ph-bsp-follow-up', amount: 24, unit: 'hours' }),
  first('id-ojk', 'awareness'),
  later('id-ojk', 'awareness', 'details', { id: 'id-ojk-report', amount: 5, unit: 'workingDays' }),
  first('my-bnm', 'awareness', { wording: 'As soon as the institution knows' }),
  first('th-bot', null),
  first('vn-sbv', null),
  ...['bn', 'kh', 'la', 'mm', 'tl'].map((code) => first(`${code}-central-bank`, null)),
  first('eu-dora', 'assessment'),
  later('eu-dora', 'awareness', 'first', { id: 'eu-dora-latest', amount: 24, unit: 'hours' }),
  // The pages give the figure of the second report without saying what it counts from.
  later('eu-dora', null, 'details', { id: 'eu-dora-details', amount: 72, unit: 'hours' }),
  later('eu-dora', null, 'final', { id: 'eu-dora-final', amount: null, unit: null, wording: 'Within a month' }),
  first('au-apra', null),
]

/** A supervisor's duty with the condition under which it binds an organisation. */
export type ConditionalDuty = { duty: Duty; when: Condition }

/** The duties towards the supervisors of finance, with the condition of the pack and the sector's. */
export const sectorDuties: readonly ConditionalDuty[] = written.map((each) => {
  const clock = financeClocks.find(({ id }) => id === each.clock)
  if (!clock || !clock.when || typeof clock.source !== 'object') throw new Error(`no clock of finance: ${each.clock}`)
  return {
    when: { all: [{ fact: 'sectors', includes: 'finance' } as const, clock.when as Condition] },
    duty: { ...figuresOf(each, clock), ...rule(each, clock.source), trigger: { en: clock.reason?.en ?? '' } },
  }
})

type PackClock = (typeof financeClocks)[number]

function figuresOf({ clock: id, stage, from, later: report, reported, wording }: SectorDuty, clock: PackClock) {
  const amount = report ? report.amount : clock.amount
  const words = report ? report.wording : wording
  return {
    id: report?.id ?? id,
    to: 'authority' as const,
    stage,
    from,
    amount,
    unit: amount === null ? null : ((report ? report.unit : clock.unit) ?? null),
    wording: words === undefined ? null : { en: words },
    reported: reported ?? null,
    vendorHours: report ? null : (clock.vendorHours ?? null),
  }
}

function rule({ clock, recipient }: SectorDuty, source: Exclude<NonNullable<PackClock['source']>, string>) {
  return {
    jurisdiction: clock.slice(0, 2).toUpperCase(),
    regime: 'finance' as const,
    rule: source.title,
    recipient,
    label: source.label ?? ('interpretation' as const),
    sources: [{ title: source.title, url: source.url ?? null, accessedOn: source.accessedOn ?? null }],
    checkedOn: source.accessedOn ?? null,
  }
}
