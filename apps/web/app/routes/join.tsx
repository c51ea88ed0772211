import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, DescriptionList, Notice, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { roleWords } from '../shell/role-words'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Join'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const token = args.params['token'] ?? ''
  return { ...(await api.organisations.invitation({ token })), path: `/join/${token}` }
}

const words = english({ forbidden: 'This invitation is for another address than the one you signed in with.' })

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const done = await attempt(api.organisations.acceptInvitation({ token: args.params['token'] ?? '' }))
  return done.ok ? redirect('/') : refused(done.failure, new FormData(), words)
}

export default function Join() {
  const say = useSay()
  const { organisationName, invitedByName, role, email, signedInAs, path } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isRight = signedInAs?.toLowerCase() === email.toLowerCase()
  return (
    <div className="stack-6">
      <h1>{say('Join {organisationName}', { organisationName })}</h1>
      <p>
        {say('{invitedByName} invites you to work for {organisationName} in Rantai.', {
          invitedByName,
          organisationName,
        })}
      </p>
      <DescriptionList
        look="ruled"
        items={[
          { term: say('Your role'), detail: say(roleWords[role]) },
          { term: say('Invited address'), detail: email },
        ]}
      />
      <FormProblems answer={answer} title={say('You did not join yet')} />
      {isRight ? (
        <Form method="post">
          <Button type="submit" kind="primary">
            {say('Join {organisationName}', { organisationName })}
          </Button>
        </Form>
      ) : (
        <SignInFirst email={email} signedInAs={signedInAs} path={path} />
      )}
    </div>
  )
}

type SignInProps = { readonly email: string; readonly signedInAs: string | undefined; readonly path: string }

function SignInFirst({ email, signedInAs, path }: SignInProps) {
  const say = useSay()
  return (
    <>
      {signedInAs === undefined ? (
        <p>{say('Sign in with {email}, or make an account with it and open this link again.', { email })}</p>
      ) : (
        <Notice kind="warning" title={say('You are signed in as {email}', { email: signedInAs })}>
          {say('The invitation is for {email}. Sign in with that address to join.', { email })}
        </Notice>
      )}
      <div className="row">
        <ButtonLink kind="primary" href={`/sign-in?to=${encodeURIComponent(path)}`}>
          {say('Sign in')}
        </ButtonLink>
        <ButtonLink href="/sign-up">{say('Make an account')}</ButtonLink>
      </div>
    </>
  )
}
