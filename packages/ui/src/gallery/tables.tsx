import { useState } from 'react'
import { BandBadge, RiskBadge, StatusPill, type Band, type RiskLevel, type StatusTone } from '../badge/badges'
import { Button, ButtonLink } from '../button/Button'
import { Meter } from '../progress/LinksProgress'
import { EmptyState, ErrorState, Skeleton } from '../state/states'
import type { Column } from '../table/columns'
import { DataTable, TwoLines } from '../table/DataTable'
import { BulkBar, FilterChips, Pager, SearchInput } from '../table/list-tools'
import type { Gallery } from './gallery'

interface Row {
  id: string
  vendor: string
  lang?: string
  service: string
  tier: RiskLevel
  band: Band
  status: [string, StatusTone, string]
  who: string
  whoDetail: string
  answered: [number, number]
  due: string
  dueWords: string
  late: boolean
}

const rows: readonly Row[] = [
  {
    id: 'a',
    vendor: 'Tiga Sekutu Analitik Sdn Bhd',
    service: 'Credit-scoring model hosting',
    tier: 'critical',
    band: 'E',
    status: ['F', 'attention', 'Fixing findings'],
    who: 'Vendor',
    whoDetail: 'Lim Wei Jie',
    answered: [88, 88],
    due: '18 Nov',
    dueWords: '5 days late',
    late: true,
  },
  {
    id: 'b',
    vendor: 'บริษัท ดอกปีบ คลาวด์ โซลูชั่นส์ จำกัด (มหาชน)',
    lang: 'th',
    service: 'Call-centre voice recording and transcription',
    tier: 'high',
    band: 'none',
    status: ['I', 'neutral', 'Invited'],
    who: 'Vendor',
    whoDetail: 'Mail came back 19 Nov',
    answered: [0, 61],
    due: '4 Dec',
    dueWords: 'in 11 days',
    late: false,
  },
  {
    id: 'c',
    vendor: 'Northern Luzon Remittance Systems, Incorporated',
    service: 'Cash pick-up network',
    tier: 'high',
    band: 'D',
    status: ['P', 'info', 'In progress'],
    who: 'Vendor',
    whoDetail: 'Maria Corazon D. Villanueva-Escudero',
    answered: [22, 72],
    due: '20 Nov',
    dueWords: '3 days late',
    late: true,
  },
]

const columns: readonly Column<Row>[] = [
  {
    id: 'vendor',
    head: 'Vendor and service',
    rowHeader: true,
    narrow: 'title',
    sort: { href: '#sort-vendor' },
    cell: (row) => <TwoLines name={row.vendor} href={`#${row.id}`} lang={row.lang} second={row.service} />,
  },
  {
    id: 'tier',
    head: 'Tier, last band',
    narrow: 'badge',
    cell: (row) => (
      <>
        <RiskBadge level={row.tier} />
        <span className="sub2">
          <BandBadge band={row.band} />
        </span>
      </>
    ),
  },
  {
    id: 'status',
    head: 'Status',
    narrow: 'status',
    cell: (row) => (
      <StatusPill letter={row.status[0]} tone={row.status[1]}>
        {row.status[2]}
      </StatusPill>
    ),
  },
  { id: 'who', head: 'Waiting for', narrow: 'who', cell: (row) => <TwoLines name={row.who} second={row.whoDetail} /> },
  {
    id: 'answered',
    head: 'Answered',
    wideOnly: true,
    cell: (row) => (
      <Meter label={`${row.answered[0]} of ${row.answered[1]}`} share={row.answered[0] / row.answered[1]} />
    ),
  },
  {
    id: 'due',
    head: 'Due',
    numeric: true,
    narrow: 'due',
    sort: { href: '#sort-due', direction: 'ascending' },
    cell: (row) => <TwoLines name={row.due} second={row.dueWords} act={row.late} />,
  },
]

const byId = (row: Row) => row.id

function Selecting() {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(['a', 'c']))
  const pick = (value: string, on: boolean) => {
    const next = new Set(selected)
    if (on) next.add(value)
    else next.delete(value)
    setSelected(next)
  }
  return (
    <>
      <DataTable
        caption="Engagements that wait for someone, 23 November 2026"
        columns={columns}
        rows={rows}
        rowKey={byId}
        cursor="c"
        selection={{
          name: 'engagement',
          value: byId,
          label: (row) => `Select ${row.vendor}`,
          selected,
          onChange: pick,
          onSelectAll: (on) => setSelected(new Set(on ? rows.map(byId) : [])),
        }}
      />
      <BulkBar count={selected.size} onClear={() => setSelected(new Set())}>
        <Button kind="primary" keyHint="R">
          Send {selected.size} reminders
        </Button>
        <Button keyHint="D">Move due date</Button>
      </BulkBar>
    </>
  )
}

/** Lists of rows and the tools around them. */
export const tables: Gallery = {
  id: 'tables',
  title: 'Data table',
  states: [
    { name: 'Rows, selection, bulk bar', Show: Selecting },
    {
      name: 'Without selection',
      Show: () => <DataTable caption="Engagements" columns={columns} rows={rows} rowKey={byId} />,
    },
    {
      name: 'Empty',
      Show: () => (
        <DataTable
          caption="Findings"
          columns={columns}
          rows={[]}
          rowKey={byId}
          empty={
            <EmptyState title="No findings yet" action={<ButtonLink href="#queue">Open the review queue</ButtonLink>}>
              Findings come from reviews and from changes in the chain. Three vendors wait for review.
            </EmptyState>
          }
        />
      ),
    },
    {
      name: 'Loading',
      Show: () => <DataTable caption="Vendors" columns={columns} rows={[]} rowKey={byId} empty={<Skeleton />} />,
    },
    {
      name: 'Error',
      Show: () => (
        <DataTable
          caption="Vendors"
          columns={columns}
          rows={[]}
          rowKey={byId}
          empty={
            <ErrorState
              title="The list didn’t load"
              reference="Reference 7F3K."
              action={<ButtonLink href="#again">Try again</ButtonLink>}
            >
              Your changes are saved. The server didn’t answer within 10 seconds.
            </ErrorState>
          }
        />
      ),
    },
    {
      name: 'Filters',
      Show: () => (
        <FilterChips
          filters={[
            { id: 'due', name: 'Due before', value: '31 Dec 2026', removeHref: '#without-due' },
            { id: 'owner', name: 'Owner is', value: 'my team', removeHref: '#without-owner' },
          ]}
          end="Longest wait first, then tier"
        >
          <Button kind="quiet" icon="plus" keyHint="F">
            Filter
          </Button>
        </FilterChips>
      ),
    },
    { name: 'Search', Show: () => <SearchInput label="Search 171 vendors" keep={[{ name: 'tier', value: 'high' }]} /> },
    { name: 'Pager', Show: () => <Pager summary="51 to 100 of 171." previousHref="#1" nextHref="#3" /> },
    {
      name: 'Show more',
      Show: () => <Pager summary="14 of 41 shown." more={{ label: 'Show 27 more', href: '#more' }} />,
    },
  ],
}
