import { Section, StatusPill, useSay } from '@rantai/ui'
import type { OwnListPage } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

/** Which customers get the list; they learn of no other. */
export function ListReaders({ readers }: { readonly readers: OwnListPage['readers'] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <Section title={say('Who gets the list')}>
      {readers.length === 0 ? (
        <p className="muted">{say('No customer is linked to your company here yet. Whoever comes gets the list.')}</p>
      ) : (
        <ul className="stack-2">
          {readers.map(({ relationshipId, customerName, subscribed, lastAt }) => (
            <li key={relationshipId} className="row">
              <span className="grow break-words" lang={languageOfName(customerName)}>
                {customerName}
              </span>
              <span className="muted">
                {lastAt === null ? say('No copy yet') : say('copy of {date}', { date: format.date(lastAt, 'short') })}
              </span>
              <StatusPill letter={subscribed ? 'S' : '–'} tone={subscribed ? 'good' : 'neutral'}>
                {subscribed ? say('Subscribed') : say('Not subscribed')}
              </StatusPill>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}
