import { useFormat } from '../locale/use-format'
import { messageWords } from './own-sentences'
import type { Said } from './section-data'

/** What the customer and the vendor wrote to each other about one question, where it is answered. */
export function QuestionConversation({ said, heading }: { readonly said: readonly Said[]; readonly heading: string }) {
  const format = useFormat()
  if (said.length === 0) return null
  return (
    <ul className="stack-2" aria-label={format.say('Messages about: {heading}', { heading })}>
      {said.map(({ id, at, authorSide, authorName, body }) => (
        <li key={id} className={authorSide === 'assessing' ? 'note brand' : 'note'}>
          <p className="small muted">
            {authorName}, {format.date(at, 'short-time')}
          </p>
          <p className="whitespace-pre-line">{messageWords(format.say, body)}</p>
        </li>
      ))}
    </ul>
  )
}
