import { type Column, DataTable, EmptyState, RiskBadge, TwoLines, useSay } from '@rantai/ui'
import type { ReachedParty } from '@rantai/use-cases'
import { languageOfName } from '../vendors/name-language'
import type { CountryNames } from '../profile/value-words'
import { dataWords, fitWords, missingWords, sumWords } from './chain-words'
import { MechanismBy } from './MechanismBy'
import { useFormat } from '../locale/use-format'

type Props = {
  readonly rows: readonly ReachedParty[]
  readonly caption: string
  readonly countries: CountryNames
  readonly hrefOf: (partyId: string) => string
}

/** Whom an engagement's data may get to: the same facts as the picture, and more of them. */
export function ReachTable({ rows, caption, countries, hrefOf }: Props) {
  const say = useSay()
  const format = useFormat()
  const columns: Column<ReachedParty>[] = [
    {
      id: 'party',
      head: say('Party and how the data gets there'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ id, name, path }) => (
        <TwoLines
          name={name}
          lang={languageOfName(name)}
          href={hrefOf(id)}
          second={path.length > 2 ? say('by {names}', { names: wordsOf(path) }) : say('directly')}
        />
      ),
    },
    {
      id: 'step',
      head: say('Step'),
      numeric: true,
      narrow: 'badge',
      cell: ({ depth }) => format.number(depth),
    },
    { id: 'data', head: say('Data'), narrow: 'who', cell: ({ data }) => dataWords(say, data) },
    {
      id: 'countries',
      head: say('Countries'),
      wideOnly: true,
      cell: (row) =>
        row.countries.length === 0 ? (
          <span className="muted">{say('Not known')}</span>
        ) : (
          row.countries.map((code) => countries[code] ?? code).join(', ')
        ),
    },
    {
      id: 'clock',
      head: say('We learn of a breach within'),
      narrow: 'due',
      cell: ({ clock }) => (
        <TwoLines name={sumWords(say, clock)} second={say(fitWords[clock.fits].word)} act={clock.fits === 'no'} />
      ),
    },
    {
      id: 'missing',
      head: say('Missing'),
      narrow: 'status',
      cell: ({ missing, mechanism }) => (
        <>
          {missing.length === 0 ? (
            <span className="muted">{say('Nothing')}</span>
          ) : (
            missing.map((kind) => say(missingWords[kind])).join(', ')
          )}
          <MechanismBy source={mechanism} />
        </>
      ),
    },
    {
      id: 'residual',
      head: say('Brings'),
      wideOnly: true,
      cell: ({ contributes }) =>
        contributes === null ? (
          <span className="muted">{say('No weighty data')}</span>
        ) : (
          <>
            <RiskBadge level={contributes.residual} />
            {contributes.assumed ? <span className="sub2">{say('assumed')}</span> : null}
          </>
        ),
    },
  ]
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<EmptyState title={say('No party fits')}>{say('Try a part of the name, or show all.')}</EmptyState>}
    />
  )
}

/** Who stands between the engagement and the party. */
const wordsOf = (path: ReachedParty['path']): string =>
  path
    .slice(1, -1)
    .map(({ name }) => name)
    .join(' → ')
