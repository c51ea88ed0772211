import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { Button, TextLink } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'

export const meta: MetaFunction = () => [{ title: 'Confirm your address · Rantai' }]

/** Opening the page changes nothing: mail scanners open every link. The button does. */
export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const done = await attempt(api.identity.verifyEmail({ token: args.params['token'] ?? '' }))
  if (!done.ok) return { gone: true }
  // Someone who answers by a link in this browser made the account to take the organisation over.
  const { holdsLink } = await api.identity.whoAsks()
  return redirect(holdsLink ? '/sign-in?done=verified&to=/claim' : '/sign-in?done=verified')
}

export default function Verify() {
  const answer = useActionData<typeof action>()
  if (answer) {
    return (
      <div className="stack-6">
        <h1>This link no longer works</h1>
        <p>It was used already, or it is older than a day. Nothing is lost.</p>
        <p>
          If you confirmed your address before, just <TextLink href="/sign-in">sign in</TextLink>. If not, sign in as
          well: we then send you a fresh mail.
        </p>
      </div>
    )
  }
  return (
    <div className="stack-6">
      <h1>Confirm your e-mail address</h1>
      <p>
        Press the button if you made an account at Rantai with the address this mail came to. If you didn’t, close this
        page; nothing happens.
      </p>
      <Form method="post">
        <Button type="submit" kind="primary">
          Confirm my address
        </Button>
      </Form>
    </div>
  )
}
