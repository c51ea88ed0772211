import { Sentence, TextLink, useSay } from '@rantai/ui'
import type { Say } from '@rantai/ui/words'
import { useFormat } from '../locale/use-format'

type Request = {
  readonly assessmentId: string
  readonly customerName: string
  readonly title: string
  readonly dueOn: string
  readonly answeringState: string
  readonly assessingState: string
  readonly answeredCount: number
  readonly questionCount: number
  readonly openFindings: number
  readonly findingsDueOn: string | null
}

/** What each customer asked about, until when, and how far it is. What waits for the reader stands first. */
export function RequestList({ requests }: { readonly requests: readonly Request[] }) {
  const say = useSay()
  const waiting = requests.filter(isOpen)
  const done = requests.filter((request) => !isOpen(request))
  return (
    <div className="stack-8">
      {waiting.length > 0 ? (
        <section className="stack" aria-labelledby="waiting">
          <h2 id="waiting">
            {say('{count, plural, one {# request waits} other {# requests wait}} for you', { count: waiting.length })}
          </h2>
          <Requests requests={waiting} />
        </section>
      ) : (
        <p>{say('Nothing waits for you. When a customer asks something, it appears here and you get a mail.')}</p>
      )}
      {done.length > 0 ? (
        <section className="stack" aria-labelledby="sent">
          <h2 id="sent">{say('Sent')}</h2>
          <Requests requests={done} />
        </section>
      ) : null}
    </div>
  )
}

function Requests({ requests }: { readonly requests: readonly Request[] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <ul className="requests">
      {requests.map((request) => {
        const { openFindings, findingsDueOn } = request
        // Once the answers are in, the day is that of what is to be put right.
        const dueOn = answersWait(request) ? request.dueOn : findingsDueOn
        const isLate = dueOn !== null && dueOn < format.now.slice(0, 10)
        return (
          <li key={request.assessmentId}>
            <h3>
              <TextLink href={`/answer/${request.assessmentId}`}>{request.title}</TextLink>
            </h3>
            <p className="muted">{say('For {customerName}', { customerName: request.customerName })}</p>
            <p className="m">{standing(say, request)}</p>
            {openFindings > 0 ? (
              <p className="m">
                <TextLink href={`/answer/${request.assessmentId}/findings`}>
                  {say('{count, plural, one {# finding waits} other {# findings wait}} for you', {
                    count: openFindings,
                  })}
                </TextLink>
              </p>
            ) : null}
            {dueOn === null ? null : (
              <p className="muted">
                <Sentence
                  text="Due {day}, <when>{relative}</when>"
                  values={{ day: format.date(dueOn, 'long'), relative: format.relative(dueOn) }}
                  tags={{ when: (inner) => <span className={isLate ? 'danger-t m' : undefined}>{inner}</span> }}
                />
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

const answersWait = ({ answeringState, assessingState }: Request): boolean =>
  assessingState === 'returned' || (answeringState !== 'submitted' && assessingState !== 'decided')

const isOpen = (request: Request): boolean => answersWait(request) || request.openFindings > 0

function standing(say: Say, request: Request): string {
  const { answeringState, assessingState, answeredCount, questionCount } = request
  if (assessingState === 'decided') return say('Decided')
  if (assessingState === 'returned' && answeringState !== 'submitted')
    return say('Sent back: some answers need you again')
  if (assessingState === 'recalled' || assessingState === 'cancelled') return say('Taken back by the customer')
  if (answeringState === 'amending' && assessingState === 'invited') return say('Taken back by you, not sent again yet')
  if (answeringState === 'submitted') return assessingState === 'inReview' ? say('Sent, being read') : say('Sent')
  if (answeringState === 'declined') return say('You said that it doesn’t fit')
  if (answeringState === 'wantsTime') return say('You asked for more time')
  return say('{answered} of {total} answered', { answered: answeredCount, total: questionCount })
}
