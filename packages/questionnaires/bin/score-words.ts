import type { Questionnaire, ScoreResult } from '../src/index'

export const help = `usage: npm run -s score -- [--lines | --summary] FILE    (- reads standard input)

Computes a score from a score input, without database or network: facts, answers, reviews, evidence and a date.
A profile page exports one ("Export the score input").

  (nothing)   one JSON object: overall, band, confidence, components, rules that fired, every question's points
  --summary   the same in a few lines: "45.6 D", confidence, risk, then each component
  --lines     one JSON object per line in, one per line out, in order
  --help      this text

Malformed input: one line per problem on standard error, with its JSON path, and exit code 2.
`

/** What fell short, and by how much. */
function floorWords(missed: ScoreResult['floors']['missed'][number]): string {
  if ('minConfidence' in missed)
    return `floor of confidence (at least ${oneDecimal(missed.minConfidence * 100)} %, is ${oneDecimal(missed.is * 100)} %)`
  const of = 'component' in missed ? missed.component : 'the score'
  return `floor of ${of} (at least ${missed.min}, is ${oneDecimal(missed.is)})`
}

/** A score in a few lines for people: the figures that a profile page shows, cut as it cuts them. */
export function summaryOf({ components }: Questionnaire, result: ScoreResult): string {
  const { overall, confidence, inherent, residual, caps, floors, knockOuts } = result
  const lines = [
    overall.capped === null ? 'no score: nothing is assessed' : `${oneDecimal(overall.capped)} ${overall.band ?? '-'}`,
  ]
  if (overall.uncapped !== null && overall.uncapped !== overall.capped)
    lines.push(`${oneDecimal(overall.uncapped)} before caps and floors`)
  if (confidence !== null) lines.push(`confidence ${oneDecimal(confidence * 100)} %`)
  lines.push(`inherent tier ${inherent.tier ?? 'not known'}, residual ${residual ?? 'not known'}`)
  const fired = [
    ...caps.fired.map((id) => `cap ${id}`),
    ...floors.missed.map(floorWords),
    ...knockOuts.fired.map((id) => `knock-out ${id}${knockOuts.waived.includes(id) ? ' (waived)' : ''}`),
  ]
  if (fired.length > 0) lines.push(`fired: ${fired.join(', ')}`)
  for (const { id, title } of components) {
    const score = result.components[id]?.score
    if (score === undefined) continue
    lines.push(
      `  ${id.padEnd(5)} ${score === null ? '   -' : oneDecimal(score * 100).padStart(5)}  ${title?.en ?? ''}`.trimEnd(),
    )
  }
  return `${lines.join('\n')}\n`
}

/** Cut, never rounded up, as the pages show it: what is short of a floor or a band doesn't look met. */
const oneDecimal = (value: number): string => (Math.floor(value * 10 + 1e-9) / 10).toFixed(1)
