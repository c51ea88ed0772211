import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, Sentence, TextInput, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Confirm your address'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.identity.verifyEmailAsks({ token: args.params['token'] ?? '' })
}

/** Opening the page changes nothing: mail scanners open every link. The button does. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const typed = { token: args.params['token'] ?? '', password: textOf(form, 'password') }
  const done = await attempt(api.identity.verifyEmail(typed))
  if (!done.ok) return done.failure.code === 'gone' ? { gone: true } : refused(done.failure, form)
  // Someone who answers by a link in this browser made the account to take the organisation over.
  const { holdsLink } = await api.identity.whoAsks()
  return redirect(holdsLink ? '/sign-in?done=verified&to=/claim' : '/sign-in?done=verified')
}

export default function Verify() {
  const say = useSay()
  const asks = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  if (done && 'gone' in done) return <Gone />
  const answer = done && 'fields' in done ? done : undefined
  return (
    <div className="stack-6">
      <h1>{say('Confirm your e-mail address')}</h1>
      <p>
        {say(
          'Press the button if you made an account at Rantai with the address this mail came to. If you didn’t, close this page; nothing happens.',
        )}
      </p>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('Your address is not confirmed yet')} />
        {asks.password ? (
          <TextInput
            // Another error, another field: what was typed doesn't stay in the page.
            key={answer?.fields['password']}
            id="password"
            name="password"
            type="password"
            label={say('Password')}
            help={say('The one you chose when you signed up. It shows that it was you who asked for this mail.')}
            error={answer?.fields['password']}
            autoComplete="current-password"
            required
          />
        ) : null}
        <Button type="submit" kind="primary">
          {say('Confirm my address')}
        </Button>
      </Form>
    </div>
  )
}

function Gone() {
  const say = useSay()
  return (
    <div className="stack-6">
      <h1>{say('This link no longer works')}</h1>
      <p>{say('It was used already, or it is older than a day. Nothing is lost.')}</p>
      <p>
        <Sentence
          text="If you confirmed your address before, just <link>sign in</link>. If not, sign in as well: we then send you a fresh mail."
          tags={{ link: (inner) => <TextLink href="/sign-in">{inner}</TextLink> }}
        />
      </p>
    </div>
  )
}
