import type { Formats } from '../locale/formats'

type Overall = { readonly capped: number | null; readonly uncapped: number | null }

/** What an answer at its best does to the score, as it would be shown, and before limits where these hold some of it back. */
export function raiseWords({ say, ...format }: Formats, now: Overall, best: Overall): string {
  const figure = (value: number | null) => (value === null ? '–' : format.score(value))
  const [from, to] = [figure(now.capped), figure(best.capped)]
  const score = from === to ? say('stays {score}', { score: to }) : say('{from} to {to}', { from, to })
  if (figure(best.uncapped) === to) return score
  return say('{score}; before limits {from} to {to}', { score, from: figure(now.uncapped), to: figure(best.uncapped) })
}
