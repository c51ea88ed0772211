import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, DescriptionList, Notice } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { roleWords } from '../shell/role-words'

export const meta: MetaFunction = () => [{ title: 'Join · Rantai' }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const token = args.params['token'] ?? ''
  return { ...(await api.organisations.invitation({ token })), path: `/join/${token}` }
}

const words = { forbidden: 'This invitation is for another address than the one you signed in with.' }

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const done = await attempt(api.organisations.acceptInvitation({ token: args.params['token'] ?? '' }))
  return done.ok ? redirect('/') : refused(done.failure, new FormData(), words)
}

export default function Join() {
  const { organisationName, invitedByName, role, email, signedInAs, path } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const isRight = signedInAs?.toLowerCase() === email.toLowerCase()
  return (
    <div className="stack-6">
      <h1>Join {organisationName}</h1>
      <p>
        {invitedByName} invites you to work for {organisationName} in Rantai.
      </p>
      <DescriptionList
        look="ruled"
        items={[
          { term: 'Your role', detail: roleWords[role] },
          { term: 'Invited address', detail: email },
        ]}
      />
      <FormProblems answer={answer} title="You did not join yet" />
      {isRight ? (
        <Form method="post">
          <Button type="submit" kind="primary">
            Join {organisationName}
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
  return (
    <>
      {signedInAs === undefined ? (
        <p>Sign in with {email}, or make an account with it and open this link again.</p>
      ) : (
        <Notice kind="warning" title={`You are signed in as ${signedInAs}`}>
          The invitation is for {email}. Sign in with that address to join.
        </Notice>
      )}
      <div className="row">
        <ButtonLink kind="primary" href={`/sign-in?to=${encodeURIComponent(path)}`}>
          Sign in
        </ButtonLink>
        <ButtonLink href="/sign-up">Make an account</ButtonLink>
      </div>
    </>
  )
}
