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
      {preview ? sentence(preview, format) : ' '}
    </p>
  )
}

function sentence({ component, overall, band, residual }: ReviewPreview, format: Formats): string {
  const shown = (value: number | null) => (value === null ? '–' : format.score(value))
  const kept = [
    band.before === band.after ? 'Band' : undefined,
    residual.before === residual.after ? 'residual' : undefined,
  ].filter((each) => each !== undefined)
  const moved = [
    band.before === band.after ? '' : ` The band goes from ${band.before ?? '–'} to ${band.after ?? '–'}.`,
    residual.before === residual.after
      ? ''
      : ` The residual goes from ${residual.before ?? 'unknown'} to ${residual.after ?? 'unknown'}.`,
  ].join('')
  const stay = kept.length === 2 ? ' Band and residual stay.' : ''
  return `This moves ${component.title} from ${shown(component.before)} to ${shown(component.after)} and the score from ${shown(overall.before)} to ${shown(overall.after)}.${moved}${stay}`
}
