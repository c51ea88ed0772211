import { Form } from '@remix-run/react'
import { Button, TextArea } from '@rantai/ui'
import type { AnsweringMessage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

const kinds: Readonly<Record<string, string>> = {
  clarification: 'A question',
  returned: 'Sent back',
  doesNotFit: 'It doesn’t fit',
  moreTime: 'More time',
  declined: 'Not taken on',
  documentPack: 'Own documents',
}

type Props = {
  readonly messages: readonly AnsweringMessage[]
  readonly customerName: string
  /** The person may write back. */
  readonly mayWrite: boolean
}

/** What was written to and fro, oldest first, and the way to write back. */
export function AnsweringMessages({ messages, customerName, mayWrite }: Props) {
  return (
    <section className="stack" aria-labelledby="messages-title" id="messages">
      <h2 id="messages-title">Messages</h2>
      {messages.length === 0 ? <p className="muted">Nothing was written yet.</p> : null}
      <ul className="stack">
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ul>
      {mayWrite ? <WriteBack customerName={customerName} /> : null}
    </section>
  )
}

function Message({
  message: { at, kind, authorName, authorSide, questionId, body },
}: {
  readonly message: AnsweringMessage
}) {
  const format = useFormat()
  return (
    <li className={authorSide === 'assessing' ? 'note brand' : 'note'}>
      <p className="small muted">
        {authorName}, {format.date(at, 'short-time')}
        {kinds[kind] === undefined ? '' : ` · ${kinds[kind]}`}
        {questionId === null ? '' : ` · ${questionId}`}
      </p>
      <p className="whitespace-pre-line">{body}</p>
    </li>
  )
}

/** A message to the customer, about everything or one question. */
export function WriteBack({
  customerName,
  questionId,
}: {
  readonly customerName: string
  readonly questionId?: string
}) {
  const id = questionId === undefined ? 'message-body' : `message-${questionId}`
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="intent" value="message" />
      {questionId === undefined ? null : <input type="hidden" name="questionId" value={questionId} />}
      <TextArea id={id} name="body" label={`Write to ${customerName}`} rows={3} maxLength={4000} required />
      <p>
        <Button type="submit">Send the message</Button>
      </p>
    </Form>
  )
}
