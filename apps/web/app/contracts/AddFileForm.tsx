import { Form } from '@remix-run/react'
import { Button, FileInput, Notice, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'

type Props = {
  /** Of the endpoint that takes the file. */
  readonly action: string
  /** Of the field, where a page has several forms. */
  readonly id?: string
  /** Why the last upload was refused, said. */
  readonly problem?: string | undefined
  /** What else the form sends or asks. */
  readonly children?: ReactNode
}

/** Adds one file to something that keeps files. */
export function AddFileForm({ action, id = 'file', problem, children }: Props) {
  const say = useSay()
  return (
    <Form method="post" action={action} encType="multipart/form-data" className="stack-6 mt-4 max-w-2xl" reloadDocument>
      {problem === undefined ? null : (
        <Notice kind="danger" announce>
          {problem}
        </Notice>
      )}
      <FileInput
        id={id}
        name="file"
        label={say('Add a file')}
        help={say('PDF, DOCX, XLSX, PNG, JPG, CSV or TXT, at most 50 MB.')}
        accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
        required
      />
      {children}
      <div className="row">
        <Button type="submit" icon="upload">
          {say('Add the file')}
        </Button>
      </div>
    </Form>
  )
}
