import { ButtonLink, Notice, Section, StatusPill, useSay } from '@rantai/ui'
import type { PartyInFocus as Focus, ShownWay } from '@rantai/use-cases'
import { ChainWay } from './ChainWay'
import { dataWords, fitWords, sumWords } from './chain-words'
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
      <ol className="stack-4">
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
      <ChainWay path={path} hrefOf={({ id, kind }) => (kind === 'party' ? hrefOf(id) : undefined)} />
      <p className="small row">
        <span>{say('Data: {data}', { data: dataWords(say, data) })}</span>
        <span>{say('We learn of a breach within: {time}', { time: sumWords(say, clock) })}</span>
        <StatusPill letter={fit.letter} tone={fit.tone}>
          {say(fit.word)}
        </StatusPill>
      </p>
      {clock.unknown.length === 0 ? null : (
        <p className="small muted">
          {say('No hours known: {links}', {
            links: clock.unknown.map(({ from, to }) => `${from.name} → ${to.name}`).join('; '),
          })}
        </p>
      )}
      {promises.length === 0 ? null : (
        <details className="charttool">
          <summary>{say('Weakest promises on this way')}</summary>
          <PromiseTable promises={promises} caption={say('Weakest promises on this way')} />
        </details>
      )}
    </li>
  )
}
