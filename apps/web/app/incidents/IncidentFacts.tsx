import { DescriptionList, Notice, useSay } from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import { categoryWords, momentFields } from './incident-words'

type Props = { readonly incident: IncidentView; readonly countries: Readonly<Record<string, string>> }

const isToldBeforeAware = ({ awareAt, vendorToldAt }: IncidentView): boolean =>
  awareAt !== null && vendorToldAt !== null && vendorToldAt < awareAt

/** What is known of an incident, with what isn't said to be so. */
export function IncidentFacts({ incident, countries }: Props) {
  const say = useSay()
  const format = useFormat()
  const unknown = <span className="muted">{say('Not known')}</span>
  const { partyName, people, personalData, dataCategories, peopleCountries, doneSoFar } = incident
  const lists = (codes: readonly string[] | null, word: (code: string) => string) =>
    codes === null || codes.length === 0 ? unknown : format.list(codes.map(word))
  return (
    <div className="stack">
      <p className="max-w-2xl whitespace-pre-wrap">{incident.whatHappened}</p>
      <DescriptionList
        items={[
          {
            term: say('Where'),
            detail:
              partyName === null ? (
                say('At our own organisation')
              ) : (
                <span lang={languageOfName(partyName)}>{partyName}</span>
              ),
          },
          { term: say('Owner'), detail: incident.ownerName ?? <span className="muted">{say('Nobody yet')}</span> },
          ...momentFields.map(([name, label]) => {
            const at = incident[name]
            return { term: say(label), detail: at === null ? unknown : format.date(at, 'short-time') }
          }),
          {
            term: say('Personal data'),
            detail: personalData === null ? unknown : personalData ? say('Yes') : say('No'),
          },
          { term: say('Kinds of data'), detail: lists(dataCategories, (code) => categoryWords(say, code)) },
          { term: say('People'), detail: people === null ? unknown : format.number(people) },
          { term: say('Countries of the people'), detail: lists(peopleCountries, (code) => countries[code] ?? code) },
        ]}
      />
      {isToldBeforeAware(incident) ? (
        <Notice kind="info" title={say('The vendor told you before you became aware, by these moments')}>
          <p>
            {say(
              'Clocks that run from being aware begin {aware}. An authority may count from {told}, when you were told: check which of the two is right.',
              {
                aware: format.date(incident.awareAt ?? '', 'short-time'),
                told: format.date(incident.vendorToldAt ?? '', 'short-time'),
              },
            )}
          </p>
        </Notice>
      ) : null}
      {doneSoFar === '' ? null : (
        <div className="max-w-2xl">
          <p className="m">{say('What was done so far')}</p>
          <p className="whitespace-pre-wrap">{doneSoFar}</p>
        </div>
      )}
    </div>
  )
}
