import type { MetaFunction } from '@remix-run/node'
import { Sentence, TextLink, useSay } from '@rantai/ui'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('You left'))

/** Where the holder of a link lands after "Leave": what is kept, and the way back. */
export default function Left() {
  const say = useSay()
  return (
    <div className="stack">
      <h1>{say('You left, and your answers are kept')}</h1>
      <p>
        {say(
          'What this browser showed as saved is there when you come back. Nothing goes to your customer until you send it.',
        )}
      </p>
      <p>{say('To go on, on this device or another, open the link in the mail you got. You need no password.')}</p>
      <p className="muted">
        <Sentence
          text="Do you have an account? <link>Sign in</link> instead."
          tags={{ link: (inner) => <TextLink href="/sign-in">{inner}</TextLink> }}
        />
      </p>
    </div>
  )
}
