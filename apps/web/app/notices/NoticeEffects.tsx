import {
  type Column,
  DataTable,
  DescriptionList,
  EmptyState,
  RiskBadge,
  Section,
  TextLink,
  TwoLines,
  useSay,
} from '@rantai/ui'
import type { EngagementEffect, NoticeView } from '@rantai/use-cases'
import { severityWords } from '../incidents/incident-words'
import { useFormat } from '../locale/use-format'
import { dataAsWritten } from '../parties/party-words'
import { EngagementTransfers } from './EngagementTransfers'
import { languageOfName } from '../vendors/name-language'

type Effects = NonNullable<NoticeView['effects']>
type Props = {
  readonly effects: Effects
  readonly transfers: NoticeView['transfers']
  /** Whether a sub-processor goes. */
  readonly removes: boolean
  readonly partyName: string
  readonly countryName: (code: string) => string
}

/** What a change will do to the chains, seen before it is answered. */
export function NoticeEffects({ effects, transfers, removes, partyName, countryName }: Props) {
  const say = useSay()
  const format = useFormat()
  const { engagements } = effects
  const unknown = effects.way.filter(({ partyId }) => partyId === null)
  return (
    <Section
      title={say('What it will do')}
      aside={say('{count, plural, =0 {No engagement} one {# engagement} other {# engagements}} affected', {
        count: engagements.total,
      })}
    >
      <DescriptionList items={useNews({ effects, partyName, countryName })} />
      {effects.found ? null : (
        <p className="muted">
          {removes
            ? say('Your chain doesn’t know this sub-processor there: nothing that stands would change.')
            : say(
                'Your chain doesn’t know this sub-processor there: it is added with the change. If a company further down uses it, take this notice back and record it below that company.',
              )}
        </p>
      )}
      {unknown.length === 0 ? null : (
        <p className="muted">
          {say('Not in your chain yet: {names}. They are added with the change.', {
            names: unknown.map(({ name }) => name).join(', '),
          })}
        </p>
      )}
      <EngagementEffects
        rows={engagements.rows}
        asBefore={effects.newCountries.length > 0 ? say('Its data gets there already') : say('As before')}
        {...{ transfers, countryName }}
      />
      {engagements.total > engagements.rows.length ? (
        <p className="muted">
          {say('{shown} of {total} are shown, the nearest first.', {
            shown: format.number(engagements.rows.length),
            total: format.number(engagements.total),
          })}
        </p>
      ) : null}
    </Section>
  )
}

function useNews({ effects, partyName, countryName }: Omit<Props, 'transfers' | 'removes'>) {
  const say = useSay()
  const format = useFormat()
  const { known, newCountries, newData, concentration } = effects
  const { share: percent } = format
  const moved = ({ before, after }: { before: number; after: number }) =>
    before === after ? percent(after) : say('{before} → {after}', { before: percent(before), after: percent(after) })
  const index = (value: number | null) => (value === null ? '–' : format.number(value, 3))
  return [
    {
      term: say('Countries new for this link'),
      detail: newCountries.length === 0 ? say('None') : newCountries.map(countryName).join(', '),
    },
    { term: say('Data new for this link'), detail: newData.length === 0 ? say('None') : dataAsWritten(say, newData) },
    {
      term: say('Known to you'),
      detail:
        known === null ? (
          say('No: it is new in your chains')
        ) : (
          <>
            <TextLink href={`/parties/${known.partyId}`} lang={languageOfName(known.name)}>
              {known.name}
            </TextLink>{' '}
            {say('is reached by {count, plural, =0 {no engagement} one {# engagement} other {# engagements}} today', {
              count: known.engagements,
            })}
          </>
        ),
    },
    {
      term: say('Concentration'),
      detail: say(
        'Of {weighty, plural, one {# critical or high engagement} other {# critical and high engagements}} {share} reach {party}; index {index}.',
        {
          weighty: concentration.weighty,
          share: moved(concentration.party),
          party: partyName,
          index:
            concentration.index.before === concentration.index.after
              ? index(concentration.index.after)
              : say('{before} → {after}', {
                  before: index(concentration.index.before),
                  after: index(concentration.index.after),
                }),
        },
      ),
    },
    ...concentration.countries
      .filter(({ before, after }) => before !== after)
      .map((country) => ({ term: countryName(country.code), detail: moved(country) })),
  ]
}

function EngagementEffects({
  rows,
  asBefore,
  transfers,
  countryName,
}: {
  readonly rows: readonly EngagementEffect[]
  /** Of an engagement whose data gets to no country that it didn't. */
  readonly asBefore: string
  readonly transfers: NoticeView['transfers']
  readonly countryName: (code: string) => string
}) {
  const say = useSay()
  const columns: Column<EngagementEffect>[] = [
    {
      id: 'engagement',
      head: say('Engagement'),
      rowHeader: true,
      narrow: 'title',
      cell: ({ engagementId, title, vendorName }) => (
        <TwoLines
          name={title}
          lang={languageOfName(title)}
          href={`/engagements/${engagementId}/chain`}
          second={vendorName}
        />
      ),
    },
    { id: 'way', head: say('Reached by'), narrow: 'who', cell: ({ way }) => way.join(' → ') },
    {
      id: 'countries',
      head: say('Countries'),
      narrow: 'due',
      cell: ({ engagementId, countries: { added, gone } }) => (
        <>
          {added.length + gone.length === 0 ? (
            <span className="muted">{asBefore}</span>
          ) : (
            [
              ...added.map((code) => say('{country} is new', { country: countryName(code) })),
              ...gone.map((code) => say('{country} goes', { country: countryName(code) })),
            ].join(', ')
          )}
          {transfers[engagementId] === undefined ? null : (
            <EngagementTransfers
              engagementId={engagementId}
              transfers={transfers[engagementId]}
              isNew={added.length > 0}
              countryName={countryName}
            />
          )}
        </>
      ),
    },
    {
      id: 'residual',
      head: say('Residual of the chain'),
      narrow: 'badge',
      cell: ({ residual: { before, after } }) => (
        <>
          <RiskBadge level={after} />
          {before === after ? (
            <span className="sub2">{say('As before')}</span>
          ) : (
            <span className="sub2">{say('Was {level}', { level: say(severityWords[before]) })}</span>
          )}
        </>
      ),
    },
  ]
  return (
    <DataTable
      caption={say('Engagements that this change affects')}
      columns={columns}
      rows={rows}
      rowKey={({ engagementId }) => engagementId}
      empty={
        rows.length === 0 ? (
          <EmptyState title={say('No engagement is affected')}>
            {say('No open engagement reaches what changes.')}
          </EmptyState>
        ) : undefined
      }
    />
  )
}
