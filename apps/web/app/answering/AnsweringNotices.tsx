import { ButtonLink, Notice, Sentence, TextLink, useSay } from '@rantai/ui'
import type { AnsweringHead, AnsweringOverview } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { messageWords } from './own-sentences'
import { filesOf, sectionPath } from './words'

type Props = { readonly overview: AnsweringOverview }

/** Where things stand, when that is anything but "go on answering". */
export function StandingNotice({ overview }: Props) {
  const say = useSay()
  const { assessingState, answeringState, submission, customerName, returned } = overview
  if (assessingState === 'recalled' || assessingState === 'cancelled')
    return (
      <Notice kind="neutral" title={say('{customerName} took these questions back', { customerName })}>
        {submission
          ? say('You don’t need to do anything. What you changed since you sent it was not sent.')
          : say('You don’t need to do anything. What you answered was not sent.')}
      </Notice>
    )
  if (assessingState === 'decided') return <DecidedNotice overview={overview} />
  // What came back is said by its own notice.
  if (returned.length > 0) return null
  if (answeringState === 'amending' && submission) return <AmendingNotice overview={overview} submission={submission} />
  if (answeringState === 'submitted' && submission) return <SentNotice overview={overview} submission={submission} />
  if (answeringState === 'declined' || answeringState === 'wantsTime') return <ToldNotice overview={overview} />
  return null
}

/** The vendor said that it doesn't fit or takes longer, and nobody replied yet. */
function ToldNotice({ overview }: Props) {
  const say = useSay()
  const { requesterName, customerName, assessmentId } = overview
  return (
    <Notice
      kind="info"
      title={say('{name} has your message and has not replied yet', { name: requesterName || customerName })}
    >
      <WhatWasTold overview={overview} />{' '}
      <Sentence
        text="<link>See the message</link>. You get a mail when they reply, and no reminder until then. You can go on answering at any time."
        tags={{ link: (inner) => <TextLink href={`/answer/${assessmentId}#messages`}>{inner}</TextLink> }}
      />
    </Notice>
  )
}

/** What the vendor said last about not fitting or needing time: when, the day it proposed, the files that went along. */
export function WhatWasTold({ overview: { messages } }: Props) {
  const format = useFormat()
  const { say } = format
  const told = messages.findLast(({ authorSide, kind }) => authorSide === 'answering' && kind !== 'clarification')
  if (!told) return null
  const { proposedOn } = told.data
  const files = filesOf(told.data)
  return (
    <>
      {say('Sent {at}: “{body}”', { at: format.date(told.at, 'short-time'), body: messageWords(say, told.body) })}
      {typeof proposedOn === 'string' ? ` ${say('You proposed {day}.', { day: format.date(proposedOn, 'long') })}` : ''}
      {files.length > 0 ? ` ${say('With {files}.', { files: files.join(', ') })}` : ''}
    </>
  )
}

function DecidedNotice({ overview: { customerName, submission, assessmentId, messages } }: Props) {
  const say = useSay()
  const format = useFormat()
  const isTold = messages.some(({ data }) => 'decided' in data)
  return (
    <Notice
      kind="success"
      title={say('{customerName} decided, and this is closed', { customerName })}
      actions={
        submission ? <ButtonLink href={`/answer/${assessmentId}/sent`}>{say('See the receipt')}</ButtonLink> : null
      }
    >
      {submission
        ? `${say('You sent your answers on {day}.', { day: format.date(submission.submittedAt, 'long') })} `
        : ''}
      {say('There is nothing left to answer, and nothing can be changed any more.')}
      {isTold ? (
        <>
          {' '}
          <TextLink href={`/answer/${assessmentId}#messages`}>{say('Read what they decided')}</TextLink>
        </>
      ) : null}
    </Notice>
  )
}

type Sent = Props & { readonly submission: NonNullable<AnsweringOverview['submission']> }

/** Taken back, or the customer no longer needs what it sent back. */
export function AmendingNotice({ overview: { customerName, assessingState }, submission }: Sent) {
  const say = useSay()
  const format = useFormat()
  const sentOn = format.date(submission.submittedAt, 'long')
  return (
    <Notice
      kind="warning"
      title={
        assessingState === 'invited'
          ? say('You took your answers back, and have not sent them again')
          : say('You are changing answers that you sent')
      }
    >
      {say(
        '{customerName} gets what you change now only once you send it again. What you sent on {sentOn} stays on record there: they can still read it, and judge only what you send next.',
        { customerName, sentOn },
      )}
    </Notice>
  )
}

function SentNotice({ overview, submission }: Sent) {
  const say = useSay()
  const format = useFormat()
  const { assessmentId, assessingState, customerName, mayRecall } = overview
  return (
    <Notice
      kind="success"
      title={say('Sent on {day} by {name}', {
        day: format.date(submission.submittedAt, 'long'),
        name: submission.attestedName,
      })}
      actions={
        <>
          <ButtonLink href={`/answer/${assessmentId}/sent`}>{say('See the receipt')}</ButtonLink>
          {mayRecall ? (
            <ButtonLink href={`/answer/${assessmentId}/sent`}>{say('Take the answers back')}</ButtonLink>
          ) : null}
        </>
      }
    >
      {assessingState === 'invited'
        ? say(
            'Nobody at {customerName} has started judging them. Once they do, you get a mail if something is unclear.',
            { customerName },
          )
        : say('{customerName} is reading them. If something is unclear, you get a mail.', { customerName })}
    </Notice>
  )
}

/** Another contact began, and what they did not send is theirs until they agree. */
export function WaitsForNotice({ overview: { waitsFor, customerName } }: Props) {
  const say = useSay()
  if (waitsFor === null) return null
  return (
    <Notice kind="info" title={say('{name} began before you', { name: waitsFor })}>
      {say(
        'What {waitsFor} wrote and did not send is kept. It joins your answers as soon as {waitsFor} agrees by the mail we sent; nothing you write here is lost by it. You start with what {customerName} was sent before, if anything.',
        { waitsFor, customerName },
      )}
    </Notice>
  )
}

/** The questions that came back, first of all, and which of them are changed by now. */
export function ReturnedNotice({ head }: { readonly head: AnsweringHead }) {
  const say = useSay()
  const { returned, messages, customerName, assessmentId, maySubmit } = head
  if (returned.length === 0) return null
  const reasonFor = (id: string) =>
    messages.findLast(({ kind, questionId }) => kind === 'returned' && questionId === id)
  const left = returned.filter(({ changed }) => !changed).length
  return (
    <Notice
      kind="warning"
      title={
        left === 0
          ? say('What came back is changed, and {customerName} doesn’t have it yet', { customerName })
          : say('{customerName} needs {left, plural, one {# answer} other {# answers}} from you again', {
              customerName,
              left,
            })
      }
    >
      <p>
        {left === 0 && maySubmit
          ? say('Check and send it again. Everything else stays as you sent it.')
          : say('Only these can be changed, and what their answers open. Everything else stays as you sent it.')}
      </p>
      <ul className="stack-2">
        {returned.map(({ questionId, sectionId, text, changed }) => {
          const reason = reasonFor(questionId)?.body
          return (
            <li key={questionId}>
              <TextLink href={sectionPath(assessmentId, sectionId, questionId)}>{text}</TextLink>
              {changed ? <span className="muted"> {say('· changed, not sent yet')}</span> : null}
              {reason ? <span className="block">“{reason}”</span> : null}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
