import { TextLink, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { UploadForm } from '../forms/UploadForm'
import { useFormat } from '../locale/use-format'
import { importPath } from './import-path'

type Waiting = {
  readonly id: string
  readonly fileName: string
  readonly createdAt: Date
  readonly kind: 'answers' | 'caiq'
}

type Props = {
  readonly assessmentId: string
  readonly waiting: readonly Waiting[]
  readonly answer: FormAnswer | undefined
}

/** Sends a filled-in workbook back, or a CAIQ, and names the files that wait. */
export function SheetUpload({ assessmentId, waiting, answer }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <section className="stack" aria-labelledby="upload-title">
      <h2 id="upload-title">{say('Bring the answers back')}</h2>
      <p>
        {say(
          'Send the file you filled in. You see what it changes, and what was changed here meanwhile, before anything is saved.',
        )}
      </p>
      <p>
        {say(
          'Have you completed a CAIQ, v4.0 or v4.1? Send it as it is, as XLSX or JSON: what it says is proposed at the questions that are about the same, and you confirm each.',
        )}
      </p>
      {waiting.length === 0 ? null : (
        <div className="stack-2">
          <h3>{say('Waiting for you to confirm')}</h3>
          <ul className="stack-2 list-disc pl-5">
            {waiting.map((file) => (
              <li key={file.id}>
                <TextLink href={importPath(assessmentId, file)}>{file.fileName}</TextLink>
                <span className="muted">
                  {` · ${format.date(file.createdAt, 'short-time')}${file.kind === 'caiq' ? ' · CAIQ' : ''}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <UploadForm
        label={say('Filled-in file')}
        help={say(
          'The Excel file that you downloaded here, or a CAIQ, at most 5 MB. Only you see it until you confirm it.',
        )}
        accept=".xlsx,.json"
        answer={answer}
      />
    </section>
  )
}
