import { Section, Sentence, TextLink, useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
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
    <Section
      id="moved"
      title={say('What moved since the decision')}
      aside={say('decided {date}', { date: format.date(decidedOn) })}
    >
      <p className="small">
        <Sentence
          text="Before limits {score} to <b>{newScore}</b>, proven {proven} to <b>{newProven}</b>. The decided score stays as it was."
          values={{
            score: number(uncapped.from),
            newScore: number(uncapped.to),
            proven: percent(confidence.from),
            newProven: percent(confidence.to),
          }}
          tags={{ b: (inner) => <b className="m">{inner}</b> }}
        />
      </p>
      {changes.length === 0 ? null : (
        <Changes changes={changes.slice(0, shownChanges)} base={base} label={say('Answers that moved most')} />
      )}
      {more > 0 ? (
        <details className="charttool">
          <summary>{say('{more, plural, one {# more answer} other {# more answers}}', { more })}</summary>
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
                {say('{from} to {to}', { from: value(format, change.from), to: value(format, change.to) })}
              </td>
              <td className="num nowrap">{format.change(change.points, 2)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const value = (format: Formats, of: number | null) => (of === null ? format.say('not counted') : format.number(of, 2))

const evidenceWords = english({
  accepted: '<file>{title}</file> was accepted.',
  rejected: '<file>{title}</file> was rejected.',
  withdrawn: '<file>{title}</file> was taken back by the vendor.',
  sent: '<file>{title}</file> was sent.',
})

const plainWords = english({
  answer: 'The vendor answers something else.',
  counts: 'It counts now.',
  noLongerCounts: 'It no longer counts.',
  time: 'Time passed: the day it gives grew older.',
})

function reviewReason(say: Say, { by, reason }: { readonly by: string | null; readonly reason: string | null }) {
  if (by === null) return say('A review was taken back.')
  return reason === null
    ? say('{name} set another value.', { name: by })
    : say('{name} set another value: {reason}', { name: by, reason: sentence(reason) })
}

function Reason({ change, base }: { change: AnswerChange; base: string }) {
  const say = useSay()
  const format = useFormat()
  const { because } = change
  const file = (inner: ReactNode) => <TextLink href={`${base}/evidence`}>{inner}</TextLink>
  switch (because.kind) {
    case 'ranOut':
      return (
        <Sentence
          text="<file>{title}</file> ran out on {date}."
          values={{ title: because.title, date: format.date(because.expiresOn) }}
          tags={{ file }}
        />
      )
    case 'evidence':
      return <Sentence text={evidenceWords[because.now]} values={{ title: because.title }} tags={{ file }} />
    case 'review':
      return reviewReason(say, because)
    case 'covering':
      return (
        <Sentence
          text="It takes its value from <answer>{question}</answer>."
          values={{ question: because.question }}
          tags={{ answer: (inner) => <TextLink href={`${base}/answers#${because.question}`}>{inner}</TextLink> }}
        />
      )
    default:
      return say(plainWords[because.kind])
  }
}
