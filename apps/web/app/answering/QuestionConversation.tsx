import { Icon, TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { messageWords } from './own-sentences'
import type { SectionData } from './section-data'
import { notesPath, replyPath } from './words'

export type Talk = Pick<
  SectionData,
  'assessmentId' | 'customerName' | 'conversations' | 'awaited' | 'mayMessage' | 'noteCounts'
>

type Props = { readonly talk: Talk; readonly questionId: string; readonly heading: string }

/** What was written about one question, where it is answered: with the customer, and the way to the notes of one's own side. */
export function QuestionConversation(props: Props) {
  return (
    <>
      <WithCustomer {...props} />
      <NotesLink {...props} />
    </>
  )
}

/** Notes stand on a page of their own, where nobody takes them for messages. */
function NotesLink({ talk: { assessmentId, noteCounts }, questionId }: Props) {
  const say = useSay()
  if (noteCounts === null) return null
  const count = noteCounts[questionId] ?? 0
  return (
    <p className="inside-link small">
      <Icon name="lock" />
      <TextLink href={notesPath(assessmentId, questionId)}>
        {count === 0
          ? say('Note for colleagues')
          : say('{count, plural, one {# note} other {# notes}} for colleagues', { count })}
      </TextLink>
    </p>
  )
}

/** What the customer and the vendor wrote to each other, and who has the word. */
function WithCustomer({ talk, questionId, heading }: Props) {
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
