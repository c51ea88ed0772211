import { type Column, DataTable, Section, TwoLines, useSay } from '@rantai/ui'
import type { ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { languageOfName } from '../vendors/name-language'

type Listed = {
  readonly vendorName: string
  readonly engagementTitle: string
  readonly dueOn: string
  readonly late: boolean
  /** Of all that there are, on every row. */
  readonly total: number
}

type Props<Row> = {
  readonly id: string
  readonly title: string
  /** What is said beside the title where every row is shown. */
  readonly aside?: string | undefined
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly name: { readonly head: string; readonly cell: (row: Row) => ReactNode }
  readonly more?: readonly Column<Row>[]
}

/** What waits beside the queue itself, with its vendor and its day; nothing where there is none. */
export function BesideQueue<Row extends Listed>({ id, title, aside, rows, rowKey, name, more = [] }: Props<Row>) {
  const say = useSay()
  const format = useFormat()
  const [first] = rows
  if (first === undefined) return null
  return (
    <Section
      id={id}
      title={title}
      aside={
        first.total > rows.length
          ? say('the first {count} of {total}', {
              count: format.number(rows.length),
              total: format.number(first.total),
            })
          : aside
      }
    >
      <DataTable
        caption={title}
        rows={rows}
        rowKey={rowKey}
        columns={[
          { id: 'name', rowHeader: true, narrow: 'title', ...name },
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
          ...more,
          {
            id: 'due',
            head: say('Due'),
            numeric: true,
            narrow: 'due',
            cell: ({ dueOn, late }) => (
              <span className={late ? 'danger-t' : undefined}>
                {format.date(dueOn)}
                <span className="sub2">
                  {late ? say('late, {ago}', { ago: format.relative(dueOn) }) : format.relative(dueOn)}
                </span>
              </span>
            ),
          },
        ]}
      />
    </Section>
  )
}
