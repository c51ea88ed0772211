import {
  formatChange,
  formatDate,
  formatDueDate,
  formatFigure,
  formatFileSize,
  formatMinutes,
  formatNumber,
  formatPartScore,
  formatPercent,
  formatShare,
  formatRelative,
  formatWait,
  type DateLike,
  type DateStyle,
} from '@rantai/ui/format'
import type { Say } from '@rantai/ui/words'
import type { LocaleSettings } from './locales'

export type Formats = ReturnType<typeof createFormats>

/**
 * Dates and numbers as this reader writes them: bound forms of @rantai/ui/format. `now` is the moment the server made
 * the page (an ISO instant), so that server and browser say the same words. Thai years are Buddhist.
 */
export function createFormats({
  locale,
  timeZone,
  now,
  say,
}: LocaleSettings & { readonly now: string; readonly say: Say }) {
  return {
    locale,
    timeZone,
    now,
    /** What says English words in the reader's language. */
    say,
    /** 22 Nov 2026; in Thai 22 พ.ย. 2569. `style` for longer and shorter forms. */
    date: (value: DateLike, style?: DateStyle) => formatDate(value, locale, { timeZone, style }),
    /** The deadline with its zone, the distance in words, whether it is late, days left. */
    due: (value: DateLike) => formatDueDate(value, locale, { now, timeZone }),
    /** in 11 days, 5 minutes ago. */
    relative: (value: DateLike) => formatRelative(value, locale, { now, timeZone }),
    /** 32 d, 5 h, 1 min: how long something has waited, counted as `relative` counts. */
    wait: (since: DateLike) => formatWait(since, locale, { now, timeZone, say }),
    /** about 50 minutes; from an hour on about 2 h 10 min. */
    minutes: (estimate: number) => formatMinutes(estimate, say),
    /** 12,345; `digits` is the exact count of decimals. */
    number: (value: number, digits?: number) => formatNumber(value, locale, digits),
    /** 16.5, 41: the decimals that it has, two at most. */
    figure: (value: number) => formatFigure(value, locale),
    /** A score from 0 to 100: 45.6, cut after its decimal and never rounded up. */
    score: (value: number) => formatPartScore(value, locale),
    /** What is held against floors, from 0 to 1: 66 %, never rounded up. */
    percent: (share: number) => formatPercent(share, locale),
    /** A part of a whole from 0 to 1, rounded: 67 %. */
    share: (share: number) => formatShare(share, locale),
    /** −9, +3, 0. */
    change: (value: number, digits?: number) => formatChange(value, locale, digits),
    /** 812 KB, 12.4 MB. */
    fileSize: (bytes: number) => formatFileSize(bytes, locale),
    /** a, b and c. */
    list: (values: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(values),
  }
}
