import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, Notice, Sentence, TextInput, TextLink, useSay } from '@rantai/ui'
import { english, type Tags } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { wayBack } from '../shell/sign-in-address'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Sign in'))

const said = english({
  verified: 'Your address is confirmed. Sign in now.',
  password: 'Your new password is set, and every device was signed out. Sign in with it.',
  ended:
    'You were signed out: your session ran out, or an administrator changed what you may do here. What you saved is safe. Sign in to go on.',
})

const words = english({
  emailNotVerified:
    'Your address is not confirmed yet. We just sent you a fresh mail: press the button in it, then sign in here.',
})

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url)
  const done = searchParams.get('done')
  const note: keyof typeof said | undefined =
    done === 'verified' || done === 'password' || done === 'ended' ? done : undefined
  return {
    to: wayBack(searchParams.get('to')),
    note,
  }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const to = wayBack(textOf(form, 'to'))
  const typed = { email: textOf(form, 'email'), password: textOf(form, 'password') }
  // Whoever comes to take over what a link opened needs the link as well.
  const done = await attempt(api.identity.signIn({ ...typed, keepLink: to === '/claim' }))
  return done.ok ? redirect(to) : refused(done.failure, form, words)
}

const toReset: Tags = { link: (inner) => <TextLink href="/reset">{inner}</TextLink> }

export default function SignIn() {
  const say = useSay()
  const { to, note } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <div className="stack-6">
      <h1>{say('Sign in')}</h1>
      {note && !answer ? (
        <Notice kind={note === 'ended' ? 'info' : 'success'} announce>
          {say(said[note])}
        </Notice>
      ) : null}
      {to.startsWith('/answer') && !answer ? (
        <Notice kind="info" title={say('Did you come by a link in a mail?')}>
          {say('Open that link again: it leads back to your answers, which are kept, and needs no password.')}
        </Notice>
      ) : null}
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('You are not signed in')} />
        {answer?.waitMinutes !== undefined ? (
          <p>
            <Sentence
              text="Don’t want to wait? <link>Choose a new password</link> by mail: after that you can sign in at once."
              tags={toReset}
            />
          </p>
        ) : null}
        <input type="hidden" name="to" value={to} />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label={say('E-mail address')}
          autoComplete="username"
          spellCheck={false}
          required
        />
        <TextInput
          id="password"
          name="password"
          type="password"
          label={say('Password')}
          error={answer?.fields['password']}
          autoComplete="current-password"
          required
        />
        <Button type="submit" kind="primary">
          {say('Sign in')}
        </Button>
      </Form>
      <p>
        <Sentence text="<link>Choose a new password</link> if you don’t know yours any more." tags={toReset} />
      </p>
      <p>
        <Sentence
          text="No account yet? <link>Make one</link>. To answer a customer’s questions you need none: the link in your mail is enough."
          tags={{ link: (inner) => <TextLink href="/sign-up">{inner}</TextLink> }}
        />
      </p>
    </div>
  )
}
