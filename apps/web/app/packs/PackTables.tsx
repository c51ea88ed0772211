import { ButtonLink, type Column, DataTable, EmptyState, StatusPill, TextLink, TwoLines } from '@rantai/ui'
import type { OwnPackRow, ShippedPackRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { kindWords } from './pack-words'

/** The organisation's own packs, each with its newest version and who changed the draft last. */
export function OwnPackTable({ rows, mayWrite }: { readonly rows: readonly OwnPackRow[]; readonly mayWrite: boolean }) {
  const format = useFormat()
  const columns: Column<OwnPackRow>[] = [
    {
      id: 'title',
      head: 'Pack',
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.title || row.packId} href={`/packs/${row.id}`} second={row.packId} />,
    },
    { id: 'state', head: 'State', narrow: 'badge', cell: (row) => <PackState pack={row} /> },
    {
      id: 'questions',
      head: 'Questions in the draft',
      numeric: true,
      narrow: 'status',
      cell: (row) => format.number(row.questionCount),
    },
    {
      id: 'changed',
      head: 'Draft changed',
      narrow: 'due',
      cell: (row) => <TwoLines name={format.date(row.updatedAt)} second={row.draftByName} whole />,
    },
  ]
  const empty = (
    <EmptyState
      title="No pack of your own yet"
      action={mayWrite ? <ButtonLink href="/packs/new">Write a pack</ButtonLink> : undefined}
    >
      Ask your vendors what the shipped packs don’t. You write the questions, see what vendors will see, and publish a
      version.
    </EmptyState>
  )
  return (
    <DataTable
      caption="Your own packs"
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={rows.length === 0 ? empty : undefined}
    />
  )
}

type Stated = Pick<OwnPackRow, 'state' | 'version'>

/** Draft only, published, or set aside: in words, never by colour alone. */
export function PackState({ pack: { state, version } }: { readonly pack: Stated }) {
  if (state === 'archived')
    return (
      <StatusPill letter="A" tone="neutral">
        Archived
      </StatusPill>
    )
  if (version === null)
    return (
      <StatusPill letter="D" tone="neutral">
        Draft, never published
      </StatusPill>
    )
  return (
    <StatusPill letter="P" tone="good">
      Version {version}
    </StatusPill>
  )
}

/** The packs that ship, with what each holds and the files they go out as. */
export function ShippedPackTable({ rows }: { readonly rows: readonly ShippedPackRow[] }) {
  const format = useFormat()
  const columns: Column<ShippedPackRow>[] = [
    {
      id: 'title',
      head: 'Pack',
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.title} second={`${kindWords[row.kind]} · ${row.id} ${row.version}`} whole />,
    },
    {
      id: 'questions',
      head: 'Questions',
      numeric: true,
      narrow: 'status',
      cell: (row) => format.number(row.questions),
    },
    { id: 'levels', head: 'Levels', numeric: true, wideOnly: true, cell: (row) => format.number(row.levels) },
    { id: 'caps', head: 'Caps', numeric: true, wideOnly: true, cell: (row) => format.number(row.caps) },
    { id: 'knockOuts', head: 'Knock-outs', numeric: true, cell: (row) => format.number(row.knockOuts) },
    { id: 'clocks', head: 'Clocks', numeric: true, wideOnly: true, cell: (row) => format.number(row.clocks) },
    {
      id: 'files',
      head: 'Export',
      narrow: 'due',
      cell: (row) => <ExportLinks id={row.id} title={row.title} />,
    },
  ]
  return <DataTable caption="Packs that ship" columns={columns} rows={rows} rowKey={(row) => row.id} />
}

/** The three files of a pack. */
export function ExportLinks({ id, title }: { readonly id: string; readonly title: string }) {
  return (
    <span className="row">
      {(['json', 'yaml', 'xlsx'] as const).map((format) => (
        <TextLink
          key={format}
          href={`/packs/${id}/export/${format}`}
          download
          aria-label={`${title} as ${format.toUpperCase()}`}
        >
          {format.toUpperCase()}
        </TextLink>
      ))}
    </span>
  )
}
