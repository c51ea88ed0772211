import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { Button, Sentence, TextInput, TextLink, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Choose a new password'))

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const done = await attempt(api.identity.requestReset({ email: textOf(form, 'email') }))
  return done.ok ? redirect('/reset?sent') : refused(done.failure, form)
}

export default function Reset() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  if (search.has('sent') && !answer) {
    return (
      <div className="stack-6">
        <h1>{say('Look at your mail')}</h1>
        <p>
          {say(
            'If the address has an account, a mail with a link is on its way. The link works once, for ten minutes. Until you use it, your password stays as it is.',
          )}
        </p>
        <p>
          <Sentence
            text="<link>Ask again</link> if nothing arrives."
            tags={{ link: (inner) => <TextLink href="/reset">{inner}</TextLink> }}
          />
        </p>
      </div>
    )
  }
  return (
    <div className="stack-6">
      <h1>{say('Choose a new password')}</h1>
      <p>{say('We send you a mail with a link that lets you choose one.')}</p>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('No mail was sent')} />
        <TextInput
          {...fieldOf(answer, 'email')}
          type="email"
          label={say('E-mail address')}
          autoComplete="username"
          spellCheck={false}
          required
        />
        <Button type="submit" kind="primary">
          {say('Send me the link')}
        </Button>
      </Form>
      <p>
        <TextLink href="/sign-in">{say('Back to sign in')}</TextLink>
      </p>
    </div>
  )
}
