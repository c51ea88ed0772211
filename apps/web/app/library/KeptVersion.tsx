import { DescriptionList, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { AskedAnswer } from '@rantai/questionnaires/asked'
import type { LibraryEntryPage } from '@rantai/use-cases'
import { AnswerWords } from '../answering/AnswerWords'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { standingOf } from './library-words'

type Props = { readonly version: LibraryEntryPage['versions'][number]; readonly spec: AskedAnswer }

/** One version of a kept answer: what it says, how old it is, by whose consent, and whom it was given first. */
export function KeptVersion({ version, spec }: Props) {
  const say = useSay()
  const format = useFormat()
  const { letter, tone, word } = standingOf(say, version)
  const { source, files, revokedAt, revokedByName } = version
  const facts = [
    {
      term: say('Answered'),
      detail: say('{date} ({relative})', {
        date: format.date(version.answeredOn, 'long'),
        relative: format.relative(version.answeredOn),
      }),
    },
    ...(files.length === 0
      ? []
      : [
          {
            term: say('Files'),
            detail: (
              <ul className="stack-1">
                {files.map(({ digest, title, expiresOn }) => (
                  <li key={digest}>
                    {expiresOn === null
                      ? title
                      : say('{title}: valid until {day} ({relative})', {
                          ...{ title, day: format.date(expiresOn, 'long') },
                          relative: format.relative(expiresOn),
                        })}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    ...(source === null
      ? []
      : [
          {
            term: say('Given to'),
            detail: (
              <>
                <span lang={languageOfName(source.customerName)}>{source.customerName}</span>
                {': '}
                <TextLink href={`/answer/${source.assessmentId}/sent`}>{source.title}</TextLink>
                <br />
                <span className="small muted">{say('Only your organisation sees this.')}</span>
              </>
            ),
          },
        ]),
    {
      term: say('Consent'),
      detail: (
        <>
          {say('{name}, {date}', { name: version.givenByName, date: format.date(version.givenAt, 'short-time') })}
          {' · '}
          <TextLink href={`/library/consents/${version.consentId}`}>{say('Receipt of the consent')}</TextLink>
        </>
      ),
    },
    ...(revokedAt === null
      ? []
      : [
          {
            term: say('Taken back'),
            detail: say('{name}, {date}', { name: revokedByName ?? '', date: format.date(revokedAt, 'short-time') }),
          },
        ]),
  ]
  return (
    <li>
      <div className="stack-2">
        <AnswerWords spec={spec} stored={{ ...version, comment: null }} />
        <p>
          <StatusPill letter={letter} tone={tone}>
            {word}
          </StatusPill>
        </p>
        <DescriptionList items={facts} look="ruled" />
      </div>
    </li>
  )
}
