import { Section, useSay } from '@rantai/ui'
import type { Reach } from '@rantai/use-cases'
import type { ReactNode } from 'react'
import { ReachTable } from './ReachTable'

type Props = {
  readonly title: string
  /** Right end of the heading. */
  readonly aside?: ReactNode
  readonly pack: { readonly version: string; readonly reach: Reach }
  readonly page: number
  readonly address: string
  /** The act that asks for what changed, where there is one. */
  readonly children?: ReactNode
}

/** The organisation's engagements that a shipped pack's version touches. */
export function ShippedReach({ title, aside, pack: { version, reach }, page, address, children }: Props) {
  const say = useSay()
  const { asking, open, behind } = reach
  return (
    <Section title={title} aside={aside}>
      <div className="stack-6">
        <p>
          {say(
            '{asking, plural, =0 {No engagement asks} one {# engagement asks} other {# engagements ask}} this pack; {open, plural, =0 {no open assessment holds it} one {# open assessment holds it} other {# open assessments hold it}}.',
            { asking, open },
          )}{' '}
          {behind > 0
            ? say(
                '{behind, plural, one {# was last asked} other {# were last asked}} by another version than {version}. Nothing is scored anew because of that.',
                { behind, version },
              )
            : say('None was asked by another version than {version}.', { version })}
        </p>
        {children}
        <ReachTable reach={reach} page={page} version={version} address={address} />
      </div>
    </Section>
  )
}
