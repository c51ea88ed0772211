import { redirect, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink, Notice, TextLink, useSay } from '@rantai/ui'
import { callerFor } from '../api/caller'

/** People who are known go to their work; everyone else learns what this is. */
export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const known = await api.identity.whoAsks()
  if (known.kind === 'member') throw redirect(`/${known.work}`)
  if (known.kind === 'person') throw redirect('/organisations/new')
  return { holdsLink: known.holdsLink }
}

export default function Home() {
  const say = useSay()
  const { holdsLink } = useLoaderData<typeof loader>()
  return (
    <div className="stack-8">
      <div className="stack-6">
        <h1>{say('Vendor due diligence, answered once and explained')}</h1>
        <p>
          {say(
            'Ask your vendors what the law and your own rules require, see how every point of the result came about, and ask again when it is time.',
          )}
        </p>
        <div className="row">
          <ButtonLink href="/sign-up" kind="primary">
            {say('Make an account')}
          </ButtonLink>
          <ButtonLink href="/sign-in">{say('Sign in')}</ButtonLink>
        </div>
      </div>
      {holdsLink ? (
        <Notice kind="info" title={say('You have questions open in this browser')}>
          <TextLink href="/answer">{say('Go on answering')}</TextLink>
        </Notice>
      ) : null}
      <div className="stack-6">
        <h2>{say('For whoever entrusts data to others')}</h2>
        <p>
          {say(
            'Describe a service in a dozen plain questions. Rantai puts together what has to be asked, invites the vendor, reminds, scores the answers so that anyone can check the arithmetic, and follows the data to the vendors of your vendors.',
          )}
        </p>
        <h2>{say('For vendors')}</h2>
        <p>
          {say(
            'You got a mail with a link? Open it: no account and no password is needed. What you answered once is there again when the next customer asks.',
          )}
        </p>
      </div>
    </div>
  )
}
