import { DescriptionList, Section, TextLink, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { relationshipWords } from '../contracts/words'
import { categoryWords } from '../incidents/incident-words'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { harmWords, legalBasisWords, localisationWords, useWords } from './words'

type Props = { readonly transfer: TransferView; readonly names: Readonly<Record<string, string>> }

/** What the system found, and what people said; what nobody said yet is shown to be missing. */
export function TransferFacts({ transfer, names }: Props) {
  const say = useSay()
  const format = useFormat()
  const unknown = <span className="muted">{say('Not known')}</span>
  const said = (text: string | null) => (text === null || text === '' ? unknown : text)
  const day = (value: string | null) => (value === null ? unknown : format.date(value))
  const { path, uses, recipients, data, people, dataTier, residency, linkId } = transfer
  const word = (words: Readonly<Record<string, string>>, code: string | null) =>
    said(code === null || code === '' ? null : say(words[code] ?? ''))
  const company = ({ id, name }: { readonly id: string; readonly name: string }) => (
    <TextLink href={`/parties/${id}`}>
      <span lang={languageOfName(name)}>{name}</span>
    </TextLink>
  )
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <Section title={say('What the intake and the chain say')}>
        <DescriptionList
          items={[
            { term: say('Exporter'), detail: transfer.organisationName },
            {
              term: say('Way there'),
              detail: path.map((each, i) => (
                <span key={each.id}>
                  {i === 0 ? null : ' → '}
                  {company(each)}
                </span>
              )),
            },
            { term: say('Why'), detail: format.list(uses.map((use) => say(useWords[use] ?? ''))) },
            {
              term: say('Caused by'),
              detail: linkId === null ? say('The intake of the engagement') : say('A link of the chain'),
            },
            {
              term: say('Who gets it there'),
              detail: (
                <ul>
                  {recipients.slice(0, 20).map((each) => (
                    <li key={each.id}>{company(each)}</li>
                  ))}
                  {recipients.length > 20 ? (
                    <li className="muted">
                      {say('{count, plural, one {# more} other {# more}}', { count: recipients.length - 20 })}
                    </li>
                  ) : null}
                </ul>
              ),
            },
            {
              term: say('Kinds of data'),
              detail: data.length === 0 ? unknown : format.list(data.map((code) => categoryWords(say, code))),
            },
            { term: say('People'), detail: people === null ? unknown : format.number(people) },
            {
              term: say('Harm if it became known'),
              detail: dataTier === null ? unknown : say(harmWords[dataTier] ?? ''),
            },
            ...(residency.length === 0
              ? []
              : [{ term: say('Has to stay in'), detail: format.list(residency.map((code) => names[code] ?? code)) }]),
            { term: say('In the registry since'), detail: format.date(transfer.foundOn) },
            ...(transfer.startsOn === null
              ? []
              : [{ term: say('Announced for'), detail: format.date(transfer.startsOn) }]),
          ]}
        />
      </Section>
      <Section title={say('What people said')}>
        <DescriptionList
          items={[
            { term: say('Relationship'), detail: word(relationshipWords, transfer.relationship) },
            { term: say('Purpose'), detail: said(transfer.purpose) },
            { term: say('Legal basis'), detail: word(legalBasisWords, transfer.legalBasis) },
            { term: say('May the data leave?'), detail: word(localisationWords, transfer.localisation) },
            { term: say('Encryption on the way'), detail: said(transfer.encryptionTransit) },
            { term: say('Encryption in storage'), detail: said(transfer.encryptionRest) },
            { term: say('Who holds the keys'), detail: said(transfer.keyHolder) },
            { term: say('How long it is kept'), detail: said(transfer.retention) },
            { term: say('What happens at the end'), detail: said(transfer.atTheEnd) },
            { term: say('First sent on'), detail: day(transfer.firstSentOn) },
            ...(transfer.reorganisedOn === null
              ? []
              : [{ term: say('Reorganised on'), detail: day(transfer.reorganisedOn) }]),
            {
              term: say('Looked after by'),
              detail: transfer.ownerName ?? <span className="muted">{say('Nobody yet')}</span>,
            },
          ]}
        />
      </Section>
    </div>
  )
}
