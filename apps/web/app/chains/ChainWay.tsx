import { TextLink } from '@rantai/ui'
import type { ShownParty } from '@rantai/use-cases'
import { languageOfName } from '../vendors/name-language'

/** A way along links, from its beginning to its end. */
export function ChainWay({
  path,
  hrefOf,
}: {
  readonly path: readonly ShownParty[]
  readonly hrefOf?: (party: ShownParty) => string | undefined
}) {
  return (
    <ol className="chainway">
      {path.map((party) => {
        const href = hrefOf?.(party)
        return (
          <li key={party.id} lang={languageOfName(party.name)}>
            {href === undefined ? party.name : <TextLink href={href}>{party.name}</TextLink>}
          </li>
        )
      })}
    </ol>
  )
}
