import { TextLink, useSay } from '@rantai/ui'
import type { BrokenLink } from '@rantai/use-cases'
import { linkWords, obligationWords } from '../chains/chain-words'
import { useFormat } from '../locale/use-format'
import { standingSince } from './words'

/** Links whose flow-down isn't proven, each with what broke it and since when. */
export function BrokenLinks({ links }: { readonly links: readonly BrokenLink[] }) {
  const say = useSay()
  const format = useFormat()
  return (
    <ul className="stack-2 small">
      {links.map(({ link, duties }) => (
        <li key={link.id}>
          <TextLink href={`/chains/links/${link.id}`}>{linkWords(say, link)}</TextLink>
          {duties.map((duty) => (
            <span key={duty.obligation} className="sub2">
              {say('{duty}: {standing}', {
                duty: say(obligationWords[duty.obligation]),
                standing: standingSince(format, duty),
              })}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
