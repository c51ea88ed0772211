import { Section, useSay } from '@rantai/ui'
import type { IncidentView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { basisOf } from '../law/words'

type Props = {
  readonly contacts: IncidentView['contacts']
  readonly countries: Readonly<Record<string, string>>
}

/** Authorities and national response teams; nothing is shown that isn't known. */
export function IncidentContacts({ contacts, countries }: Props) {
  const say = useSay()
  if (contacts.length === 0) return null
  return (
    <Section title={say('Authorities and response teams')}>
      <p className="small muted">
        {say(
          'Names only: look the address up with the authority before you use it. No company reports to the regional team; it links national ones.',
        )}
      </p>
      <ul className="stack pt-4">
        {contacts.map(({ jurisdiction, authority, responseTeam }) => (
          <li key={jurisdiction} className="border-t border-line pt-2">
            <p className="m">{countries[jurisdiction] ?? jurisdiction}</p>
            <Contact label={say('Data protection')} said={authority} />
            <Contact label={say('Response team')} said={responseTeam} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

type Said = IncidentView['contacts'][number]['authority']

function Contact({ label, said }: { readonly label: string; readonly said: Said }) {
  const say = useSay()
  const format = useFormat()
  return (
    <p className="small">
      <span className="muted">{label}: </span>
      {said.text?.en ?? say('Not known')}
      <span className="muted">
        {' '}
        · {basisOf(say, said)} · {say('checked {date}', { date: format.date(said.checkedOn) })}
      </span>
    </p>
  )
}
