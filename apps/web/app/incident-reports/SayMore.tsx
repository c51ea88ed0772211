import { Form } from '@remix-run/react'
import { Button, TextArea, TextInput, useSay } from '@rantai/ui'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import type { FormAnswer } from '../forms/form-answer'
import { fieldMoment } from '../incidents/field-moment'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly summary: string
  readonly label: string
  readonly help: string
  readonly act: string
  readonly intent: string
  readonly answer: FormAnswer | undefined
}

/** A word with the moment it tells of, for either side. Give it another key once it was sent: then it is empty and closed again. */
export function SayMore({ summary, label, help, act, intent, answer }: Props) {
  const say = useSay()
  const { timeZone, now } = useFormat()
  return (
    <details open={answer !== undefined}>
      <summary>{summary}</summary>
      <Form method="post" className="stack max-w-2xl pt-4" noValidate>
        <FormProblems answer={answer} title={say('Nothing was sent')} />
        <TextArea {...fieldOf(answer, 'body')} label={label} help={help} rows={3} required />
        <TextInput
          {...fieldOf(answer, 'at', fieldMoment(new Date(now), timeZone))}
          type="datetime-local"
          label={say('When it happened')}
          narrow
        />
        <div className="row">
          <Button type="submit" name="intent" value={intent}>
            {act}
          </Button>
        </div>
      </Form>
    </details>
  )
}
