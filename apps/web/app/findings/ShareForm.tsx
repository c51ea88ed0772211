import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, Section, Select, TextArea, TextInput, useSay } from '@rantai/ui'
import type { FindingsOfEngagement } from '@rantai/use-cases'
import { severityWords } from '../incidents/incident-words'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly about: NonNullable<FindingsOfEngagement['about']>
  /** The question that was being looked at. */
  readonly questionId: string
  readonly answer: FormAnswer | undefined
}

/** Asks the vendor to put something right by a day. */
export function ShareForm({ about, questionId, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Share a finding')} id="share">
      <Form method="post" action="#share" className="stack-6 max-w-2xl" noValidate preventScrollReset>
        <FormProblems answer={answer} title={say('Nothing was shared yet')} />
        <p className="muted">
          {say(
            'The vendor reads all of this, gets a mail, and answers here. Your reviews, notes and scores stay yours.',
          )}
        </p>
        <input type="hidden" name="assessmentId" value={about.assessmentId} />
        <TextInput {...fieldOf(answer, 'title')} label={say('What is wrong')} />
        <TextArea {...fieldOf(answer, 'asked')} label={say('What would put it right')} optional rows={4} />
        <Select
          {...fieldOf(answer, 'questionId', questionId)}
          label={say('About which question')}
          placeholder={say('The service as a whole')}
          optional
          options={about.questions.map(({ id, text }) => ({ value: id, label: `${id} ${text}` }))}
        />
        <ChoiceList
          {...boxesOf(answer, 'severity')}
          kind="radio"
          legend={say('How serious it is')}
          choices={(['low', 'moderate', 'high', 'critical'] as const).map((value) => ({
            value,
            label: say(severityWords[value]),
          }))}
        />
        <DateInput {...fieldOf(answer, 'dueOn')} locale={format.locale} label={say('To be put right by')} />
        <Button type="submit" kind="primary" name="intent" value="share">
          {say('Share it with the vendor')}
        </Button>
      </Form>
    </Section>
  )
}
