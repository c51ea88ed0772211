import { Form } from '@remix-run/react'
import { Button, ErrorSummary, FileInput, useSay } from '@rantai/ui'
import { useSending } from '../shell/connection'
import type { FormAnswer } from './form-answer'
import { generalWords } from './FormProblems'

type Props = {
  /** What the file is. */
  readonly label: string
  /** Which formats and how large. */
  readonly help: string
  /** Endings of file names, for the browser's own choice. */
  readonly accept: string
  /** Why the last file was not read. */
  readonly answer: FormAnswer | undefined
}

/** One file to be read before anything changes; the next page says what is in it. Works without JavaScript. */
export function UploadForm({ label, help, accept, answer }: Props) {
  const say = useSay()
  const reading = useSending()
  const problem = answer && (answer.fields['file'] ?? generalWords(say, answer) ?? say('The file can’t be read.'))
  return (
    <Form method="post" encType="multipart/form-data" className="stack-6 mt-4 max-w-2xl" noValidate>
      {problem === undefined ? null : (
        <ErrorSummary title={say('The file was not read')} errors={[{ fieldId: 'file', message: problem }]} />
      )}
      <FileInput id="file" name="file" label={label} help={help} error={problem} accept={accept} required />
      <div className="row">
        <Button type="submit" kind="primary" icon="upload" aria-busy={reading}>
          {reading ? say('Reading the file') : say('Check the file')}
        </Button>
      </div>
    </Form>
  )
}
