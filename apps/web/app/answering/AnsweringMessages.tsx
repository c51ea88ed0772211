import { Button, CheckboxRow, Select, Sentence, TextArea, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import type { AnsweringMessage, AwaitedQuestion, NamedQuestion } from '@rantai/use-cases'
import { KeptForm } from '../forms/KeptForm'
import { bold } from '../locale/bold'
import { useFormat } from '../locale/use-format'
import { messageWords } from './own-sentences'
import { filesOf } from './words'

const kinds: Readonly<Record<string, string>> = english({
  clarification: 'A question',
  returned: 'Sent back',
  doesNotFit: 'It doesn’t fit',
  moreTime: 'More time',
  declined: 'Not taken on',
  documentPack: 'Own documents',
})

const decision = english('Decision')

type Props = {
  readonly assessmentId: string
  readonly messages: readonly AnsweringMessage[]
  readonly customerName: string
  /** The person may write back. */
  readonly mayMessage: boolean
  /** The question that the reader came to write about. */
  readonly about: NamedQuestion | null
  readonly awaited: readonly AwaitedQuestion[]
}

/** What was written to and fro, oldest first, and the way to write back. */
export function AnsweringMessages({ assessmentId, messages, customerName, mayMessage, about, awaited }: Props) {
  const say = useSay()
  const theirs = awaited.filter(({ turn }) => turn === 'customer')
  return (
    <section className="stack" aria-labelledby="messages-title" id="messages">
      <h2 id="messages-title">{say('Messages')}</h2>
      {messages.length === 0 ? <p className="muted">{say('Nothing was written yet.')}</p> : null}
      <ul className="stack">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      {theirs.length === 0 ? null : (
        <p className="small">
          {say('{customerName} has your word on {count, plural, one {# question} other {# questions}} to read.', {
            customerName,
            count: theirs.length,
          })}
        </p>
      )}
      {mayMessage ? (
        <WriteBack key={draftOf({ messages, about })} {...{ assessmentId, customerName, messages, about }} />
      ) : null}
    </section>
  )
}

function Message({
  message: { at, kind, authorName, authorSide, questionId, questionText, body, data },
}: {
  readonly message: AnsweringMessage
}) {
  const say = useSay()
  const format = useFormat()
  // A reply is no question, and what was decided is told in the same way as a question is asked.
  const isReply = kind === 'clarification' && authorSide === 'answering'
  const known = 'decided' in data ? decision : isReply ? undefined : kinds[kind]
  const about = known === undefined ? '' : ` · ${say(known)}`
  return (
    <li className={authorSide === 'assessing' ? 'note brand' : 'note'}>
      <p className="small muted">
        {authorName}, {format.date(at, 'short-time')}
        {about}
      </p>
      {questionId === null ? null : (
        <p className="small">{say('About: {questionText}', { questionText: questionText ?? questionId })}</p>
      )}
      <p className="whitespace-pre-line">{messageWords(say, body)}</p>
      {typeof data['proposedOn'] === 'string' ? (
        <p>
          <Sentence
            text="Day proposed: <b>{day}</b>"
            values={{ day: format.date(data['proposedOn'], 'long') }}
            tags={bold}
          />
        </p>
      ) : null}
      {data['noReply'] === true ? <p className="small muted">{say('No reply is needed')}</p> : null}
      <HandedOver files={filesOf(data)} />
    </li>
  )
}

function HandedOver({ files }: { readonly files: readonly string[] }) {
  const say = useSay()
  if (files.length === 0) return null
  return (
    <p className="wrap-anywhere">
      {files.length === 1 ? say('File that went with it:') : say('Files that went with it:')} {files.join(', ')}
    </p>
  )
}

/** A draft is one question's, and the next one once it was sent. */
const draftOf = ({ messages, about }: Pick<Props, 'messages' | 'about'>): string =>
  `${about?.questionId ?? ''} ${messages.filter(({ authorSide }) => authorSide === 'answering').length}`

/** A message to the customer: about the question wanted, else the latest that it asked about, unless another is chosen; or about everything. */
function WriteBack(props: Pick<Props, 'assessmentId' | 'customerName' | 'messages' | 'about'>) {
  const { assessmentId, customerName, messages, about: wanted } = props
  const say = useSay()
  const asked = messages.filter(({ authorSide }) => authorSide === 'assessing').toReversed()
  const about = new Map([
    ...(wanted === null ? [] : [[wanted.questionId, wanted.text] as const]),
    ...[...asked, ...messages].flatMap(({ questionId, questionText }) =>
      questionId === null ? [] : [[questionId, questionText] as const],
    ),
  ])
  return (
    <KeptForm name={`message ${assessmentId} ${draftOf(props)}`} sent={false} answered={false} className="stack">
      <input type="hidden" name="intent" value="message" />
      {about.size === 0 ? null : (
        <Select
          id="message-question"
          name="questionId"
          label={say('About')}
          defaultValue={wanted?.questionId ?? asked[0]?.questionId ?? ''}
          options={[
            ...[...about].map(([questionId, text]) => ({ value: questionId, label: text ?? questionId })),
            { value: '', label: say('The questionnaire as a whole') },
          ]}
        />
      )}
      <TextArea
        id="message-body"
        name="body"
        label={say('Write to {customerName}', { customerName })}
        rows={3}
        maxLength={4000}
        required
      />
      <CheckboxRow name="noReply" value="yes" label={say('No reply is needed')} />
      <p>
        <Button type="submit">{say('Send the message')}</Button>
      </p>
    </KeptForm>
  )
}
