import { DataTable, Section, TwoLines, useSay } from '@rantai/ui'
import type { AnsweredDown as Row } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'

/** Which sub-processors answered questions that the vendor passed on, as far as it agreed to show it. */
export function AnsweredDown({ rows }: { readonly rows: readonly Row[] }) {
  const say = useSay()
  const format = useFormat()
  if (rows.length === 0) return null
  return (
    <Section
      title={say('Answered down the chain')}
      aside={say('{count, plural, one {# company} other {# companies}}, shown with the vendor’s consent', {
        count: rows.length,
      })}
    >
      <DataTable
        caption={say('Sub-processors that answered')}
        rows={rows}
        rowKey={({ partyName }) => partyName}
        columns={[
          {
            id: 'party',
            head: say('Company'),
            rowHeader: true,
            narrow: 'title',
            cell: ({ partyName, service, assessmentId }) => (
              <TwoLines name={partyName} href={`/reviews/${assessmentId}`} second={service} />
            ),
          },
          {
            id: 'answers',
            head: say('Answers'),
            numeric: true,
            narrow: 'badge',
            cell: ({ answers }) => format.number(answers),
          },
          { id: 'on', head: say('Answered on'), narrow: 'due', cell: ({ answeredAt }) => format.date(answeredAt) },
        ]}
      />
    </Section>
  )
}
