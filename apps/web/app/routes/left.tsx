import type { MetaFunction } from '@remix-run/node'
import { TextLink } from '@rantai/ui'

export const meta: MetaFunction = () => [{ title: 'You left · Rantai' }]

/** Where the holder of a link lands after "Leave": what is kept, and the way back. */
export default function Left() {
  return (
    <div className="stack">
      <h1>You left, and your answers are kept</h1>
      <p>
        What this browser showed as saved is there when you come back. Nothing goes to your customer until you send it.
      </p>
      <p>To go on, on this device or another, open the link in the mail you got. You need no password.</p>
      <p className="muted">
        Do you have an account? <TextLink href="/sign-in">Sign in</TextLink> instead.
      </p>
    </div>
  )
}
