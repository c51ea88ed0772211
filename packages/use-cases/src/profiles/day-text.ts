const days = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })

/** An ISO day in words, "16 Jul 2026"; what is none stays as it is. */
export function dayText(value: string): string {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(at) ? value : days.format(at)
}
