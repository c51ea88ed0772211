import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { Button, Notice, TextInput, TextLink } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { NewPasswordField } from '../identity/NewPasswordField'
import { localeOf } from '../locale/request-locale'

export const meta: MetaFunction = () => [{ title: 'Sign up · Rantai' }]

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const typed = { name: textOf(form, 'name'), email: textOf(form, 'email'), password: textOf(form, 'password') }
  const done = await attempt(api.identity.signUp({ ...typed, locale: localeOf(args.request).locale }))
  return done.ok ? redirect('/sign-up?sent') : refused(done.failure, form)
}

export default function SignUp() {
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  if (search.has('sent') && !answer) return <Sent />
  return (
    <div className="stack-6">
      <h1>Make an account</h1>
      <p>One account is enough, for every organisation you work for and every customer who asks you.</p>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title="Your account is not made yet" />
        <TextInput
          {...fieldOf(answer, 'name')}
          label="Your name"
          help="As colleagues and customers know you. One name is enough if you have one."
          autoComplete="name"
          required
        />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label="E-mail address at work"
          autoComplete="email"
          spellCheck={false}
          required
        />
        <NewPasswordField label="Password" error={answer?.fields['password']} />
        <Button type="submit" kind="primary">
          Make my account
        </Button>
      </Form>
      <p>
        You have one? <TextLink href="/sign-in">Sign in</TextLink>
      </p>
    </div>
  )
}

function Sent() {
  return (
    <div className="stack-6">
      <h1>Look at your mail</h1>
      <p>We sent you a mail. Press the button in it within a day; that confirms that the address is yours.</p>
      <Notice kind="neutral" title="Nothing arrives?">
        Look among unwanted mail, or <TextLink href="/sign-up">check the address and try once more</TextLink>.
      </Notice>
      <p>
        <TextLink href="/sign-in">Sign in</TextLink>
      </p>
    </div>
  )
}
