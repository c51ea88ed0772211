import { Section, TextLink, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { sentence } from './profile-words'
import type { AnswerChange, Focus, Profile } from './profile-types'

/** How many are shown at once; the rest is folded. */
const shownChanges = 5

/** What moved the score since it was decided, each answer with its reason; nothing where nothing moved. */
export function SinceDecision({ profile, focus }: { profile: Profile; focus: Focus }) {
  const say = useSay()
  const format = useFormat()
  const { since } = focus
  if (since === null) return null
  const { uncapped, confidence, changes, decidedOn } = since
  const number = (value: number | null) => (value === null ? '–' : format.score(value))
  const percent = (value: number | null) => (value === null ? '–' : format.percent(value))
  const more = changes.length - shownChanges
  const base = `/engagements/${profile.head.engagementId}`
  return (
    <Section id="moved" title={say('What moved since the decision')} aside={`decided ${format.date(decidedOn)}`}>
      <p className="small">
        Before limits {number(uncapped.from)} to <b className="m">{number(uncapped.to)}</b>, proven{' '}
        {percent(confidence.from)} to <b className="m">{percent(confidence.to)}</b>. The decided score stays as it was.
      </p>
      {changes.length === 0 ? null : (
        <Changes changes={changes.slice(0, shownChanges)} base={base} label={say('Answers that moved most')} />
      )}
      {more > 0 ? (
        <details className="charttool">
          <summary>
            {format.number(more)} more {more === 1 ? say('answer') : say('answers')}
          </summary>
          <Changes changes={changes.slice(shownChanges)} base={base} label={say('Answers that moved less')} />
        </details>
      ) : null}
    </Section>
  )
}

function Changes({
  changes,
  base,
  label,
}: {
  readonly changes: readonly AnswerChange[]
  readonly base: string
  readonly label: string
}) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="tw" tabIndex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('Answer and reason')}</th>
            <th scope="col" className="num">
              {say('Value')}
            </th>
            <th scope="col" className="num">
              {say('Points')}
            </th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change) => (
            <tr key={change.question}>
              <th scope="row">
                <TextLink className="vn" href={`${base}/answers#${change.question}`}>
                  {change.text}
                </TextLink>
                <span className="sub2">
                  {change.question}:{' '}
                  <span className="m">
                    <Reason change={change} base={base} />
                  </span>
                </span>
              </th>
              <td className="num nowrap">
                {say('{value} to {value2}', {
                  value: value(change.from, format.number),
                  value2: value(change.to, format.number),
                })}
              </td>
              <td className="num nowrap">{format.change(change.points, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const value = (of: number | null, number: (value: number, digits?: number) => string) =>
  of === null ? 'not counted' : number(of, 2)

const evidenceWords = {
  accepted: 'was accepted',
  rejected: 'was rejected',
  withdrawn: 'was taken back by the vendor',
  sent: 'was sent',
} as const

const plainWords = {
  answer: 'The vendor answers something else.',
  counts: 'It counts now.',
  noLongerCounts: 'It no longer counts.',
  time: 'Time passed: the day it gives grew older.',
} as const

function Reason({ change, base }: { change: AnswerChange; base: string }) {
  const format = useFormat()
  const { because } = change
  switch (because.kind) {
    case 'ranOut':
      return (
        <>
          <TextLink href={`${base}/evidence`}>{because.title}</TextLink> ran out on {format.date(because.expiresOn)}.
        </>
      )
    case 'evidence':
      return (
        <>
          <TextLink href={`${base}/evidence`}>{because.title}</TextLink> {evidenceWords[because.now]}.
        </>
      )
    case 'review':
      return because.by === null
        ? 'A review was taken back.'
        : sentence(`${because.by} set another value${because.reason === null ? '' : `: ${because.reason}`}`)
    case 'covering':
      return (
        <>
          It takes its value from <TextLink href={`${base}/answers#${because.question}`}>{because.question}</TextLink>.
        </>
      )
    default:
      return plainWords[because.kind]
  }
}
