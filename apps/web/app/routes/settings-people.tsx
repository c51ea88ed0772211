import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { Domains } from '../organisations/Domains'
import { InvitationList } from '../organisations/InvitationList'
import { InviteForm } from '../organisations/InviteForm'
import { MemberList } from '../organisations/MemberList'
import { peopleAct } from '../organisations/people-acts'
import { peopleWords } from '../organisations/people-words'
import { JoinRequests, MergeRequests } from '../organisations/Requests'
import { SettingsHeader } from '../organisations/SettingsHeader'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('People'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const [people, mergeRequests] = [await api.organisations.people(), await api.organisations.mergeRequests()]
  return { ...people, mergeRequests }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const act = peopleAct(api, form)
  const done = await attempt(act.work)
  return done.ok ? redirect(`/settings/people?done=${act.name}`) : refused(done.failure, form, peopleWords.refused)
}

export default function People() {
  const say = useSay()
  const { members, invitations, joinRequests, mergeRequests, domains, mayManage } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const inviting = answer?.intent === 'invite' ? answer : undefined
  const done = answer ? undefined : peopleWords.done[search.get('done') ?? '']
  return (
    <>
      <SettingsHeader current="/settings/people" subtitle={say('Who works here, and who may do what.')} />
      {done ? (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      ) : null}
      {inviting ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      <JoinRequests requests={joinRequests} />
      <MergeRequests requests={mergeRequests} />
      <MemberList members={members} mayManage={mayManage} />
      {mayManage ? <InvitationList invitations={invitations} /> : null}
      {mayManage ? <InviteForm key={invitations[0]?.id} answer={inviting} /> : null}
      {mayManage ? <Domains domains={domains} /> : null}
    </>
  )
}
