import { redirect, type ActionFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData } from '@remix-run/react'
import { Button, Sentence, TextLink, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { NewPasswordField } from '../identity/NewPasswordField'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Choose a new password'))

const words = english({
  gone: 'This link no longer works: it was used, or it is older than ten minutes. Your password is as it was.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const typed = { token: args.params['token'] ?? '', password: textOf(form, 'password') }
  const done = await attempt(api.identity.resetPassword(typed))
  return done.ok ? redirect('/sign-in?done=password') : refused(done.failure, form, words)
}

export default function ResetByLink() {
  const say = useSay()
  const answer = useActionData<typeof action>()
  return (
    <div className="stack-6">
      <h1>{say('Choose a new password')}</h1>
      <p>{say('Every device that is signed in with the old one is signed out.')}</p>
      <Form method="post" className="stack-6" noValidate>
        <FormProblems answer={answer} title={say('Your password is not changed yet')} />
        <NewPasswordField label={say('New password')} error={answer?.fields['password']} />
        <Button type="submit" kind="primary">
          {say('Set this password')}
        </Button>
      </Form>
      <p>
        <Sentence
          text="The link ran out? <link>Ask for another</link>"
          tags={{ link: (inner) => <TextLink href="/reset">{inner}</TextLink> }}
        />
      </p>
    </div>
  )
}
