import { Form } from '@remix-run/react'
import { Button, ErrorSummary, FileInput, useSay } from '@rantai/ui'
import { useSending } from '../shell/connection'

type Props = {
  /** What the file is. */
  readonly label: string
  /** Which formats and how large. */
  readonly help: string
  /** Endings of file names, for the browser's own choice. */
  readonly accept: string
  /** Why the last file was not read. */
  readonly problem: string | undefined
}

/** One file to be read before anything changes; the next page says what is in it. Works without JavaScript. */
export function UploadForm({ label, help, accept, problem }: Props) {
  const say = useSay()
  const reading = useSending()
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
