import { useSearchParams } from '@remix-run/react'
import { TextLink, useSay } from '@rantai/ui'
import { cameFrom } from './came-from'

/** The way back for whoever came from answers: by a link there is no other. */
export function BackToAnswers() {
  const say = useSay()
  const [search] = useSearchParams()
  const from = cameFrom(search)
  if (from === null) return null
  return (
    <p>
      <TextLink href={`/answer/${from}`}>{say('Back to your answers')}</TextLink>
    </p>
  )
}
