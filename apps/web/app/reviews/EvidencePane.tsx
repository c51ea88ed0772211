import { Form, useRouteLoaderData } from '@remix-run/react'
import { Button, ButtonLink, CheckboxRow, EvidenceChip, TextArea, TextInput, useSay, TextLink } from '@rantai/ui'
import { calendarDay } from '@rantai/ui/format'
import type { SideNotes } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { isOfNotes } from '../notes/note-acts'
import { NotesInside } from '../notes/NotesInside'
import type { loader as customerShell } from '../shell/customer-layout'
import type { ReviewPage, ReviewQuestion } from './review-types'
import { turnWords } from './review-words'
import { leaveOnEscape } from './use-judge-keys'
import { useKeptText } from './use-kept-text'

type Props = {
  readonly page: ReviewPage
  readonly question: ReviewQuestion
  readonly answer: FormAnswer | undefined
}

/** The evidence of the question, what was said about it with the vendor, and apart from that what colleagues noted. */
export function EvidencePane({ notes, ...props }: Props & { readonly notes: SideNotes }) {
  const shell = useRouteLoaderData<typeof customerShell>('shell/customer-layout')
  const { page, question } = props
  const answer = isOfNotes(props.answer?.intent) ? undefined : props.answer
  const say = useSay()
  const { shares, messages } = question
  // What was sent stands above; the field begins anew with it.
  const sent = messages.filter(({ authorSide }) => authorSide === 'assessing').length
  const keyed =
    shares.find(({ revoked, state }) => !revoked && state === null) ?? shares.find(({ revoked }) => !revoked)
  return (
    <aside className="evp page stack" aria-labelledby="evidence">
      <h2 id="evidence">
        {shares.length === 0
          ? say('No evidence')
          : say('Evidence, {count, plural, one {# file} other {# files}}', { count: shares.length })}
      </h2>
      {shares.length === 0 ? (
        <p className="muted small">
          {question.evidenceRequired
            ? say('This question asks for evidence: without any, its value is limited.')
            : say('None was asked for, and none was given.')}
        </p>
      ) : null}
      {shares.map((share) => (
        <Share
          key={share.id}
          share={share}
          page={page}
          question={question}
          answer={answer}
          keyed={share.id === keyed?.id}
        />
      ))}
      <section className="stack-2" aria-labelledby="talk">
        <h3 id="talk" className="small">
          {say('Talk with the vendor')}
        </h3>
        {question.turn === null ? null : <p className="small m">{say(turnWords[question.turn])}</p>}
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
        {page.mayReview ? <Ask key={sent} page={page} question={question} answer={answer} /> : null}
        {page.mayReview ? (
          <p>
            <TextLink href={`/engagements/${page.engagementId}/findings?question=${question.id}#share`}>
              {say('Share a finding with a day to put it right')}
            </TextLink>
          </p>
        ) : null}
      </section>
      <NotesInside
        page={notes}
        questionId={question.id}
        assessmentId={page.assessmentId}
        organisation={shell?.organisation.name ?? ''}
        other={page.vendorName}
        answer={props.answer}
      />
    </aside>
  )
}

function Ask({ page, question, answer }: Props) {
  const say = useSay()
  const sent = question.messages.map(({ body }) => body)
  const onChange = useKeptText(page.assessmentId, { id: 'question-to-vendor', name: `${question.id}:ask`, sent })
  return (
    <Form method="post" className="stack-2">
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="messageId" value={page.nextMessageId} />
      <TextArea
        label={say('Ask about this question')}
        name="question"
        id="question-to-vendor"
        rows={2}
        onKeyDown={leaveOnEscape}
        onChange={onChange}
        error={answer?.fields.text}
      />
      <CheckboxRow name="noReply" value="yes" label={say('No reply is needed')} />
      <Button id="act-ask" type="submit" name="intent" value="ask">
        {say('Send to the vendor')}
      </Button>
    </Form>
  )
}

function Message({ message }: { message: ReviewQuestion['messages'][number] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="small">
      <p className="muted">
        {say(
          message.authorSide === 'answering'
            ? '{name}, vendor, {date}'
            : message.kind === 'returned'
              ? '{name}, {date}, returned'
              : '{name}, {date}',
          { name: message.authorName, date: format.date(message.createdAt, 'short-time') },
        )}
      </p>
      <p>{message.body}</p>
      {message.data['noReply'] === true ? <p className="muted">{say('No reply is needed')}</p> : null}
    </div>
  )
}

type ShareProps = Props & {
  readonly share: ReviewQuestion['shares'][number]
  /** The one that the keys mean: the first that nobody looked at. */
  readonly keyed: boolean
}

function Share({ share, page, question, answer, keyed }: ShareProps) {
  const say = useSay()
  const format = useFormat()
  const today = calendarDay(format.now, format.timeZone)
  const expired = share.expiresOn !== null && share.expiresOn < today
  const state = share.revoked || share.state === 'rejected' ? 'refused' : expired ? 'expiring' : 'valid'
  const said = share.revoked
    ? say('Taken back by the vendor.')
    : share.state === 'rejected'
      ? say('Rejected by {name}: {reason}', { name: share.reviewerName ?? '', reason: share.reason ?? '' })
      : share.state === 'accepted'
        ? say('Accepted by {name}.', { name: share.reviewerName ?? '' })
        : say('Not looked at yet.')
  const dates = [
    share.issuedOn === null ? say('no issue date given') : say('issued {date}', { date: format.date(share.issuedOn) }),
    share.expiresOn === null
      ? say('no expiry given')
      : say(expired ? 'ran out {date}' : 'valid until {date}', { date: format.date(share.expiresOn) }),
    format.fileSize(share.byteSize),
  ].join(', ')
  const mine = answer?.typed.shareId?.[0] === share.id ? answer : undefined
  return (
    <div className="stack-2">
      <EvidenceChip name={share.fileName} state={state} detailLead={said} detail={dates} />
      {share.revoked ? null : (
        <ButtonLink
          id={keyed ? 'evidence-open' : undefined}
          kind="quiet"
          href={`/evidence/${share.id}`}
          download
          keyHint={keyed ? 'O' : undefined}
        >
          {say('Download')}
        </ButtonLink>
      )}
      {page.mayReview && !share.revoked ? (
        <Look share={share} page={page} question={question} answer={mine} keyed={keyed} />
      ) : null}
    </div>
  )
}

/** Accepting one file, or rejecting it with a reason. */
function Look({ share, page, question, answer, keyed }: ShareProps) {
  const say = useSay()
  const id = `reason-${share.id}`
  const onChange = useKeptText(page.assessmentId, { id, name: id, sent: [share.reason] })
  return (
    <Form method="post" className="stack-2">
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="shareId" value={share.id} />
      <TextInput
        label={say('Reason, for rejecting')}
        id={id}
        name="evidenceReason"
        defaultValue={answer?.typed.evidenceReason?.[0] ?? ''}
        onChange={onChange}
        error={answer?.fields.reason}
      />
      <span className="row">
        <Button
          id={keyed ? 'act-accept-evidence' : undefined}
          type="submit"
          name="intent"
          value="acceptEvidence"
          keyHint={keyed ? ['Shift', 'A'] : undefined}
        >
          {say('Accept evidence')}
        </Button>
        <Button type="submit" kind="danger" name="intent" value="rejectEvidence">
          {say('Reject')}
        </Button>
      </span>
    </Form>
  )
}
