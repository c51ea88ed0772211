import { DataTable, Section, TwoLines, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import type { DueCondition } from './review-types'

/** Conditions of decisions that are late or come due soon, the most overdue first; nothing where there are none. */
export function DueConditions({ conditions }: { readonly conditions: readonly DueCondition[] }) {
  const say = useSay()
  const format = useFormat()
  const [first] = conditions
  if (first === undefined) return null
  const late = conditions.filter((each) => each.late).length
  const title =
    late === 0 ? say('Conditions due in the next 30 days') : say('Conditions late or due in the next 30 days')
  return (
    <Section
      id="conditions"
      title={title}
      aside={
        first.total > conditions.length
          ? say('the first {count} of {total}', {
              count: format.number(conditions.length),
              total: format.number(first.total),
            })
          : late === 0
            ? undefined
            : say('{count} late', { count: format.number(late) })
      }
    >
      <DataTable
        caption={title}
        rows={conditions}
        rowKey={(row) => `${row.engagementId} ${row.dueOn} ${row.text}`}
        columns={[
          {
            id: 'condition',
            head: say('Condition'),
            rowHeader: true,
            narrow: 'title',
            cell: (row) => <TwoLines name={row.text} href={`/engagements/${row.engagementId}/history`} whole />,
          },
          {
            id: 'vendor',
            head: say('Vendor and service'),
            narrow: 'status',
            cell: (row) => (
              <TwoLines
                name={row.vendorName}
                lang={languageOfName(row.vendorName)}
                second={<span lang={languageOfName(row.engagementTitle)}>{row.engagementTitle}</span>}
                whole
              />
            ),
          },
          {
            id: 'due',
            head: say('Due'),
            numeric: true,
            narrow: 'due',
            cell: (row) => (
              <span className={row.late ? 'danger-t' : undefined}>
                {format.date(row.dueOn)}
                <span className="sub2">
                  {row.late ? say('late, {ago}', { ago: format.relative(row.dueOn) }) : format.relative(row.dueOn)}
                </span>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
