import { useSay } from '@rantai/ui'
import type { ShownStatement } from '@rantai/use-cases'
import { basisOf } from '../law/words'

/** A statement in a cell: its words, and how it was come by. */
export function SaidCell({ said }: { readonly said: ShownStatement | null }) {
  const say = useSay()
  if (said === null) return <span className="muted">{say('Nothing noted')}</span>
  return (
    <>
      {said.text === null ? <span className="muted">{say('Not known')}</span> : <span lang="en">{said.text}</span>}
      <span className="sub2">{basisOf(say, said)}</span>
    </>
  )
}
