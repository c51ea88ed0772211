import { ButtonLink, Notice, TextLink } from '@rantai/ui'
import type { AnsweringHead, AnsweringOverview } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { countWords, sectionPath } from './words'

/** Where things stand, when that is anything but "go on answering". */
export function StandingNotice({ overview }: { readonly overview: AnsweringOverview }) {
  const format = useFormat()
  const { assessingState, answeringState, submission, requesterName, customerName, assessmentId } = overview
  if (assessingState === 'recalled' || assessingState === 'cancelled')
    return (
      <Notice kind="neutral" title={`${customerName} took these questions back`}>
        You don’t need to do anything. What you answered was not sent.
      </Notice>
    )
  // What came back is said by its own notice.
  if (assessingState === 'returned') return null
  if (answeringState === 'amending' && submission)
    return (
      <Notice kind="warning" title="You are changing answers that you sent">
        What you change reaches {customerName} only once you send it again.
      </Notice>
    )
  if (answeringState === 'submitted' && submission)
    return (
      <Notice
        kind="success"
        title={`Sent on ${format.date(submission.submittedAt, 'long')} by ${submission.attestedName}`}
        actions={<ButtonLink href={`/answer/${assessmentId}/sent`}>See the receipt</ButtonLink>}
      >
        {assessingState === 'decided'
          ? `${customerName} has read it and decided. There is nothing left to do.`
          : `${customerName} reads it now. If something is unclear, you get a mail.`}
      </Notice>
    )
  if (answeringState === 'declined' || answeringState === 'wantsTime')
    return (
      <Notice kind="info" title={`Your message went to ${requesterName || customerName}`}>
        The reminders stop until they reply. You can go on answering at any time.
      </Notice>
    )
  return null
}

/** Another contact began, and what they did not send is theirs until they agree. */
export function WaitsForNotice({ overview: { waitsFor, customerName } }: { readonly overview: AnsweringOverview }) {
  if (waitsFor === null) return null
  return (
    <Notice kind="info" title={`${waitsFor} began before you`}>
      What {waitsFor} wrote and did not send is kept. It joins your answers as soon as {waitsFor} agrees by the mail we
      sent; nothing you write here is lost by it. You start with what {customerName} was sent before, if anything.
    </Notice>
  )
}

/** The questions that came back, first of all. */
export function ReturnedNotice({ head }: { readonly head: AnsweringHead }) {
  const { returned, messages, customerName, assessmentId } = head
  if (returned.length === 0) return null
  const reasonFor = (id: string) =>
    messages.findLast(({ kind, questionId }) => kind === 'returned' && questionId === id)
  return (
    <Notice
      kind="warning"
      title={`${customerName} needs ${countWords(returned.length, 'answer', 'answers')} from you again`}
    >
      <p>Only these can be changed. Everything else stays as you sent it.</p>
      <ul className="stack-2">
        {returned.map(({ questionId, sectionId, text }) => {
          const reason = reasonFor(questionId)?.body
          return (
            <li key={questionId}>
              <TextLink href={sectionPath(assessmentId, sectionId, questionId)}>{text}</TextLink>
              {reason ? <span className="block">“{reason}”</span> : null}
            </li>
          )
        })}
      </ul>
    </Notice>
  )
}
