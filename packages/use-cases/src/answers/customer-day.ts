import type { AnsweringRow } from '@rantai/db'
import { dateIn } from '../calendar'

/** Where the invitation doesn't say it: no day in UTC lies after the customer's, whose zones are all ahead. */
const FALLBACK_ZONE = 'UTC'

export function zoneOf(row: Pick<AnsweringRow, 'customerTimeZone'>): string {
  return row.customerTimeZone ?? FALLBACK_ZONE
}

/** Today, as the customer counts days. */
export function todayFor(row: Pick<AnsweringRow, 'customerTimeZone'>, now: Date): string {
  return dateIn(now, zoneOf(row))
}
