import { DescriptionList, useSay } from '@rantai/ui'
import type { IncidentReport } from '@rantai/use-cases'
import { categoryWords } from '../incidents/incident-words'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

type Said = Omit<IncidentReport, 'reportId' | 'to' | 'saidByName' | 'createdAt'>
type Props = { readonly report: Said; readonly countries: Readonly<Record<string, string>> }

/** What a vendor said of its incident, the same on both sides. */
export function ReportFacts({ report, countries }: Props) {
  const say = useSay()
  const format = useFormat()
  const unknown = <span className="muted">{say('Not known')}</span>
  const moment = (at: Date | null) => (at === null ? unknown : format.date(at, 'short-time'))
  const lists = (codes: readonly string[], word: (code: string) => string) =>
    codes.length === 0 ? unknown : format.list(codes.map(word))
  const { service, partyName, personalData, measures, contactName, contactEmail, contactPhone } = report
  return (
    <div className="stack">
      <p className="max-w-2xl break-words whitespace-pre-wrap">{report.whatHappened}</p>
      <DescriptionList
        items={[
          ...(service === '' ? [] : [{ term: say('Service'), detail: service }]),
          ...(partyName === null
            ? []
            : [
                {
                  term: say('At the sub-processor'),
                  detail: <span lang={languageOfName(partyName)}>{partyName}</span>,
                },
              ]),
          { term: say('It began'), detail: moment(report.beganAt) },
          { term: say('It was discovered'), detail: moment(report.discoveredAt) },
          { term: say('The vendor knew'), detail: moment(report.awareAt) },
          {
            term: say('Personal data'),
            detail: personalData === null ? unknown : personalData ? say('Yes') : say('No'),
          },
          { term: say('Kinds of data'), detail: lists(report.dataCategories, (code) => categoryWords(say, code)) },
          { term: say('People'), detail: <People {...report} /> },
          {
            term: say('Countries of the people'),
            detail: lists(report.peopleCountries, (code) => countries[code] ?? code),
          },
          {
            term: say('Contact'),
            detail: (
              <span className="break-words">
                {[contactName, contactEmail, contactPhone].filter(Boolean).join(', ')}
              </span>
            ),
          },
        ]}
      />
      {measures === '' ? null : (
        <div className="max-w-2xl">
          <p className="m">{say('What was done so far')}</p>
          <p className="break-words whitespace-pre-wrap">{measures}</p>
        </div>
      )}
    </div>
  )
}

/** A range, one end of it, or not known. */
function People({ peopleLeast: least, peopleMost: most }: Pick<Said, 'peopleLeast' | 'peopleMost'>) {
  const say = useSay()
  const format = useFormat()
  if (least !== null && most !== null && least !== most)
    return say('{least} to {most}', { least: format.number(least), most: format.number(most) })
  if (least !== null && least === most) return format.number(least)
  if (least !== null) return say('At least {least}', { least: format.number(least) })
  if (most !== null) return say('At most {most}', { most: format.number(most) })
  return <span className="muted">{say('Not known')}</span>
}
