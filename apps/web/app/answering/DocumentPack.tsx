import { Button, FileInput, TextLink, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import { evidenceBytes, evidenceExtensions } from '@rantai/use-cases/evidence/evidence.schema'
import { useFormat } from '../locale/use-format'

type Props = Pick<AnsweringOverview, 'assessmentId' | 'documents' | 'customerName'> & {
  /** Why the last file was not taken. */
  readonly error: string | undefined
}

/** The vendor's own documents within the answer that hands them over; what was chosen and not yet added goes along too. */
export function DocumentPack({ assessmentId, documents, customerName, error }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="stack-2" id="documents">
      {documents.length === 0 ? null : (
        <>
          <p className="m" id="documents-title">
            {say('Your own documents')}
          </p>
          <ul className="stack-2" aria-labelledby="documents-title">
            {documents.map(({ evidenceId, fileName, byteSize }) => (
              <li key={evidenceId}>
                <TextLink href={`/answer/${assessmentId}/evidence/${evidenceId}`}>{fileName}</TextLink>{' '}
                <span className="muted">{format.fileSize(byteSize)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <FileInput
        // A file that was taken leaves its field.
        key={documents.length}
        id="file"
        name="file"
        label={documents.length === 0 ? say('A file of your document pack') : say('Another file')}
        help={say('At most 50 MB each. {customerName} sees them once you send this answer.', { customerName })}
        error={error}
        onChange={(event) => {
          const isTooLarge = (event.currentTarget.files?.[0]?.size ?? 0) > evidenceBytes
          event.currentTarget.setCustomValidity(isTooLarge ? say('Choose a file of at most 50 MB.') : '')
        }}
        accept={evidenceExtensions.map((extension) => `.${extension}`).join(',')}
        optional
      />
      <p>
        <Button type="submit" name="act" value="addFile">
          {say('Add this file')}
        </Button>
      </p>
    </div>
  )
}
