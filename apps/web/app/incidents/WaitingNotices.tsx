import { type Column, DataTable, Section, StatusPill, TwoLines, useSay } from '@rantai/ui'
import type { IncidentNoticeRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

/** What vendors reported and nobody made an incident of yet; nothing where there is none. */
export function WaitingNotices({ notices }: { readonly notices: readonly IncidentNoticeRow[] }) {
  const say = useSay()
  const format = useFormat()
  if (notices.length === 0) return null
  const columns: Column<IncidentNoticeRow>[] = [
    {
      id: 'report',
      head: say('Report'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, title, vendorName }) => (
        <TwoLines
          name={title}
          lang={languageOfName(title)}
          href={`/incidents/notices/${id}`}
          second={<span lang={languageOfName(vendorName)}>{vendorName}</span>}
        />
      ),
    },
    {
      id: 'state',
      head: say('State'),
      narrow: 'status',
      cell: ({ seenByName }) =>
        seenByName === null ? (
          <StatusPill letter="N" tone="act">
            {say('New')}
          </StatusPill>
        ) : (
          <StatusPill letter="A" tone="attention">
            {say('Acknowledged')}
          </StatusPill>
        ),
    },
    {
      id: 'knew',
      head: say('The vendor knew'),
      narrow: 'who',
      cell: ({ awareAt }) => format.date(awareAt, 'short-time'),
    },
    {
      id: 'came',
      head: say('Reported'),
      narrow: 'due',
      cell: ({ createdAt }) => format.date(createdAt, 'short-time'),
    },
  ]
  return (
    <Section title={say('Reported by vendors')} aside={say('No incident was made of these yet')}>
      <DataTable
        caption={say('Incidents that vendors reported')}
        columns={columns}
        rows={notices}
        rowKey={({ id }) => id}
      />
    </Section>
  )
}
