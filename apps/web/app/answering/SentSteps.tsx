import { Section, TextLink, Timeline, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { type SentStep, sentSteps } from './sent-steps'

type Props = { readonly overview: AnsweringOverview }

/** What became of the answers since they were sent, who has them now, and what is due next. */
export function SentSteps({ overview }: Props) {
  const say = useSay()
  const format = useFormat()
  const steps = sentSteps(overview)
  if (steps.length === 0) return null
  return (
    <Section title={say('What became of your answers')}>
      <Timeline
        items={steps.map((step, place) => ({
          id: `${place}`,
          date: step.at === null ? '' : format.date(step.at, 'short-time'),
          mark: step.kind === 'returned' ? 'note' : 'done',
          children: <StepWords step={step} overview={overview} />,
        }))}
      />
      <NextWords overview={overview} />
    </Section>
  )
}

function StepWords({ step, overview: { customerName, assessmentId } }: Props & { readonly step: SentStep }) {
  const say = useSay()
  switch (step.kind) {
    case 'sent':
      return (
        <>
          {step.number === 1
            ? say('Sent, signed by {name}.', { name: step.name })
            : say('Sent again, signed by {name}.', { name: step.name })}{' '}
          {step.stands ? null : <span className="muted">{say('Replaced by a later one.')} </span>}
          <TextLink href={`/answer/${assessmentId}/receipt?number=${step.number}`} download>
            {say('Receipt {number} (PDF)', { number: step.number })}
          </TextLink>
        </>
      )
    case 'returned':
      return say('{customerName} sent back {count, plural, one {# question} other {# questions}}.', {
        customerName,
        count: step.count,
      })
    case 'reading':
      return say('In review at {customerName}.', { customerName })
    case 'decided':
      return say('{customerName} decided.', { customerName })
    case 'takenBack':
      return say('{customerName} took the questions back.', { customerName })
  }
}

/** Who acts next, and what is due when. */
function NextWords({ overview }: Props) {
  const say = useSay()
  const format = useFormat()
  const { assessingState, answeringState, returned, customerName, reassessmentOn, expiring } = overview
  const next =
    assessingState === 'decided'
      ? reassessmentOn === null
        ? say('Nothing is planned next.')
        : say(
            '{customerName} plans to ask again, with answers due on {day} ({relative}). What didn’t change is proposed to you then.',
            {
              ...{ customerName, day: format.date(reassessmentOn, 'long') },
              relative: format.relative(reassessmentOn),
            },
          )
      : assessingState === 'recalled' || assessingState === 'cancelled'
        ? say('Nothing is left to do.')
        : returned.length > 0 || answeringState === 'amending'
          ? say('It is your turn: change what is open, and send again.')
          : assessingState === 'invited'
            ? say('They wait with {customerName}. You get a mail when something comes back.', {
                customerName,
              })
            : say('They are with {customerName}. You get a mail when something comes back.', {
                customerName,
              })
  return (
    <div className="stack-2 pt-4">
      <p>
        <strong>{say('What comes next')}</strong>
        <br />
        {next}
      </p>
      {expiring.length > 0 ? (
        <>
          <p>{say('Evidence with these answers that runs out:')}</p>
          <ul className="stack-1">
            {expiring.map(({ evidenceId, title, expiresOn }) => (
              <li key={evidenceId}>
                {say('{title}: valid until {day} ({relative})', {
                  ...{ title, day: format.date(expiresOn!, 'long') },
                  relative: format.relative(expiresOn!),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
