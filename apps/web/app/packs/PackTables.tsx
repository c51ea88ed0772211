import { ButtonLink, type Column, DataTable, EmptyState, StatusPill, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { OwnPackRow, ShippedPackRow } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { kindWords } from './pack-words'

/** The organisation's own packs, each with its newest version and who changed the draft last. */
export function OwnPackTable({ rows, mayWrite }: { readonly rows: readonly OwnPackRow[]; readonly mayWrite: boolean }) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<OwnPackRow>[] = [
    {
      id: 'title',
      head: say('Pack'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => <TwoLines name={row.title || row.packId} href={`/packs/${row.id}`} second={row.packId} />,
    },
    { id: 'state', head: say('State'), narrow: 'badge', cell: (row) => <PackState pack={row} /> },
    {
      id: 'questions',
      head: say('Questions in the draft'),
      numeric: true,
      narrow: 'status',
      cell: (row) => <Counted count={row.questionCount} wide={format.number(row.questionCount)} />,
    },
    {
      id: 'changed',
      head: say('Draft changed'),
      narrow: 'due',
      cell: (row) => <TwoLines name={format.date(row.updatedAt)} second={row.draftByName} whole />,
    },
  ]
  const empty = (
    <EmptyState
      title={say('No pack of your own yet')}
      action={mayWrite ? <ButtonLink href="/packs/new">{say('Write a pack')}</ButtonLink> : undefined}
    >
      {say(
        'Ask your vendors what the shipped packs don’t. You write the questions, see what vendors will see, and publish a version.',
      )}
    </EmptyState>
  )
  return (
    <DataTable
      caption={say('Your own packs')}
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
  const say = useSay()
  if (state === 'archived')
    return (
      <StatusPill letter="A" tone="neutral">
        {say('Archived')}
      </StatusPill>
    )
  if (version === null)
    return (
      <StatusPill letter="D" tone="neutral">
        {say('Draft, never published')}
      </StatusPill>
    )
  return (
    <StatusPill letter="P" tone="good">
      {say('Version {version}', { version })}
    </StatusPill>
  )
}

/** The packs that ship, with what each holds and the files they go out as. */
export function ShippedPackTable({ rows }: { readonly rows: readonly ShippedPackRow[] }) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<ShippedPackRow>[] = [
    {
      id: 'title',
      head: say('Pack'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines
          name={row.title}
          href={`/packs/shipped/${row.id}`}
          second={`${say(kindWords[row.kind] ?? row.kind)} · ${row.id} ${row.version}`}
          whole
        />
      ),
    },
    {
      id: 'questions',
      head: say('Questions'),
      numeric: true,
      narrow: 'status',
      cell: (row) => <Counted count={row.questions} clocks={row.clocks} wide={format.number(row.questions)} />,
    },
    { id: 'levels', head: say('Levels'), numeric: true, wideOnly: true, cell: (row) => format.number(row.levels) },
    { id: 'caps', head: say('Caps'), numeric: true, wideOnly: true, cell: (row) => format.number(row.caps) },
    {
      id: 'knockOuts',
      head: say('Knock-outs'),
      numeric: true,
      wideOnly: true,
      cell: (row) => format.number(row.knockOuts),
    },
    { id: 'clocks', head: say('Clocks'), numeric: true, wideOnly: true, cell: (row) => format.number(row.clocks) },
    {
      id: 'files',
      head: say('Export'),
      narrow: 'due',
      cell: (row) => <ExportLinks id={row.id} title={row.title} />,
    },
  ]
  return <DataTable caption={say('Packs that ship')} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

type CountedProps = { readonly count: number; readonly clocks?: number; readonly wide: string }

/** A figure below its head; where the table has no heads, a figure with its word. */
function Counted({ count, clocks = 0, wide }: CountedProps) {
  const say = useSay()
  const words =
    count === 0 && clocks > 0
      ? say('{count, plural, one {# clock} other {# clocks}}', { count: clocks })
      : say('{count, plural, one {# question} other {# questions}}', { count })
  return (
    <>
      <span className="max-[760px]:hidden">{wide}</span>
      <span className="min-[761px]:hidden">{words}</span>
    </>
  )
}

type ExportProps = {
  readonly id: string
  readonly title: string
  /** A published version of an own pack; without it the draft, or the pack that ships. */
  readonly version?: string
}

/** The three files of a pack. */
export function ExportLinks({ id, title, version }: ExportProps) {
  const say = useSay()
  const query = version === undefined ? '' : `?version=${encodeURIComponent(version)}`
  return (
    <span className="row">
      {(['json', 'yaml', 'xlsx'] as const).map((format) => (
        <TextLink
          key={format}
          href={`/packs/${id}/export/${format}${query}`}
          download
          aria-label={say('{title} as {format}', { title, format: format.toUpperCase() })}
        >
          {format.toUpperCase()}
        </TextLink>
      ))}
    </span>
  )
}
