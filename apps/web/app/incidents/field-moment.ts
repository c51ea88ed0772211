/** What a `datetime-local` field shows of a moment. */
export function fieldMoment(at: Date | null, timeZone: string): string {
  if (at === null) return ''
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at)
  return parts.replace(' ', 'T')
}
