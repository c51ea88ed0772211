import { Button, FileInput, Notice, TextLink } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { evidenceExtensions } from '@rantai/use-cases/evidence/evidence.schema'
import { useFormat } from '../locale/use-format'

type Props = Pick<AnsweringOverview, 'assessmentId' | 'documents' | 'customerName'> & {
  /** The last file was not taken. */
  readonly isRefused: boolean
}

/** The vendor's own documents: added one by one, handed over with "We answer with our own document pack". */
export function DocumentPack({ assessmentId, documents, customerName, isRefused }: Props) {
  const format = useFormat()
  return (
    <section className="stack" id="documents" aria-labelledby="documents-title">
      <h2 id="documents-title">Your own documents</h2>
      <p>
        For an answer with your own document pack: add the files first. {customerName} sees them once you send that
        answer.
      </p>
      {isRefused ? (
        <Notice kind="danger" title="The file was not added" announce>
          Choose a PDF, picture, document, workbook, CSV or text file of at most 50 MB, whose name ends as its content
          says.
        </Notice>
      ) : null}
      {documents.length === 0 ? null : (
        <ul className="stack-2" aria-labelledby="documents-title">
          {documents.map(({ evidenceId, fileName, byteSize }) => (
            <li key={evidenceId}>
              <TextLink href={`/answer/${assessmentId}/evidence/${evidenceId}`}>{fileName}</TextLink>{' '}
              <span className="muted">{format.fileSize(byteSize)}</span>
            </li>
          ))}
        </ul>
      )}
      <form method="post" encType="multipart/form-data" action={`/answer/${assessmentId}/evidence`} className="stack-2">
        <input type="hidden" name="kind" value="documentPack" />
        <input type="hidden" name="fromUnfit" value="yes" />
        <FileInput
          id="document"
          name="file"
          label="A file of your document pack"
          accept={evidenceExtensions.map((extension) => `.${extension}`).join(',')}
          required
        />
        <p>
          <Button type="submit">Add this file</Button>
        </p>
      </form>
    </section>
  )
}
