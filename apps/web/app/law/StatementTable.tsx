import { type Column, DataTable, type Say, TextLink, TwoLines, useSay } from '@rantai/ui'
import type { ShownSource, ShownStatement } from '@rantai/use-cases'
import {
  checkAgainMonths,
  type ListStatementsInput,
  staleMonths,
  statementSorts,
} from '@rantai/use-cases/law/list-statements.schema'
import type { ReactNode } from 'react'
import type { Formats } from '../locale/formats'
import { useFormat } from '../locale/use-format'
import { Sources } from './LegalStatement'
import { statementsAddress } from './statements-address'
import { basisOf, labelWords } from './words'

export type StatementRow = {
  readonly place: string
  readonly jurisdiction: string | null
  readonly instrument: string | null
  readonly pack: string | null
  readonly questions: readonly string[]
  readonly text: string | null
  readonly label: ShownStatement['label']
  readonly basis: ShownStatement['basis']
  readonly sources: readonly ShownSource[]
  readonly checkedOn: string | null
  readonly ageMonths: number | null
}

/** Where a statement stands in the portal; the clauses have no page of their own. */
function addressOf({ instrument, jurisdiction, pack, place }: StatementRow): string | undefined {
  if (instrument !== null) return `/law/instruments/${instrument}`
  if (pack !== null && place.startsWith(`${pack}.`)) return `/packs/shipped/${pack}`
  return jurisdiction === null ? undefined : `/law/${jurisdiction}`
}

type Props = { readonly rows: readonly StatementRow[]; readonly asked: ListStatementsInput; readonly empty: ReactNode }

/** Legal statements by age of their last check; columns sort by links, so that they work without JavaScript. */
export function StatementTable({ rows, asked, empty }: Props) {
  const say = useSay()
  const format = useFormat()
  const columns = [...whatColumns(say), ...checkColumns(say, format)].map((column) => {
    const sort = statementSorts.find((each) => each === column.id)
    if (sort === undefined) return column
    const current = asked.sort === sort
    const direction = asked.descending ? ('descending' as const) : ('ascending' as const)
    const href = statementsAddress(asked, { sort, descending: current && !asked.descending })
    return { ...column, sort: { href, direction: current ? direction : undefined } }
  })
  return (
    <DataTable
      caption={say('Legal statements by age, {day}', { day: format.date(format.now, 'long') })}
      columns={columns}
      rows={rows}
      rowKey={(row) => row.place}
      empty={empty}
    />
  )
}

function whatColumns(say: Say): Column<StatementRow>[] {
  return [
    {
      id: 'statement',
      head: say('Statement'),
      rowHeader: true,
      narrow: 'title',
      cell: (row) => (
        <TwoLines name={row.text ?? say('Not known')} href={addressOf(row)} second={placeWords(row, say)} whole />
      ),
    },
    {
      id: 'jurisdiction',
      head: say('Jurisdiction'),
      wideOnly: true,
      cell: (row) =>
        row.jurisdiction === null ? (
          <span className="muted">–</span>
        ) : (
          <TextLink href={`/law/${row.jurisdiction}`}>{row.jurisdiction}</TextLink>
        ),
    },
    {
      id: 'pack',
      head: say('Pack'),
      wideOnly: true,
      cell: (row) =>
        row.pack === null ? (
          <span className="muted">–</span>
        ) : (
          <TextLink href={`/packs/shipped/${row.pack}`}>{row.pack}</TextLink>
        ),
    },
    {
      id: 'label',
      head: say('Label'),
      narrow: 'status',
      cell: (row) => <TwoLines name={say(labelWords[row.label])} second={basisOf(say, row)} whole />,
    },
  ]
}

function checkColumns(say: Say, format: Formats): Column<StatementRow>[] {
  return [
    { id: 'source', head: say('Source'), narrow: 'who', cell: (row) => <Source row={row} /> },
    {
      id: 'age',
      head: say('Checked on'),
      numeric: true,
      narrow: 'due',
      cell: ({ checkedOn, ageMonths }) => (
        <TwoLines
          name={checkedOn === null ? say('Not dated') : format.date(checkedOn)}
          second={ageWords(ageMonths, say)}
          act={ageMonths === null || ageMonths > staleMonths}
        />
      ),
    },
  ]
}

/** A statement of a pack is the title of its source: then only where that is. */
function Source({ row: { text, sources } }: { readonly row: StatementRow }) {
  const say = useSay()
  const [only] = sources
  if (only === undefined || only.title !== text) return <Sources sources={sources} />
  if (only.url === null) return <span className="muted">{say('No address')}</span>
  return <TextLink href={only.url}>{new URL(only.url).hostname}</TextLink>
}

/** "SG.transfers.impactAssessment.said" as "SG: transfers, impact assessment"; for a pack the questions that rest on it. */
function placeWords({ place, questions, pack }: StatementRow, say: Say): string {
  if (questions.length > 0) {
    const named = questions.slice(0, 3).join(', ')
    const more = questions.length - 3
    return more > 0
      ? say('{named} and {more, plural, one {# more question} other {# more questions}}', { named, more })
      : named
  }
  if (pack !== null && place.startsWith(`${pack}.sources.`)) return say('the whole pack')
  const [subject = '', ...parts] = place.split('.')
  const words = parts.filter((part) => part !== 'said' && !/^\d+$/.test(part))
  return [
    subject,
    ...words.map((part) => part.replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`)),
  ]
    .join(', ')
    .replace(', ', ': ')
}

/** As `npm run -s law:check` warns. */
function ageWords(months: number | null, say: Say): string {
  if (months === null) return say('check it')
  if (months <= 1) return say('within a month')
  if (months > staleMonths) return say('{months} months: over a year', { months })
  return months > checkAgainMonths
    ? say('{months} months, check again', { months })
    : say('{months, plural, one {# month} other {# months}}', { months })
}
