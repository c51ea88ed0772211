import { Section, TextLink, useSay } from '@rantai/ui'
import type { LibraryFilePage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

type Props = Pick<LibraryFilePage, 'file' | 'versions' | 'uses' | 'sent'>

/** Every file that stood in this place, as downloads; the first is the one that counts. */
export function FileVersions({ file, versions }: Pick<Props, 'file' | 'versions'>) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Versions')} aside={format.number(versions.length)}>
      <ul className="stack-2">
        {versions.map(({ versionId, fileName, byteSize, uploadedAt }, place) => (
          <li key={versionId}>
            <TextLink href={`/evidence-library/${file.evidenceId}/versions/${versionId}`} download>
              {fileName}
            </TextLink>
            <span className="sub2">
              {[
                place === 0 ? say('the current one') : say('replaced'),
                format.date(uploadedAt, 'short-time'),
                format.fileSize(byteSize),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** The questionnaires whose answers have it. */
export function FileUses({ uses }: Pick<Props, 'uses'>) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Where it is used')}>
      {uses.length === 0 ? <p className="muted">{say('No answer has it.')}</p> : null}
      <ul className="stack">
        {uses.map(({ assessmentId, customerName, title, answeringState, questionIds }) => (
          <li key={assessmentId}>
            <TextLink href={`/answer/${assessmentId}`}>{title}</TextLink>
            <span className="sub2 wrap-anywhere">
              {[
                say('For {customerName}', { customerName }),
                answeringState === 'submitted' ? say('sent') : say('not sent yet'),
                format.list(questionIds),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What customers hold of it, and who there looked. */
export function FileSent({ sent, versions }: Pick<Props, 'sent' | 'versions'>) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Who has it')}>
      {sent.length === 0 ? <p className="muted">{say('It was sent to nobody.')}</p> : null}
      <ul className="stack">
        {sent.map(({ shareId, customerName, title, sentAt, revokedAt, version, views, viewed }) => (
          <li key={shareId} className="stack-2">
            <p>
              <b className="m">{customerName}</b>
              <span className="sub2">
                {[
                  title,
                  say('sent {day}', { day: format.date(sentAt) }),
                  version === null || version === 0 || versions.length === 1 ? '' : say('an earlier version'),
                  revokedAt === null ? '' : say('taken back {day}', { day: format.date(revokedAt) }),
                ]
                  .filter((each) => each !== '')
                  .join(' · ')}
              </span>
            </p>
            {viewed === 0 ? (
              <p className="small muted">{say('Nobody opened it yet.')}</p>
            ) : (
              <details className="small">
                <summary>{say('Opened {count, plural, one {once} other {# times}}', { count: viewed })}</summary>
                <ul>
                  {views.map(({ name, at }) => (
                    <li key={`${name} ${at}`}>
                      {say('{name}, {date}', { name, date: format.date(at, 'short-time') })}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
