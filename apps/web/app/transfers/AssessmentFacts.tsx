import { DescriptionList, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { AssessmentShown } from '@rantai/use-cases'
import { relationshipWords } from '../contracts/words'
import { categoryWords } from '../incidents/incident-words'
import { acceptedWords, basisOf, labelWords, mechanismWords } from '../law/words'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { topicWords } from './assessment-words'
import { harmWords, legalBasisWords, mechanismStateWords, reasonWords, useWords } from './words'

type Names = Readonly<Record<string, string>>
type Props = { readonly shown: AssessmentShown; readonly names: Names }

/** The facts on which an assessment stands, as the registry has them on its day. */
export function AssessmentFacts({ shown, names }: Props) {
  const say = useSay()
  const format = useFormat()
  const unknown = <span className="muted">{say('Not known')}</span>
  const said = (text: string) => (text === '' ? unknown : text)
  const { people, dataTier, firstSentOn, relationship } = shown
  return (
    <DescriptionList
      items={[
        { term: say('Exporter'), detail: `${shown.exporter}, ${names[shown.origin] ?? shown.origin}` },
        { term: say('Importer'), detail: `${shown.importer}, ${names[shown.destination] ?? shown.destination}` },
        { term: say('Way there'), detail: shown.path.map(({ name }) => name).join(' → ') },
        { term: say('Who gets it there'), detail: format.list(shown.recipients.map(({ name }) => name)) },
        { term: say('Why'), detail: format.list(shown.uses.map((use) => say(useWords[use] ?? ''))) },
        {
          term: say('Relationship'),
          detail: said(relationship === null ? '' : say(relationshipWords[relationship] ?? '')),
        },
        { term: say('First sent on'), detail: firstSentOn === null ? unknown : format.date(firstSentOn) },
        {
          term: say('Kinds of data'),
          detail: shown.data.length === 0 ? unknown : format.list(shown.data.map((code) => categoryWords(say, code))),
        },
        { term: say('People'), detail: people === null ? unknown : format.number(people) },
        { term: say('Harm if it became known'), detail: dataTier === null ? unknown : say(harmWords[dataTier] ?? '') },
        { term: say('Encryption on the way'), detail: said(shown.encryptionTransit) },
        { term: say('Encryption in storage'), detail: said(shown.encryptionRest) },
        { term: say('Who holds the keys'), detail: said(shown.keyHolder) },
        { term: say('How long it is kept'), detail: said(shown.retention) },
        { term: say('Purpose'), detail: said(shown.purpose) },
        { term: say('Legal basis'), detail: said(say(legalBasisWords[shown.legalBasis] ?? '')) },
        { term: say('Mechanism'), detail: <Mechanism shown={shown} /> },
        ...(shown.incidents === undefined
          ? []
          : [{ term: say('Open incidents that reach it'), detail: <Incidents incidents={shown.incidents} /> }]),
      ]}
    />
  )
}

function Mechanism({ shown }: Pick<Props, 'shown'>) {
  const say = useSay()
  const { mechanism, mechanismState, mechanismReason, mechanismNote, contractTitle } = shown
  const state = mechanismStateWords[mechanismState as 'valid']
  return (
    <span className="stack-1">
      <span className="row">
        <StatusPill letter={state.letter} tone={state.tone}>
          {say(state.word)}
        </StatusPill>
        <span>
          {[
            mechanism === null ? say('None chosen') : say(mechanismWords[mechanism] ?? ''),
            contractTitle,
            mechanismNote,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </span>
      <span className="small muted block">{say(reasonWords[mechanismReason as 'none'])}</span>
      {shown.offered.length === 0 ? null : (
        <span className="small muted block">
          {say('Taken by the law of the place of origin: {list}', {
            list: shown.offered
              .map(({ kind, accepted }) => `${say(mechanismWords[kind] ?? '')} (${say(acceptedWords[accepted] ?? '')})`)
              .join(', '),
          })}
        </span>
      )}
    </span>
  )
}

/** What is written of the law of both countries, each statement with how it was come by, and the sources. */
export function AssessmentLaw({ shown, names }: Props) {
  const say = useSay()
  const format = useFormat()
  return (
    <div className="stack-6">
      {shown.countries.map(({ country, known, statements }) => (
        <Section key={country} title={names[country] ?? country} aside={say('No legal advice')}>
          {known ? (
            <dl className="stack">
              {statements.map(({ topic, said }, i) => (
                <div key={`${topic} ${String(i)}`}>
                  <dt className="m">{say(topicWords[topic] ?? '')}</dt>
                  <dd>
                    {said.text === null ? (
                      <span className="muted">{say('Not known')}</span>
                    ) : (
                      <span lang="en">{said.text.en}</span>
                    )}
                    <span className="small muted block">
                      {say(labelWords[said.label])}. {basisOf(say, said)},{' '}
                      {say('checked {date}', { date: format.date(said.checkedOn) })}.{' '}
                      {said.sources.map((id) => shown.sources.find((each) => each.id === id)?.title ?? id).join('; ')}
                    </span>
                  </dd>
                </div>
              ))}
            </dl>
          ) : (
            <p className="muted">{say('Nothing is written here of its law. Ask somebody who knows it.')}</p>
          )}
        </Section>
      ))}
      <p className="small">
        <TextLink href={`/law/${shown.origin}`}>{say('The library of law')}</TextLink>
      </p>
    </div>
  )
}

function Incidents({ incidents }: { readonly incidents: NonNullable<AssessmentShown['incidents']> }) {
  const say = useSay()
  if (incidents.length === 0) return <>{say('None')}</>
  return (
    <ul>
      {incidents.map(({ id, name }) => (
        <li key={id}>
          <TextLink href={`/incidents/${id}`} lang={languageOfName(name)}>
            {name}
          </TextLink>
        </li>
      ))}
    </ul>
  )
}
