import { Form } from '@remix-run/react'
import { Button, Section, Select, TextArea, TextInput, Timeline, useSay } from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { fieldOf } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { fieldMoment } from './field-moment'
import { entryWords } from './incident-words'

const marks: Readonly<Record<string, 'done' | 'note' | 'broke'>> = {
  opened: 'broke',
  event: 'broke',
  told: 'done',
  taskDone: 'done',
  closed: 'done',
}

type Props = {
  readonly entries: IncidentView['entries']
  readonly mayWrite: boolean
  readonly answer: FormAnswer | undefined
}

/** What happened, newest first, each with its time, its author and its kind. */
export function IncidentTimeline({ entries, mayWrite, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Timeline')} aside={say('Newest first')} id="timeline">
      <div className="stack-6">
        {mayWrite ? <EntryForm answer={answer?.intent === 'addEntry' ? answer : undefined} /> : null}
        <Timeline
          items={entries.map((entry) => ({
            id: entry.id,
            date: format.date(entry.at, 'short-time'),
            mark: marks[entry.kind] ?? 'note',
            children: (
              <>
                {entryWords(say, entry, format.list)}
                {entry.body === '' ? null : <span className="block whitespace-pre-wrap">{entry.body}</span>}
                <span className="sub2">{entry.authorName}</span>
              </>
            ),
          }))}
        />
      </div>
    </Section>
  )
}

function EntryForm({ answer }: { readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  const { timeZone, now } = useFormat()
  const kinds = [
    { value: 'event', label: say('Happened') },
    { value: 'vendorSaid', label: say('The vendor said') },
    { value: 'note', label: say('Note') },
  ]
  return (
    <details open={answer !== undefined}>
      <summary>{say('Add an entry')}</summary>
      <Form method="post" action="#timeline" className="stack max-w-2xl pt-4">
        <TextArea {...fieldOf(answer, 'body')} label={say('What happened')} rows={3} />
        <div className="row top">
          <Select {...fieldOf(answer, 'kind', 'event')} label={say('Kind')} options={kinds} narrow />
          <TextInput
            {...fieldOf(answer, 'at', fieldMoment(new Date(now), timeZone))}
            type="datetime-local"
            label={say('When')}
            narrow
          />
        </div>
        <Button type="submit" name="intent" value="addEntry">
          {say('Add the entry')}
        </Button>
      </Form>
    </details>
  )
}
