import { TextLink } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { messageWords } from './own-sentences'
import type { SectionData } from './section-data'
import { replyPath } from './words'

export type Talk = Pick<SectionData, 'assessmentId' | 'customerName' | 'conversations' | 'awaited' | 'mayMessage'>

type Props = { readonly talk: Talk; readonly questionId: string; readonly heading: string }

/** What the customer and the vendor wrote to each other about one question, where it is answered, and who has the word. */
export function QuestionConversation({ talk, questionId, heading }: Props) {
  const format = useFormat()
  const { assessmentId, customerName, conversations, awaited, mayMessage } = talk
  const said = conversations[questionId] ?? []
  const turn = awaited.find((each) => each.questionId === questionId)?.turn
  if (said.length === 0) return null
  return (
    <>
      <ul className="stack-2" aria-label={format.say('Messages about: {heading}', { heading })}>
        {said.map(({ id, at, authorSide, authorName, body }) => (
          <li key={id} className={authorSide === 'assessing' ? 'note brand' : 'note'}>
            <p className="small muted">
              {authorSide === 'assessing' ? `${authorName} (${customerName})` : authorName},{' '}
              {format.date(at, 'short-time')}
            </p>
            <p className="whitespace-pre-line">{messageWords(format.say, body)}</p>
          </li>
        ))}
      </ul>
      <p className="row small">
        {turn === undefined ? null : (
          <b className="m">
            {turn === 'vendor'
              ? format.say('{customerName} waits for your word.', { customerName })
              : format.say('Waits for a word of {customerName}.', { customerName })}
          </b>
        )}
        {mayMessage ? (
          <TextLink href={replyPath(assessmentId, questionId)}>
            {format.say('Write to {customerName}', { customerName })}
          </TextLink>
        ) : null}
      </p>
    </>
  )
}
