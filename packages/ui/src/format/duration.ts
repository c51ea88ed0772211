/**
 * How long something takes, as an estimate in whole minutes: "about 50 minutes", from an hour on rounded to ten minutes,
 * "about 2 h 10 min".
 */
export function formatMinutes(minutes: number): string {
  if (minutes < 60) return minutes === 1 ? 'about 1 minute' : `about ${minutes} minutes`
  const rounded = Math.round(minutes / 10) * 10
  const rest = rounded % 60
  return rest === 0 ? `about ${rounded / 60} h` : `about ${Math.floor(rounded / 60)} h ${rest} min`
}
