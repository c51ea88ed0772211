const DAY = 86_400_000

/** The calendar date at a moment in a zone, as ISO text. @throws RangeError for an unknown zone */
export function dateIn(at: Date, timeZone: string): string {
  const part = partsIn(at, timeZone)
  return `${part('year')}-${part('month')}-${part('day')}`
}

/**
 * The moment at which a zone's clocks show `hour` o'clock on a day. Where the hour is skipped (summer time begins) the
 * moment after the gap; where it comes twice, the first.
 */
export const momentIn = (day: string, hour: number, timeZone: string): Date =>
  whenClocksShow(Date.parse(`${day}T00:00:00Z`) + hour * 3_600_000, timeZone)

/** The moment at which a zone's clocks show `YYYY-MM-DDTHH:MM`; an invalid date for any other text. Gaps as in `momentIn`. */
export function momentShown(text: string, timeZone: string): Date {
  const shown = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(text) ? Date.parse(`${text}Z`) : Number.NaN
  return Number.isNaN(shown) ? new Date(Number.NaN) : whenClocksShow(shown, timeZone)
}

/** The moment on another day at which a zone's clocks show what they show at `at`; gaps as in `momentIn`. */
export function sameTimeOn(day: string, at: Date, timeZone: string): Date {
  const shown = at.getTime() + offsetMs(at, timeZone)
  return whenClocksShow(Date.parse(`${day}T00:00:00Z`) + (((shown % DAY) + DAY) % DAY), timeZone)
}

/** @param shown what the zone's clocks show, read as if it were UTC */
function whenClocksShow(shown: number, timeZone: string): Date {
  // Clocks change at most once within the two days around it: by the offset of the day before, or of the day after.
  const offsets = [shown - DAY, shown + DAY].map((near) => offsetMs(new Date(near), timeZone))
  const moments = offsets.map((offset) => shown - offset)
  const shows = moments.filter((moment, at) => offsetMs(new Date(moment), timeZone) === offsets[at])
  return new Date(shows.length > 0 ? Math.min(...shows) : Math.max(...moments))
}

/** How far a zone's clocks are ahead of UTC at a moment. */
function offsetMs(at: Date, timeZone: string): number {
  const part = partsIn(at, timeZone)
  const shown = Date.parse(
    `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}:${part('second')}Z`,
  )
  return shown - Math.floor(at.getTime() / 1000) * 1000
}

const formats = new Map<string, Intl.DateTimeFormat>()

function partsIn(at: Date, timeZone: string): (type: Intl.DateTimeFormatPartTypes) => string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
    formats.set(timeZone, format)
  }
  const parts = format.formatToParts(at)
  return (type) => parts.find((each) => each.type === type)?.value ?? ''
}
