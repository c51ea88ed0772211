import { DataTable, Section, TwoLines, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'
import type { WaitingFinding } from './review-types'

/** Findings that vendors answered, and those that are late; nothing where there are none. */
export function WaitingFindings({ findings }: { readonly findings: readonly WaitingFinding[] }) {
  const say = useSay()
  const format = useFormat()
  const [first] = findings
  if (first === undefined) return null
  const title = say('Findings answered or late')
  return (
    <Section
      id="findings"
      title={title}
      aside={
        first.total > findings.length
          ? say('the first {count} of {total}', {
              count: format.number(findings.length),
              total: format.number(first.total),
            })
          : undefined
      }
    >
      <DataTable
        caption={title}
        rows={findings}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'finding',
            head: say('Finding'),
            rowHeader: true,
            narrow: 'title',
            cell: ({ id, engagementId, title: name }) => (
              <TwoLines name={name} href={`/engagements/${engagementId}/findings#finding-${id}`} whole />
            ),
          },
          {
            id: 'vendor',
            head: say('Vendor and service'),
            narrow: 'status',
            cell: ({ vendorName, engagementTitle }) => (
              <TwoLines
                name={vendorName}
                lang={languageOfName(vendorName)}
                second={<span lang={languageOfName(engagementTitle)}>{engagementTitle}</span>}
                whole
              />
            ),
          },
          {
            id: 'turn',
            head: say('Whose turn'),
            narrow: 'who',
            cell: ({ answered }) => (answered ? say('Ours: the vendor answered') : say('The vendor’s: it is late')),
          },
          {
            id: 'due',
            head: say('Due'),
            numeric: true,
            narrow: 'due',
            cell: ({ dueOn, answered }) => (
              <span className={answered ? undefined : 'danger-t'}>
                {format.date(dueOn)}
                <span className="sub2">{format.relative(dueOn)}</span>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
