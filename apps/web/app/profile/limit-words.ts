import type { LimitView } from '@rantai/use-cases'
import type { Formats } from '../locale/formats'

/** A limit as its heading: "Cap 60: keys are kept with the data", "Floor: Access control at least 70, is 64.2". */
export function limitTitle({ say, ...format }: Formats, { kind, limit, subject, floor }: LimitView): string {
  if (floor === null)
    return kind === 'knockOut'
      ? say('Knock-out: {reason}', { reason: subject ?? '' })
      : say('Cap {limit}: {reason}', { limit: limit ?? '', reason: subject ?? '' })
  if (floor.onProven)
    return say('Floor: {min} proven, is {share}', {
      min: format.percent(floor.min),
      share: format.percent(floor.is),
    })
  const scores = { min: floor.min, score: format.score(floor.is) }
  return subject === null
    ? say('Floor: the score before limits at least {min}, is {score}', scores)
    : say('Floor: {component} at least {min}, is {score}', { ...scores, component: subject })
}

/** Why a floor limits the score; caps and knock-outs say so by their heading. */
export function limitReason({ say }: Formats, { floor, limit, source }: LimitView): string | null {
  if (floor === null) return null
  return say('Limits the score to {limit}. Asked for by {pack}.', { limit: limit ?? '', pack: source ?? '' })
}

/** What would clear a limit; null where nothing is known to. */
export function limitClear({ say, ...format }: Formats, { clear, floor, subject }: LimitView): string | null {
  if (floor === null) return clear
  if (floor.onProven) return say('Review more answers, or accept current evidence where it is required.')
  const points = format.number(Math.ceil((floor.min - floor.is) * 10 - 1e-9) / 10, 1)
  return subject === null
    ? say('{points} more points in the score before limits.', { points })
    : say('{points} more points in {component}.', { points, component: subject })
}

type Floor = NonNullable<LimitView['floor']>

/** The floor on what is proven that holds the score where it is; undefined where another limit or none does. */
export function provenThatHolds(limits: readonly LimitView[]): (LimitView & { readonly floor: Floor }) | undefined {
  return limits.flatMap((each) =>
    each.state === 'fired' && each.wins && each.floor?.onProven === true ? [{ ...each, floor: each.floor }] : [],
  )[0]
}
