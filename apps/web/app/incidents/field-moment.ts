const formats = new Map<string, Intl.DateTimeFormat>()

/** What a `datetime-local` field shows of a moment. */
export function fieldMoment(at: Date | null, timeZone: string): string {
  if (at === null) return ''
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  formats.set(timeZone, format)
  return format.format(at).replace(' ', 'T')
}
