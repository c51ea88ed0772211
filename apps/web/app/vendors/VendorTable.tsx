import { BandBadge, DataTable, StatusPill, TierBadge, TwoLines, type Column, useSay } from '@rantai/ui'
import type { ListVendorsInput } from '@rantai/use-cases/vendors/vendors.schema'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { categoryWord } from './category-word'
import { dueWords } from './due-words'
import { listAddress } from './list-address'
import { languageOfName } from './name-language'
import { bandOf, riskLevelOf } from './levels'
import { statusOf } from './status-words'

export type VendorRow = {
  readonly id: string
  readonly name: string
  readonly category: string | null
  readonly countryName: string | null
  readonly domains: readonly string[]
  readonly tier: string | null
  readonly band: string | null
  readonly engagementCount: number
  readonly ownerName: string | null
  readonly dueOn: string | null
  readonly assessmentId: string | null
  readonly assessingState: string | null
  readonly answeringState: string | null
  readonly answeredCount: number | null
  readonly questionCount: number | null
  readonly waitsFor: 'vendor' | 'us' | null
}

type Props = {
  readonly rows: readonly VendorRow[]
  readonly asked: ListVendorsInput
  readonly cursor: string | undefined
  readonly empty: ReactNode
}

/** The vendors of one page; columns sort by links, so that they work without JavaScript. */
export function VendorTable({ rows, asked, cursor, empty }: Props) {
  const say = useSay()
  const format = useFormat()
  const columns = [...vendorColumns(format), dueColumn(format)].map((column) =>
    isSort(column.id) ? { ...column, sort: sortBy(column.id, asked) } : column,
  )
  return (
    <DataTable
      caption={say('Vendors')}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      cursor={cursor}
      empty={empty}
      id="vendors"
    />
  )
}

const sorts = ['name', 'tier', 'engagements', 'due'] as const
type Sort = (typeof sorts)[number]
const isSort = (id: string): id is Sort => sorts.some((sort) => sort === id)

/** What counts most comes first at the first press; a second one turns it round. */
const downFirst: readonly Sort[] = ['tier', 'engagements']

function sortBy(sort: Sort, asked: ListVendorsInput) {
  const now = asked.sort === sort
  const descending = now ? !asked.descending : downFirst.includes(sort)
  return {
    href: listAddress(asked, { sort, descending }),
    direction: now ? (asked.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
  }
}

function vendorColumns(format: Formats): Column<VendorRow>[] {
  return [
    {
      id: 'name',
      head: format.say('Vendor'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.name}
          href={`/vendors/${row.id}`}
          lang={languageOfName(row.name)}
          second={
            <span className="font-normal">
              {[categoryWord(row.category), row.countryName].filter(Boolean).join(' · ') || row.domains[0]}
            </span>
          }
        />
      ),
    },
    {
      id: 'tier',
      head: format.say('Tier, last band'),
      narrow: 'badge',
      cell: (row) => (
        <>
          <TierBadge tier={riskLevelOf(row.tier)} />
          <span className="sub2">
            <BandBadge band={bandOf(row.band)} />
          </span>
        </>
      ),
    },
    {
      id: 'status',
      head: format.say('Status'),
      narrow: 'status',
      cell: (row) => <StatusCell row={row} format={format} />,
    },
    {
      id: 'engagements',
      head: format.say('Engagements'),
      numeric: true,
      cell: (row) => format.number(row.engagementCount),
    },
    {
      id: 'owner',
      head: format.say('Owner'),
      narrow: 'who',
      cell: (row) => row.ownerName ?? <span className="muted">{format.say('Nobody yet')}</span>,
    },
  ]
}

function StatusCell({ row, format }: { readonly row: VendorRow; readonly format: Formats }) {
  const say = useSay()
  const status = statusOf(row)
  if (row.assessmentId === null)
    return <span className="muted">{row.band === null ? say('Not assessed') : say(status.word)}</span>
  return (
    <>
      <StatusPill letter={status.letter} tone={status.tone}>
        {say(status.word)}
      </StatusPill>
      <span className="sub2">
        {say('{answered} of {total} answered', {
          answered: format.number(row.answeredCount ?? 0),
          total: format.number(row.questionCount ?? 0),
        })}
      </span>
    </>
  )
}

function dueColumn(format: Formats): Column<VendorRow> {
  return {
    id: 'due',
    head: format.say('Next due'),
    numeric: true,
    narrow: 'due',
    cell: (row) => {
      if (row.dueOn === null) return <span className="muted">–</span>
      const { words, act } = dueWords(format, { ...row, dueOn: row.dueOn })
      return <TwoLines name={format.date(row.dueOn, 'short')} second={words} act={act} />
    },
  }
}
