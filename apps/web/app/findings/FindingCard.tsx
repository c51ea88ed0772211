import { DescriptionList, RiskBadge, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { FindingView } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { entryWords, findingStatus } from './finding-words'

type Props = {
  readonly finding: FindingView
  /** Where the question stands; left out where it is about none. */
  readonly questionHref: string | undefined
  readonly fileHref: (entryId: string) => string
  /** What may be said next. */
  readonly children?: ReactNode
}

/** A finding with everything that both sides said, the same on either side. */
export function FindingCard({ finding, questionHref, fileHref, children }: Props) {
  const say = useSay()
  const format = useFormat()
  const { id, title, kind, asked, severity, questionText, sharedByName, createdAt, dueOn, state, entries, late } =
    finding
  const { word, letter, tone } = findingStatus(finding)
  return (
    <article
      id={`finding-${id}`}
      className="stack-2 border-b border-line py-4 last:border-b-0"
      aria-labelledby={`finding-${id}-title`}
    >
      <p className="row">
        <StatusPill letter={letter} tone={tone}>
          {say(word)}
        </StatusPill>
        {kind === 'condition' ? <span className="muted">{say('Condition of the decision')}</span> : null}
        {severity === null ? null : <RiskBadge level={severity} />}
      </p>
      <h3 id={`finding-${id}-title`} lang={languageOfName(title)} className="break-words">
        {title}
      </h3>
      {asked === '' ? null : <p className="whitespace-pre-wrap break-words">{asked}</p>}
      <DescriptionList
        items={[
          ...(questionText === null
            ? []
            : [
                {
                  term: say('About'),
                  detail:
                    questionHref === undefined ? questionText : <TextLink href={questionHref}>{questionText}</TextLink>,
                },
              ]),
          ...(state === 'closed'
            ? []
            : [
                {
                  term: say('Due'),
                  detail: (
                    <span className={late ? 'danger-t' : undefined}>
                      {format.date(dueOn, 'full')} · {format.relative(dueOn)}
                    </span>
                  ),
                },
              ]),
          {
            term: say('Shared'),
            detail: say('{date} by {name}', { date: format.date(createdAt), name: sharedByName }),
          },
        ]}
      />
      {entries.length === 0 ? null : (
        <ol className="stack-2">
          {entries.map((entry) => (
            <li key={entry.id} className="stack-1 border-l border-line pl-3">
              <p className="small muted">
                {say(entryWords[entry.kind], { name: entry.authorName, date: format.date(entry.at, 'short-time') })}
                {entry.dueOn === null ? null : ` · ${say('now due {date}', { date: format.date(entry.dueOn) })}`}
              </p>
              {kind === 'condition' && entry.kind === 'withdrawn' ? (
                <p>{say('A later decision took its place.')}</p>
              ) : null}
              {entry.body === '' ? null : <p className="whitespace-pre-wrap break-words">{entry.body}</p>}
              {entry.fileName === null ? null : (
                <p className="break-words">
                  <TextLink href={fileHref(entry.id)} download>
                    {entry.fileName}
                  </TextLink>{' '}
                  <span className="muted">{format.fileSize(entry.byteSize ?? 0)}</span>
                </p>
              )}
            </li>
          ))}
        </ol>
      )}
      {children}
    </article>
  )
}
