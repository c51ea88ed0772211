import type { Say } from '../words'

/** A duration in the steps an estimate is told in: whole minutes, from an hour on rounded to ten of them. */
export function splitMinutes(estimate: number): { readonly hours: number; readonly minutes: number } {
  if (estimate < 60) return { hours: 0, minutes: estimate }
  const rounded = Math.round(estimate / 10) * 10
  return { hours: Math.floor(rounded / 60), minutes: rounded % 60 }
}

/**
 * How long something takes, as an estimate in whole minutes: "about 50 minutes", from an hour on rounded to ten minutes,
 * "about 2 h 10 min".
 */
export function formatMinutes(estimate: number, say: Say): string {
  const { hours, minutes } = splitMinutes(estimate)
  if (hours === 0) return say('about {minutes, plural, one {1 minute} other {{minutes} minutes}}', { minutes })
  return minutes === 0 ? say('about {hours} h', { hours }) : say('about {hours} h {minutes} min', { hours, minutes })
}
