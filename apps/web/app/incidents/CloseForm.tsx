import { Form } from '@remix-run/react'
import { keepsIncidentOpen } from '@rantai/questionnaires'
import { Button, DescriptionList, Section, TextArea, useSay } from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { clockStageWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { recipientWords } from './incident-words'

type Props = {
  readonly incident: Pick<
    IncidentView,
    'state' | 'cause' | 'lessons' | 'closedAt' | 'closedByName' | 'clocks' | 'tasks'
  >
  readonly countries: Readonly<Record<string, string>>
  readonly mayClose: boolean
  readonly answer: FormAnswer | undefined
}

/** The end of an incident: its cause and what was learned, or the form that asks for them. */
export function CloseForm({ incident, countries, mayClose, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  const { state, cause, lessons, closedAt, closedByName } = incident
  if (state === 'closed')
    return (
      <Section
        title={say('Cause and lessons')}
        aside={
          closedAt === null
            ? undefined
            : say('Closed {date} by {name}', { date: format.date(closedAt), name: closedByName ?? '' })
        }
      >
        <DescriptionList
          look="ruled"
          items={[
            { term: say('Cause'), detail: <span className="whitespace-pre-wrap">{cause}</span> },
            { term: say('Lessons'), detail: <span className="whitespace-pre-wrap">{lessons}</span> },
          ]}
        />
      </Section>
    )
  if (!mayClose) return null
  return (
    <Section title={say('Close the incident')} id="close">
      <Form method="post" action="#close" className="stack max-w-2xl">
        <FormProblems answer={answer} title={say('The incident stays open')} />
        <TextArea {...fieldOf(answer, 'cause')} label={say('Cause')} rows={3} />
        <TextArea
          {...fieldOf(answer, 'lessons')}
          label={say('Lessons')}
          help={say('What is done otherwise from now on.')}
          rows={3}
        />
        <p className="small muted">
          {say(
            'Closing needs every task done, and every notice that has begun sent or not needed. It can’t be undone.',
          )}
        </p>
        <StillOpen incident={incident} countries={countries} />
        <Button type="submit" name="intent" value="close">
          {say('Close the incident')}
        </Button>
      </Form>
    </Section>
  )
}

/** What keeps an incident from being closed, each with the way there; nothing where nothing does. */
function StillOpen({ incident, countries }: Pick<Props, 'incident' | 'countries'>) {
  const say = useSay()
  const notices = incident.clocks.filter(keepsIncidentOpen)
  const tasks = incident.tasks.filter(({ doneAt }) => doneAt === null)
  if (notices.length + tasks.length === 0) return null
  return (
    <div className="small stack-2">
      <p>{say('What is still open:')}</p>
      <ul className="list-disc pl-5">
        {notices.map((clock) => (
          <li key={clock.id}>
            <a href={`#${clock.id}`}>{recipientWords(say, clock)}</a> ·{' '}
            {[countries[clock.jurisdiction] ?? clock.jurisdiction, say(clockStageWords[clock.stage])].join(' · ')}
          </li>
        ))}
        {tasks.map(({ id, title }) => (
          <li key={id}>
            <a href="#tasks">{title}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
