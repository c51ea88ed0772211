import type { LocaleSettings } from './locales'

/** Western digits everywhere; Thai years are Buddhist (2569 for 2026), as people there write them. */
const tags = {
  en: 'en-GB',
  id: 'id-ID',
  ms: 'ms-MY',
  th: 'th-TH-u-ca-buddhist-nu-latn',
  vi: 'vi-VN',
} as const

export type Formats = ReturnType<typeof createFormats>

/** A day without a clock ('2026-11-22') stays that day in every time zone. */
const plainDay = /^\d{4}-\d{2}-\d{2}$/

/** Dates and numbers as the reader writes them. Dates come as Date, ISO instant or plain day. */
export function createFormats({ locale, timeZone }: LocaleSettings) {
  const tag = tags[locale]
  const make = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options)
  const dayOptions: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' }
  const day = make({ ...dayOptions, timeZone })
  const utcDay = make({ ...dayOptions, timeZone: 'UTC' })
  const moment = make({ ...dayOptions, hour: '2-digit', minute: '2-digit', timeZone, timeZoneName: 'short' })
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 })
  const tenth = new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const percent = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 })
  const words = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' })
  const conjunction = new Intl.ListFormat(tag, { type: 'conjunction' })
  return {
    locale,
    timeZone,
    /** 22 Nov 2026; in Thai 22 พ.ย. 2569. */
    date: (value: Date | string) =>
      typeof value === 'string' && plainDay.test(value) ? utcDay.format(new Date(value)) : day.format(new Date(value)),
    /** With time and the zone's name, for deadlines. */
    dateTime: (value: Date | string) => moment.format(new Date(value)),
    /** A count: 12,345. */
    count: (value: number) => whole.format(value),
    /** A score of 0 to 100 with one decimal. */
    score: (value: number) => tenth.format(value),
    /** A share of 0 to 1: 0.42 is 42 %. */
    share: (value: number) => percent.format(value),
    /** Whole days from `now` in words: today, tomorrow, in 12 days, 3 days ago. */
    daysFrom: (value: Date | string, now: Date | string) =>
      words.format(Math.round((startOfDay(value, timeZone) - startOfDay(now, timeZone)) / 86_400_000), 'day'),
    /** a, b and c. */
    list: (values: readonly string[]) => conjunction.format(values),
    /** Size of a file: 1.4 MB. */
    bytes: (value: number) => formatBytes(value, tag),
  }
}

/** Midnight (UTC milliseconds) of the calendar day that `value` is in `timeZone`. */
function startOfDay(value: Date | string, timeZone: string): number {
  if (typeof value === 'string' && plainDay.test(value)) return Date.parse(value)
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date(value))
  return Date.parse(parts)
}

function formatBytes(value: number, tag: string): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
  const step = Math.min(units.length - 1, value < 1 ? 0 : Math.floor(Math.log10(value) / 3))
  return new Intl.NumberFormat(tag, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(value / 1000 ** step)
}
