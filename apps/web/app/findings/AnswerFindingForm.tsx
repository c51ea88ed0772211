import { Form } from '@remix-run/react'
import { Button, FileInput, TextArea, useSay } from '@rantai/ui'
import type { FindingView } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useSending } from '../shell/connection'

type Props = { readonly finding: FindingView; readonly customerName: string; readonly answer: FormAnswer | undefined }

/** What the vendor did about a finding, with a file that shows it. Works without scripts. */
export function AnswerFindingForm({ finding, customerName, answer }: Props) {
  const say = useSay()
  const sending = useSending()
  return (
    <Form
      method="post"
      encType="multipart/form-data"
      action={`#finding-${finding.id}`}
      className="stack-6"
      noValidate
      preventScrollReset
    >
      <FormProblems answer={answer} title={say('Nothing was sent yet')} />
      <input type="hidden" name="findingId" value={finding.id} />
      <TextArea
        {...fieldOf(answer, 'body')}
        label={say('What was done')}
        help={say('{customerName} reads it, and looks whether it is put right.', { customerName })}
        rows={4}
      />
      <FileInput
        id="file"
        name="file"
        label={say('A file that shows it (optional)')}
        help={say('PDF, picture or office file, up to 50 MB. Choose it again where the form was refused.')}
        error={answer?.fields['file']}
      />
      <Button type="submit" kind="primary" aria-busy={sending}>
        {sending ? say('Sending') : say('Send to {customerName}', { customerName })}
      </Button>
    </Form>
  )
}
