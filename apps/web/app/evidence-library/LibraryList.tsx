import { StatusPill, TextLink, useSay } from '@rantai/ui'
import type { LibraryFile } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { describedLine, expiryMark } from './library-words'

type Props = { readonly files: readonly LibraryFile[]; readonly today: string }

/** Files with what they are, how long they hold, and where they are used. */
export function LibraryList({ files, today }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <ul>
      {files.map((file) => (
        <li key={file.evidenceId} className="border-b border-line py-4">
          <div className="row between">
            <h2 className="wrap-anywhere text-base">
              <TextLink href={`/evidence-library/${file.evidenceId}`}>{file.title}</TextLink>
            </h2>
            <ExpiryPill expiresOn={file.expiresOn} today={today} />
          </div>
          <p className="muted wrap-anywhere">
            {file.fileName} · {format.fileSize(file.byteSize)} · {format.date(file.uploadedAt)}
          </p>
          <p>{describedLine(file, format)}</p>
          <p className="muted">
            {file.answers === 0
              ? say('On no answer')
              : say(
                  'On {answers, plural, one {# answer} other {# answers}} of {assessments, plural, one {# questionnaire} other {# questionnaires}}',
                  { answers: file.answers, assessments: file.assessments },
                )}
            {' · '}
            {file.customers === 0
              ? say('sent to nobody')
              : say('{customers, plural, one {# customer has it} other {# customers have it}}', {
                  customers: file.customers,
                })}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Says that a file ran out, or does soon; nothing where it holds. */
export function ExpiryPill({ expiresOn, today }: { readonly expiresOn: string | null; readonly today: string }) {
  const say = useSay()
  const format = useFormat()
  const mark = expiryMark(expiresOn, today)
  if (mark === null || expiresOn === null) return null
  return mark === 'expired' ? (
    <StatusPill letter="!" tone="act">
      {say('Ran out {day}', { day: format.date(expiresOn) })}
    </StatusPill>
  ) : (
    <StatusPill letter="S" tone="attention">
      {say('Runs out {when}', { when: format.relative(expiresOn) })}
    </StatusPill>
  )
}
