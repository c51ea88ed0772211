import { Form } from '@remix-run/react'
import { Button, FileInput, TextLink, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Filing = TransferView['filings'][number]
type Props = { readonly transferId: string; readonly each: Filing; readonly mayWrite: boolean }

/** What was sent to the authority and what it answered, with the form that adds to it. */
export function FilingFiles({ transferId, each, mayWrite }: Props) {
  const say = useSay()
  const format = useFormat()
  const { files, filing, stage } = each
  return (
    <>
      {files.length === 0 ? null : (
        <ul className="stack-2">
          {files.map((file) => (
            <li key={file.id}>
              <TextLink href={`/transfers/${transferId}/files/${file.id}`} download>
                {file.fileName}
              </TextLink>
              <span className="sub2">
                {say('added {date} by {name}', {
                  date: format.date(file.uploadedAt, 'short'),
                  name: file.uploadedByName,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {mayWrite ? (
        <details>
          <summary>{say('Add a document of this filing')}</summary>
          <Form
            method="post"
            action={`/transfers/${transferId}/files`}
            encType="multipart/form-data"
            className="stack max-w-2xl pt-4"
            reloadDocument
          >
            <input type="hidden" name="filingId" value={filing.id} />
            <input type="hidden" name="stage" value={stage} />
            <FileInput
              id={`file-${filing.id}-${stage}`}
              name="file"
              label={say('Add a file')}
              help={say('PDF, DOCX, XLSX, PNG, JPG, CSV or TXT, at most 50 MB.')}
              accept=".pdf,.docx,.xlsx,.png,.jpg,.jpeg,.csv,.txt"
              required
            />
            <div className="row">
              <Button type="submit" icon="upload">
                {say('Add the file')}
              </Button>
            </div>
          </Form>
        </details>
      ) : null}
    </>
  )
}
