import { addDays } from '../cadence/calendar'
import { momentIn } from '../cadence/zones'
import type { FilingStage, TransferFiling } from './filings'

export type TransferEvent =
  | { readonly kind: 'filing'; readonly on: string; readonly filingId: string; readonly stage: FilingStage }
  | { readonly kind: 'fill' | 'assessment' | 'draft'; readonly on: string }

export type TransferReminder = { readonly at: Date; readonly event: TransferEvent; readonly daysBefore: number }

/** In the morning of the organisation, as other reminders go. */
const HOUR = 9
const before: Readonly<Record<TransferEvent['kind'], readonly number[]>> = {
  filing: [30, 14, 7, 1],
  fill: [7, 0],
  draft: [7, 0],
  assessment: [60, 30, 0],
}

export type Awaited = {
  readonly filings: readonly TransferFiling[]
  /** The day by which somebody fills in what is missing; null where nothing is missing. */
  readonly fillBy: string | null
  /** Of the latest signed assessment; null where there is none. */
  readonly validUntil: string | null
  readonly draftDueOn: string | null
  readonly timeZone: string
}

/** Every moment at which somebody is told of a day of a transfer that comes near, ascending. */
export function transferReminders({ filings, fillBy, validUntil, draftDueOn, timeZone }: Awaited): TransferReminder[] {
  const events: TransferEvent[] = [
    ...filings.flatMap(({ filing, stage, dueOn, state }): TransferEvent[] =>
      dueOn !== null && (state === 'open' || state === 'late')
        ? [{ kind: 'filing', on: dueOn, filingId: filing.id, stage }]
        : [],
    ),
    ...(fillBy === null ? [] : [{ kind: 'fill' as const, on: fillBy }]),
    ...(validUntil === null ? [] : [{ kind: 'assessment' as const, on: validUntil }]),
    ...(draftDueOn === null ? [] : [{ kind: 'draft' as const, on: draftDueOn }]),
  ]
  return events
    .flatMap((event) =>
      before[event.kind].map((days) => ({
        event,
        daysBefore: days,
        at: momentIn(addDays(event.on, -days), HOUR, timeZone),
      })),
    )
    .sort((a, b) => a.at.getTime() - b.at.getTime())
}
