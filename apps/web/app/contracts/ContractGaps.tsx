import { EmptyState, Section, TextLink, useSay } from '@rantai/ui'
import type { ContractDetails } from '@rantai/use-cases'
import { LegalStatement } from '../law/LegalStatement'
import { noteWords, resultWords } from './words'

/** Where the contract falls short, what it must have first, each with words to ask for. */
export function ContractGaps({ contract: { id, coverage, lines } }: { readonly contract: ContractDetails }) {
  const say = useSay()
  const gaps = coverage.gaps.flatMap((key) => lines.filter((line) => line.key === key))
  return (
    <Section
      title={say('Gaps')}
      aside={gaps.length === 0 ? undefined : say('Words to ask for, to be put into a lawyer’s')}
    >
      {gaps.length === 0 ? (
        <EmptyState
          title={
            coverage.open.length === 0
              ? say('No gap was found')
              : coverage.open.length === lines.length
                ? say('Nobody has looked for gaps yet')
                : say('No gap was found so far')
          }
        >
          {coverage.open.length === 0
            ? say('Every topic was looked at.')
            : say('{count, plural, one {# topic was} other {# topics were}} not looked at yet.', {
                count: coverage.open.length,
              })}
        </EmptyState>
      ) : (
        <ul className="stack-6">
          {gaps.map(({ key, topic, request, result, mustHave }) => (
            <li key={key} className="stack-2">
              <p>
                <TextLink href={`/contracts/${id}?clause=${key}#clause`}>
                  <span lang="en">{topic}</span>
                </TextLink>{' '}
                <span className="muted small">
                  {key} · {say(resultWords[result ?? 'absent']?.word ?? '')}
                  {mustHave ? ` · ${say('must be there')}` : null}
                </span>
              </p>
              <p className="small" lang="en">
                {request}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

/** What the law of the place of origin wants beside the contract. */
export function LocalNotes({ contract: { notes } }: { readonly contract: ContractDetails }) {
  const say = useSay()
  const [first] = notes
  if (first === undefined) return null
  return (
    <Section
      title={say('Needs a local look')}
      aside={<TextLink href={`/law/${first.country}`}>{say('Law of the place of origin')}</TextLink>}
    >
      <div className="grid gap-4">
        {notes.map(({ kind, what, dueDays, said }) => (
          <div key={`${kind} ${what ?? ''}`} className="stack-2">
            <h3 className="b">
              {say(noteWords[kind] ?? '')}
              {what === null ? null : <span lang="en">: {what}</span>}
            </h3>
            {dueDays === null ? null : (
              <p className="small">
                {say('Due {days, plural, one {# day} other {# days}} after the first transfer.', { days: dueDays })}
              </p>
            )}
            <LegalStatement said={said} />
          </div>
        ))}
      </div>
    </Section>
  )
}
