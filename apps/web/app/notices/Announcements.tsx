import { Form } from '@remix-run/react'
import { Button, EmptyState, StatusPill, useSay } from '@rantai/ui'
import type { Announcement } from '@rantai/use-cases'
import { AskFirst } from '../forms/AskFirst'
import { useFormat } from '../locale/use-format'
import { dataAsWritten } from '../parties/party-words'
import { changeTitle, outcomeWord, stateOf } from './notice-words'

type Told = Announcement['to'][number]
type Props = {
  readonly announcements: readonly Announcement[]
  readonly mayWrite: boolean
  readonly countryName: (code: string) => string
}

/** What was announced, newest first, with what each customer said. */
export function Announcements({ announcements, mayWrite, countryName }: Props) {
  const say = useSay()
  if (announcements.length === 0)
    return (
      <EmptyState title={say('Nothing announced yet')}>
        {say('What you announce appears here, with what each customer answered.')}
      </EmptyState>
    )
  return (
    <ul className="stack-8">
      {announcements.map((each) => (
        <Announced key={each.id} announcement={each} mayWrite={mayWrite} countryName={countryName} />
      ))}
    </ul>
  )
}

function Announced({
  announcement,
  mayWrite,
  countryName,
}: { readonly announcement: Announcement } & Omit<Props, 'announcements'>) {
  const say = useSay()
  const format = useFormat()
  const { id, service, countries, data, below, startsOn, reason, createdAt, saidByName, to } = announcement
  const facts = [
    service,
    countries.map(countryName).join(', '),
    dataAsWritten(say, data),
    below.length === 0 ? '' : say('used by {way}', { way: below.join(' → ') }),
  ].filter(Boolean)
  return (
    <li className="stack-2">
      <h3>{changeTitle(say, announcement)}</h3>
      <p className="muted">
        {say('From {date} · announced {announced} by {name}', {
          date: format.date(startsOn, 'long'),
          announced: format.date(createdAt),
          name: saidByName,
        })}
      </p>
      {facts.length === 0 ? null : <p>{facts.join(' · ')}</p>}
      {reason === '' ? null : <p className="whitespace-pre-wrap">{reason}</p>}
      <ul className="stack-2" aria-label={say('Customers told')}>
        {to.map((told) => (
          <CustomerAnswer key={told.id} told={told} />
        ))}
      </ul>
      {mayWrite && to.some(({ ended }) => ended === null) ? (
        <AskFirst
          label={say('Withdraw it')}
          says={say(
            '{count, plural, one {The customer is} other {# customers are}} told that {party} doesn’t change after all. To announce it again means new days to object.',
            { count: to.filter(({ ended }) => ended === null).length, party: announcement.partyName },
          )}
        >
          <Form method="post" preventScrollReset>
            <input type="hidden" name="announcementId" value={id} />
            <Button type="submit" name="intent" value="withdraw">
              {say('Withdraw the announcement')}
            </Button>
          </Form>
        </AskFirst>
      ) : null}
    </li>
  )
}

function CustomerAnswer({ told: { customerName, answer, ended, lastDay } }: { readonly told: Told }) {
  const say = useSay()
  const format = useFormat()
  const kind = answer?.kind
  const { word, letter, tone } = stateOf(
    kind === undefined || kind === 'withdrawn' || kind === 'effective' || kind === 'received' ? 'announced' : kind,
  )
  return (
    <li>
      <p className="row">
        <span className="grow">{customerName}</span>
        <StatusPill letter={letter} tone={tone}>
          {say(word)}
        </StatusPill>
        {ended === null ? null : <span className="muted">{outcomeWord(say, { outcome: ended })}</span>}
      </p>
      {lastDay === null || answer !== null || ended !== null ? null : (
        <p className="small muted">
          {say('It can object until the end of {date}.', { date: format.date(lastDay, 'long') })}
        </p>
      )}
      {answer === null || answer.body === '' ? null : (
        <p className="small whitespace-pre-wrap">
          {answer.body}{' '}
          <span className="muted">
            {say('{date} by {name}', { date: format.date(answer.at), name: answer.authorName })}
          </span>
        </p>
      )}
    </li>
  )
}
