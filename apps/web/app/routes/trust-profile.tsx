import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, Section, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { AnsweringFrame } from '../shell/answering-frame'
import { PublishTrust } from '../trust/PublishTrust'
import { TrustForm } from '../trust/TrustForm'
import { TrustProfile } from '../trust/TrustProfile'
import { trustTypedIn, versionIn, withoutEmptyRows } from '../trust/trust-typed'
import { trustDone, trustRefusals } from '../trust/trust-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Trust profile'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.trust.own()
}

export async function action(args: ActionFunctionArgs) {
  const posted = await args.request.formData()
  const intent = textOf(posted, 'intent')
  const form = intent === 'save' ? withoutEmptyRows(posted) : posted
  const api = await callerFor(args)
  const works: Readonly<Record<string, () => Promise<unknown>>> = {
    save: () => api.trust.save(trustTypedIn(form)),
    publish: () => api.trust.publish({ version: versionIn(form) }),
    withdraw: () => api.trust.withdraw(),
  }
  const work = Object.hasOwn(works, intent) ? works[intent] : undefined
  if (!work) throw new Response(null, { status: 400 })
  const done = await attempt(work())
  return done.ok ? redirect(`/trust-profile?done=${intent}`) : refused(done.failure, form, trustRefusals(intent))
}

/** What an organisation says of itself to anybody: written here, looked at, published and withdrawn. */
export default function OwnTrustProfile() {
  const say = useSay()
  const { profile, version, slug, changed, published, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : trustDone[search.get('done') ?? '']
  const saving = answer?.intent === 'save'
  return (
    <AnsweringFrame>
      <h1>{say('Trust profile')}</h1>
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      <p>
        {say(
          'What your organisation says of itself to anybody, without sign-in, at an address that stays. It holds what is written here and nothing of your answers, customers or colleagues.',
        )}
      </p>
      {slug === null || changed === null ? null : (
        <Section title={say('How it looks')}>
          <div className="stack-6">
            <PublishTrust {...{ version, slug, published, mayWrite }} answer={saving ? undefined : answer} />
            <TrustProfile profile={profile} isPreview />
          </div>
        </Section>
      )}
      {mayWrite ? (
        <Section title={say('What it says')}>
          <TrustForm key={version} {...{ profile, version }} answer={saving ? answer : undefined} />
        </Section>
      ) : (
        <Notice kind="neutral">{say('Administrators of your organisation can change this.')}</Notice>
      )}
    </AnsweringFrame>
  )
}
