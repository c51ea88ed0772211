import { TextLink, useSay } from '@rantai/ui'
import type { FlowDownSum } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { BrokenLinks } from './BrokenLinks'

/** Broken links that the page of a chain shows; the rest is in the list of proofs. */
const mostShown = 10

/** On how many links of a chain flow-down is proven, and which broke it since when. */
export function FlowDownStanding({ flowDown, arrow }: { readonly flowDown: FlowDownSum; readonly arrow: string }) {
  const say = useSay()
  const format = useFormat()
  const { links, proven, broken } = flowDown
  return (
    <div className="stack-2 mb-4">
      <p className="row">
        <span>
          {say('Proven on {proven} of {links, plural, one {# link} other {# links}}.', {
            proven: format.number(proven),
            links,
          })}
        </span>
        <TextLink href="/chains/proofs">{say('All proofs')}</TextLink>
        <TextLink href={`/chains/links/${arrow}`}>{say('What the vendor promises us')}</TextLink>
      </p>
      {broken.length === 0 ? null : (
        <>
          <p className="b">{say('Broken by')}</p>
          <BrokenLinks links={broken.slice(0, mostShown)} />
        </>
      )}
    </div>
  )
}
