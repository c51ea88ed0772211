import { z } from 'zod'

/** A day, or the month or year where the day is not known. */
export const partialDate = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, {
  message: 'expected a day, a month or a year like 2026-11-21, 2026-11 or 2026',
})

/** The first day of a partial date, to compare it with a day. */
export const firstDay = (date: string): string => `${date}${'-01-01'.slice(date.length - 4)}`
