import { Section, Sentence, TextLink, useSay } from '@rantai/ui'
import type { IncidentNoticeRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

/** The reports of vendors that belong to an incident; nothing where there is none. */
export function VendorReports({ notices }: { readonly notices: readonly IncidentNoticeRow[] }) {
  const say = useSay()
  const format = useFormat()
  if (notices.length === 0) return null
  return (
    <Section title={say('Reported by vendors')} aside={say('What they say stands in the timeline too')}>
      <ul className="stack">
        {notices.map(({ id, title, vendorName, createdAt }) => (
          <li key={id} className="break-words">
            <Sentence
              text="{title}, reported by {vendor} on {date}"
              values={{
                title: (
                  <TextLink href={`/incidents/notices/${id}`}>
                    <span lang={languageOfName(title)}>{title}</span>
                  </TextLink>
                ),
                vendor: <span lang={languageOfName(vendorName)}>{vendorName}</span>,
                date: format.date(createdAt, 'short-time'),
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  )
}
