import { useEffect, useState } from 'react'
import { api } from '../api/client'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import type { ReviewPreview } from './review-types'

type Props = { readonly assessmentId: string; readonly questionId: string; readonly value: unknown }

/** What the picked value would do to the score, asked of the server as it is picked; nothing without JavaScript. */
export function PreviewLine({ assessmentId, questionId, value }: Props) {
  const format = useFormat()
  const [preview, setPreview] = useState<ReviewPreview>()
  const asked = JSON.stringify(value)
  useEffect(() => {
    const stop = new AbortController()
    const wait = setTimeout(() => {
      const input = { assessmentId, questionId, value: JSON.parse(asked ?? 'null') as unknown }
      // A value that isn't one yet (half a number) has no preview.
      api()
        .reviews.preview.query(input, { signal: stop.signal })
        .then(setPreview, () => setPreview(undefined))
    }, 150)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [assessmentId, questionId, asked])
  return (
    <p className="small muted" role="status">
      {preview ? previewWords(preview, format) : ' '}
    </p>
  )
}

function previewWords({ component, overall, band, residual }: ReviewPreview, format: Formats): string {
  const { say } = format
  const shown = (value: number | null) => (value === null ? '–' : format.score(value))
  const sentences = [
    say('This moves {component} from {was} to {is} and the score from {score} to {newScore}.', {
      component: component.title,
      was: shown(component.before),
      is: shown(component.after),
      score: shown(overall.before),
      newScore: shown(overall.after),
    }),
  ]
  if (band.before !== band.after)
    sentences.push(say('The band goes from {from} to {to}.', { from: band.before ?? '–', to: band.after ?? '–' }))
  if (residual.before !== residual.after)
    sentences.push(
      say(
        'The residual goes from {from, select, low {low} moderate {moderate} high {high} critical {critical} other {unknown}} to {to, select, low {low} moderate {moderate} high {high} critical {critical} other {unknown}}.',
        { from: residual.before ?? 'unknown', to: residual.after ?? 'unknown' },
      ),
    )
  if (sentences.length === 1) sentences.push(say('Band and residual stay.'))
  return sentences.join(' ')
}
