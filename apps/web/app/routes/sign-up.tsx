import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { Button, Notice, Sentence, TextInput, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { NewPasswordField } from '../identity/NewPasswordField'
import { localeOf } from '../locale/request-locale'
import { wayBack } from '../shell/sign-in-address'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Sign up'))

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const typed = { name: textOf(form, 'name'), email: textOf(form, 'email'), password: textOf(form, 'password') }
  const done = await attempt(api.identity.signUp({ ...typed, locale: localeOf(args.request).locale }))
  const to = wayBack(new URL(args.request.url).searchParams.get('to'))
  return done.ok ? redirect(withWayBack('/sign-up?sent=', to)) : refused(done.failure, form)
}

const withWayBack = (address: string, to: string): string =>
  to === '/' ? address : `${address}${address.includes('?') ? '&' : '?'}to=${encodeURIComponent(to)}`

export default function SignUp() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const to = wayBack(search.get('to'))
  if (search.has('sent') && !answer) return <Sent to={to} />
  return (
    <div className="stack-6">
      <h1>{say('Make an account')}</h1>
      <p>{say('One account is enough, for every organisation you work for and every customer who asks you.')}</p>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('Your account is not made yet')} />
        <TextInput
          {...fieldOf(answer, 'name')}
          label={say('Your name')}
          help={say('As colleagues and customers know you. One name is enough if you have one.')}
          autoComplete="name"
          required
        />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label={say('E-mail address at work')}
          autoComplete="email"
          spellCheck={false}
          required
        />
        <NewPasswordField label={say('Password')} error={answer?.fields['password']} />
        <Button type="submit" kind="primary">
          {say('Make my account')}
        </Button>
      </Form>
      <p>
        <Sentence
          text="You have one? <link>Sign in</link>"
          tags={{ link: (inner) => <TextLink href={withWayBack('/sign-in', to)}>{inner}</TextLink> }}
        />
      </p>
    </div>
  )
}

function Sent({ to }: { readonly to: string }) {
  const say = useSay()
  return (
    <div className="stack-6">
      <h1>{say('Look at your mail')}</h1>
      <p>{say('We sent you a mail. Press the button in it within a day; that confirms that the address is yours.')}</p>
      <Notice kind="neutral" title={say('Nothing arrives?')}>
        <Sentence
          text="Look among unwanted mail, or <link>check the address and try once more</link>."
          tags={{ link: (inner) => <TextLink href={withWayBack('/sign-up', to)}>{inner}</TextLink> }}
        />
      </Notice>
      <p>
        <TextLink href={withWayBack('/sign-in', to)}>{say('Sign in')}</TextLink>
      </p>
    </div>
  )
}
