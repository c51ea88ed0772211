import { TextLink, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { UploadForm } from '../forms/UploadForm'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly assessmentId: string
  readonly waiting: readonly { readonly id: string; readonly fileName: string; readonly createdAt: Date }[]
  readonly answer: FormAnswer | undefined
}

/** Sends a filled-in workbook back, and names those that wait. */
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
      {waiting.length === 0 ? null : (
        <div className="stack-2">
          <h3>{say('Waiting for you to confirm')}</h3>
          <ul className="stack-2 list-disc pl-5">
            {waiting.map(({ id, fileName, createdAt }) => (
              <li key={id}>
                <TextLink href={`/answer/${assessmentId}/spreadsheet/${id}`}>{fileName}</TextLink>
                <span className="muted">{` · ${format.date(createdAt, 'short-time')}`}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <UploadForm
        label={say('Filled-in file')}
        help={say('The Excel file that you downloaded here, at most 5 MB. Only you see it until you confirm it.')}
        accept=".xlsx"
        answer={answer}
      />
    </section>
  )
}
