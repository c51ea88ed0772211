import { Form } from '@remix-run/react'
import { Button, Section, StatusPill, useSay } from '@rantai/ui'
import type { PassedRequest, PassingPage } from '@rantai/use-cases'
import { AskFirst } from '../forms/AskFirst'
import { useFormat } from '../locale/use-format'
import { AgreePart } from './AgreePart'
import { AnswersBelow, PassedAnswers } from './PassedAnswers'
import { standingOf } from './passing-words'

type Props = { readonly page: PassingPage }

/** What was passed on, newest first, each with where it stands. */
export function PassedRequests({ page }: Props) {
  return page.requests.map((request) => <Passed key={request.id} page={page} request={request} />)
}

function Passed({ page, request }: Props & { readonly request: PassedRequest }) {
  const say = useSay()
  const format = useFormat()
  const { word, letter, tone } = standingOf(request)
  const { partyName, service, questionIds, contactName, contactEmail, dueOn, createdAt, askedByName } = request
  return (
    <Section title={say('{name}: {service}', { name: partyName, service })}>
      <p className="row">
        <StatusPill letter={letter} tone={tone}>
          {say(word)}
        </StatusPill>
        <span className="muted">
          {say('{count, plural, one {# question} other {# questions}}, due on {date}', {
            count: questionIds.length,
            date: format.date(dueOn, 'long'),
          })}
        </span>
      </p>
      <p className="small muted wrap-anywhere">
        {say('{asker} asked {contact} ({email}) on {date}', {
          ...{ asker: askedByName, contact: contactName, email: contactEmail, date: format.date(createdAt) },
        })}
        {request.remindedAt === null
          ? null
          : ` · ${say('reminded on {date}', { date: format.date(request.remindedAt) })}`}
        {request.takenBackAt === null
          ? null
          : ` · ${say('taken back on {date} by {name}', { date: format.date(request.takenBackAt), name: request.takenBackByName ?? '' })}`}
      </p>
      {request.state === 'answered' ? (
        <div className="stack-6 pt-4">
          <PassedAnswers page={page} request={request} />
          <AnswersBelow page={page} request={request} />
          <AgreePart page={page} request={request} />
        </div>
      ) : (
        <WaitingActs page={page} request={request} />
      )}
    </Section>
  )
}

function WaitingActs({ page: { mayWrite }, request }: Props & { readonly request: PassedRequest }) {
  const say = useSay()
  const { id, state, remindedAt } = request
  if (!mayWrite || (state !== 'sent' && state !== 'queued')) return null
  return (
    <Form method="post" className="row" preventScrollReset>
      <input type="hidden" name="requestId" value={id} />
      {state === 'sent' && remindedAt === null ? (
        <Button type="submit" name="intent" value="remind">
          {say('Remind once')}
        </Button>
      ) : null}
      <AskFirst
        label={say('Take the questions back')}
        says={say('The link of {name} ends at once, and answers that were not sent yet stay there.', {
          name: request.partyName,
        })}
      >
        <Button type="submit" name="intent" value="takeBack">
          {say('Take them back for good')}
        </Button>
      </AskFirst>
    </Form>
  )
}
