import { ButtonLink, Icon, Notice, Section, StatusPill, useSay } from '@rantai/ui'
import type { PartyInFocus as Focus, ShownWay } from '@rantai/use-cases'
import { ChainWay } from './ChainWay'
import { dataWords, fitWords, sumWords, unknownWords } from './chain-words'
import { PromiseTable } from './PromiseTable'

type Props = { readonly focus: Focus; readonly hrefOf: (partyId: string) => string }

/** How the data gets to one party: the shortest way and up to five more, and what is left on each. */
export function PartyInFocus({ focus, hrefOf }: Props) {
  const say = useSay()
  return (
    <Section
      id="focus"
      title={say('How the data gets to {name}', { name: focus.name })}
      aside={
        <ButtonLink small href={`/chains/parties/${focus.id}`}>
          {say('Who is hit when it fails')}
        </ButtonLink>
      }
    >
      {focus.names.length === 0 ? null : (
        <p className="small muted">{say('Also called {names}', { names: focus.names.join(', ') })}</p>
      )}
      {focus.data?.length === 0 ? (
        <Notice kind="info">{say('No data gets there: each way passes on something else.')}</Notice>
      ) : null}
      {focus.complete ? null : (
        <Notice kind="info">{say('There are very many ways; the search stopped, so others may be missing.')}</Notice>
      )}
      <ol className="stack-6">
        {focus.ways.map((way) => (
          <Way key={way.path.map(({ id }) => id).join()} way={way} hrefOf={hrefOf} />
        ))}
      </ol>
    </Section>
  )
}

function Way({ way, hrefOf }: { readonly way: ShownWay; readonly hrefOf: Props['hrefOf'] }) {
  const say = useSay()
  const { path, data, clock, promises } = way
  const fit = fitWords[clock.fits]
  return (
    <li className="stack-2">
      <ChainWay path={path.slice(1)} hrefOf={({ id }) => hrefOf(id)} />
      <p className="small row">
        <span>{say('Data: {data}', { data: dataWords(say, data) })}</span>
        <span>{say('We learn of a breach within: {time}', { time: sumWords(say, clock) })}</span>
        <StatusPill letter={fit.letter} tone={fit.tone}>
          {say(fit.word)}
        </StatusPill>
      </p>
      {clock.unknown.length === 0 ? null : <p className="small muted">{unknownWords(say, clock.unknown)}</p>}
      {promises.length === 0 ? null : (
        <details className="charttool">
          <summary>
            <Icon name="chevron-right" small />
            {say('Weakest promises on this way')}
          </summary>
          <PromiseTable promises={promises} caption={say('Weakest promises on this way')} />
        </details>
      )}
    </li>
  )
}
