import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, TextArea } from '@rantai/ui'
import { useState } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { unfitReasons } from './unfit-reasons'

type Props = { readonly customerName: string; readonly answer: FormAnswer | undefined }

/** What doesn't fit, in the person's words, with a day where more time is asked for. */
export function DoesntFitForm({ customerName, answer }: Props) {
  const { locale } = useFormat()
  const { defaultValue, ...reasons } = boxesOf(answer, 'reason')
  // Undefined until something is picked in the browser: without scripts the day always shows.
  const [picked, setPicked] = useState<string | undefined>(defaultValue[0])
  return (
    <Form method="post" className="stack">
      <FormProblems answer={answer} title="Your message was not sent yet" />
      <ChoiceList
        {...reasons}
        kind="radio"
        legend="What doesn’t fit"
        defaultValue={defaultValue}
        onChange={setPicked}
        choices={unfitReasons.map(({ reason, label, help }) => ({ value: reason, label, help }))}
      />
      {picked === undefined || picked === 'moreTime' ? (
        <DateInput
          {...fieldOf(answer, 'proposedOn')}
          locale={locale}
          label="We can send it by"
          help="Only when you need more time."
        />
      ) : null}
      <TextArea {...fieldOf(answer, 'body')} label="In your words" optional maxLength={4000} />
      <p>
        <Button type="submit" kind="primary">
          Send this answer to {customerName}
        </Button>
      </p>
    </Form>
  )
}
