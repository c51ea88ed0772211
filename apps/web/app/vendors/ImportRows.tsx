import type { Wording } from '@rantai/questionnaires/wording'
import { DataTable, Notice, Section, type Column, type Say, useSay } from '@rantai/ui'
import { useFormat } from '../locale/use-format'
import { sayWording } from '../locale/wording'
import { categoryWord } from './category-word'
import { languageOfName } from './name-language'

type Problem = {
  readonly row: number
  readonly column: string
  readonly value: string
  readonly reason: string
  readonly values?: Wording['values']
}
type Similar = { readonly row: number; readonly name: string; readonly like: string; readonly shared: string }
type Addition = {
  readonly row: number
  readonly name: string
  readonly category: string | null
  readonly country: string | null
}
type Change = { readonly row: number; readonly name: string; readonly changed: readonly string[] }

type Report = {
  readonly refused: readonly Problem[]
  readonly remarks: readonly Problem[]
  readonly similar: readonly Similar[]
  readonly changes: readonly Change[]
  readonly additions: readonly Addition[]
  readonly ignoredColumns: readonly string[]
  /** Rows of each list on all pages, and how many stand before this page. */
  readonly totals: Readonly<Record<'refused' | 'remarks' | 'similar' | 'changes' | 'additions', number>>
  readonly first: number
}

/** The rows of a file: refused ones first, each with its column, value and reason, then what is added and changed. */
export function ImportRows({ report }: { readonly report: Report }) {
  const say = useSay()
  const format = useFormat()
  const { refused, remarks, similar, changes, additions, ignoredColumns, totals, first } = report
  const of = (count: number, all: number) =>
    count < all
      ? say('{first} to {last} of {total}', {
          first: format.number(first + 1),
          last: format.number(first + count),
          total: format.number(all),
        })
      : format.number(all)
  return (
    <>
      {ignoredColumns.length > 0 ? (
        <Notice kind="info">
          {say('Columns without a place here were left out: {columns}.', {
            columns: format.list(ignoredColumns.slice(0, 30)),
          })}
        </Notice>
      ) : null}
      {refused.length > 0 ? (
        <Section title={say('Cells that can’t be taken')} aside={of(refused.length, totals.refused)}>
          <ProblemTable caption={say('Refused rows')} rows={refused} />
        </Section>
      ) : null}
      {similar.length > 0 ? (
        <Section title={say('Likely duplicates')} aside={of(similar.length, totals.similar)}>
          <DataTable
            caption={say('Rows like a vendor that is here already')}
            rows={similar}
            rowKey={(row) => String(row.row)}
            columns={similarColumns(say)}
          />
        </Section>
      ) : null}
      {additions.length > 0 ? (
        <Section title={say('New vendors')} aside={of(additions.length, totals.additions)}>
          <DataTable
            caption={say('Vendors that are added')}
            rows={additions}
            rowKey={(row) => String(row.row)}
            columns={[
              ...namedRow<Addition>(say),
              {
                id: 'category',
                head: say('Category'),
                narrow: 'status',
                cell: (row) => categoryWord(row.category) ?? <span className="muted">–</span>,
              },
              {
                id: 'country',
                head: say('Country'),
                narrow: 'who',
                cell: (row) => row.country ?? <span className="muted">–</span>,
              },
            ]}
          />
        </Section>
      ) : null}
      {changes.length > 0 ? (
        <Section title={say('Updates')} aside={of(changes.length, totals.changes)}>
          <DataTable
            caption={say('Vendors that change')}
            rows={changes}
            rowKey={(row) => String(row.row)}
            columns={[
              ...namedRow<Change>(say),
              {
                id: 'changed',
                head: say('What changes'),
                narrow: 'status',
                cell: (row) => format.list(row.changed.map((fact) => changeWord(say, fact))),
              },
            ]}
          />
        </Section>
      ) : null}
      {remarks.length > 0 ? (
        <Section title={say('Left out of good rows')} aside={of(remarks.length, totals.remarks)}>
          <ProblemTable caption={say('Remarks')} rows={remarks} />
        </Section>
      ) : null}
    </>
  )
}

function namedRow<Row extends { readonly row: number; readonly name: string }>(say: Say): Column<Row>[] {
  return [
    { id: 'row', head: say('Row'), numeric: true, narrow: 'due', cell: (row) => row.row },
    {
      id: 'name',
      head: say('Vendor'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <span lang={languageOfName(row.name)}>{row.name}</span>,
    },
  ]
}

function changeWord(say: Say, fact: string): string {
  switch (fact) {
    case 'contact':
      return say('a contact is added')
    case 'details':
      return say('documents and certificates')
    case 'name':
      return say('name')
    case 'legalName':
      return say('legal name')
    case 'registrationNumber':
      return say('registration number')
    case 'category':
      return say('category')
    case 'country':
      return say('country')
    case 'website':
      return say('website')
    case 'address':
      return say('address')
    case 'domains':
      return say('domains')
    default:
      return fact
  }
}

const similarColumns = (say: Say): Column<Similar>[] => [
  ...namedRow<Similar>(say),
  { id: 'like', head: say('Looks like'), narrow: 'status', cell: (row) => row.like },
  { id: 'shared', head: say('Because of'), narrow: 'who', cell: (row) => row.shared },
]

function ProblemTable({ caption, rows }: { readonly caption: string; readonly rows: readonly Problem[] }) {
  const say = useSay()
  return (
    <DataTable
      caption={caption}
      rows={rows.map((row, index) => ({ ...row, key: `${row.row} ${index}` }))}
      rowKey={(row) => row.key}
      columns={[
        { id: 'row', head: say('Row'), numeric: true, narrow: 'due', cell: (row) => row.row },
        { id: 'column', head: say('Column'), rowHeader: true, narrow: 'title', cell: (row) => row.column },
        {
          id: 'value',
          head: say('What stands there'),
          narrow: 'status',
          cell: (row) =>
            row.value === '' ? (
              <span className="muted">{say('Empty')}</span>
            ) : (
              <q className="break-all">{row.value.slice(0, 120)}</q>
            ),
        },
        {
          id: 'reason',
          head: say('Why'),
          narrow: 'who',
          cell: (row) => sayWording(say, { text: row.reason, values: row.values }),
        },
      ]}
    />
  )
}
