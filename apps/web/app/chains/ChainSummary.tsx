import { DescriptionList, RiskBadge, Section, StatusPill, useSay } from '@rantai/ui'
import type { EngagementChain } from '@rantai/use-cases'
import { BrokenLinks } from '../flow-down/BrokenLinks'
import { useFormat } from '../locale/use-format'
import type { CountryNames } from '../profile/value-words'
import { ChainWay } from './ChainWay'
import { fitWords, hourWords, ownWords, sumWords, unknownWords } from './chain-words'

type Props = {
  readonly chain: Pick<EngagementChain, 'reach' | 'rollUp' | 'clock'>
  readonly countries: CountryNames
  readonly hrefOf: (partyId: string) => string
}

/** The three figures of a chain, each with what it comes from. */
export function ChainSummary({ chain, countries, hrefOf }: Props) {
  return (
    <div className="grid gap-x-8 lg:grid-cols-2">
      <RollUpPart rollUp={chain.rollUp} hrefOf={hrefOf} />
      <ClockPart clock={chain.clock} countries={countries} hrefOf={hrefOf} />
    </div>
  )
}

function RollUpPart({
  rollUp,
  hrefOf,
}: {
  readonly rollUp: EngagementChain['rollUp']
  readonly hrefOf: Props['hrefOf']
}) {
  const say = useSay()
  const { residual, own, ownFrom, decidedBy } = rollUp
  return (
    <Section title={say('Residual with the chain')} aside={<RiskBadge level={residual} />}>
      <DescriptionList
        items={[
          {
            term: say('The vendor’s own'),
            detail: (
              <span className="row">
                <RiskBadge level={own} /> <span className="muted">{say(ownWords[ownFrom])}</span>
              </span>
            ),
          },
          {
            term: say('Decided by'),
            detail:
              decidedBy === null ? (
                say('The vendor itself: nobody behind it brings more.')
              ) : (
                <>
                  <ChainWay path={decidedBy.path} hrefOf={({ id }) => hrefOf(id)} />
                  <p className="small muted">
                    {decidedBy.assumed
                      ? say('Nobody decided on {to}: one step above {from}, who names it.', {
                          from: decidedBy.link[0].name,
                          to: decidedBy.link[1].name,
                        })
                      : say('{to} was decided so; {from} names it.', {
                          from: decidedBy.link[0].name,
                          to: decidedBy.link[1].name,
                        })}{' '}
                    {decidedBy.contributes === decidedBy.residual
                      ? say('Flow-down is not proven on every link, so nothing is taken off.')
                      : say('One step is taken off: flow-down is proven on every link.')}
                  </p>
                  <BrokenLinks links={decidedBy.unproven} />
                </>
              ),
          },
        ]}
      />
    </Section>
  )
}

type ClockProps = Pick<Props, 'countries' | 'hrefOf'> & { readonly clock: EngagementChain['clock'] }

function ClockPart({ clock: { strictest, slowest }, countries, hrefOf }: ClockProps) {
  const say = useSay()
  const format = useFormat()
  if (slowest === null) return null
  const fit = fitWords[slowest.fits]
  return (
    <Section
      title={say('Until we learn of a breach')}
      aside={
        <StatusPill letter={fit.letter} tone={fit.tone}>
          {say(fit.word)}
        </StatusPill>
      }
    >
      <DescriptionList
        items={[
          {
            term: say('Slowest way'),
            detail: (
              <>
                <p className="m">{sumWords(say, slowest)}</p>
                <ChainWay path={slowest.path.slice(1)} hrefOf={({ id }) => hrefOf(id)} />
                {slowest.unknown.length === 0 ? null : (
                  <p className="small muted">{unknownWords(say, slowest.unknown)}</p>
                )}
              </>
            ),
          },
          {
            term: say('Strictest clock of our laws'),
            detail:
              strictest === null
                ? say('None known for the countries of the people.')
                : say('{time}, {country}', {
                    time: hourWords(say, strictest.hours),
                    country: countries[strictest.jurisdiction] ?? format.say('European Union'),
                  }),
          },
        ]}
      />
    </Section>
  )
}
