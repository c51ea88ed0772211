import { Form } from '@remix-run/react'
import { Button, ChoiceList, DateInput, TextArea, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { useState } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { boxesOf, fieldOf, FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { DocumentPack } from './DocumentPack'
import { unfitReasons } from './unfit-reasons'
import { useScripted } from './use-scripted'

type Props = {
  readonly overview: Pick<AnsweringOverview, 'assessmentId' | 'documents' | 'customerName'>
  readonly answer: FormAnswer | undefined
}

/** What doesn't fit, in the person's words, with a day where more time is asked for and files where they are handed over. */
export function DoesntFitForm({ overview, answer }: Props) {
  const say = useSay()
  const { assessmentId, documents, customerName } = overview
  const { locale } = useFormat()
  const { defaultValue, ...reasons } = boxesOf(answer, 'reason')
  const [picked, setPicked] = useState<string | undefined>(defaultValue[0])
  // Without scripts the day and the files always show.
  const isScripted = useScripted()
  const shows = (reason: string) => !isScripted || picked === reason
  return (
    <Form method="post" encType="multipart/form-data" className="stack" preventScrollReset>
      <FormProblems answer={answer} title={say('Your message was not sent yet')} />
      {/* What Enter presses, ahead of the file's button. */}
      <button type="submit" className="vh" tabIndex={-1} aria-hidden="true">
        {say('Send')}
      </button>
      <ChoiceList
        {...reasons}
        kind="radio"
        legend={say('What doesn’t fit')}
        defaultValue={defaultValue}
        onChange={setPicked}
        choices={unfitReasons.map(({ reason, label, help }) => ({ value: reason, label: say(label), help: say(help) }))}
      />
      {shows('moreTime') ? (
        <DateInput
          {...fieldOf(answer, 'proposedOn')}
          locale={locale}
          label={say('We can send it by')}
          help={isScripted ? undefined : say('Only when you need more time.')}
        />
      ) : null}
      <TextArea {...fieldOf(answer, 'body')} label={say('In your words')} optional maxLength={4000} />
      {shows('ownPack') || documents.length > 0 ? (
        <DocumentPack {...{ assessmentId, documents, customerName }} error={answer?.fields['file']} />
      ) : null}
      <p>
        <Button type="submit" kind="primary">
          {say('Send this answer to {customerName}', { customerName })}
        </Button>
      </p>
    </Form>
  )
}
