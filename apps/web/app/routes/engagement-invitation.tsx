import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, EmptyState, Notice, PageHeader, english, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { act } from '../engagements/invitation-acts'
import { dayProposed, doneWords, standsAt } from '../engagements/invitation-words'
import { InvitationActs } from '../engagements/InvitationActs'
import { InvitationRecord } from '../engagements/InvitationRecord'
import { refused, textOf } from '../forms/form-answer'
import { mayWriteVendors } from '../vendors/may-write'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Invitation'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  const details = await api.invitations.read({ engagementId: args.params['engagementId'] ?? '' })
  return { details, mayWrite: mayWriteVendors(role) }
}

const stateWords = english({
  submitted: 'The answers are in, so the questions can’t be taken back. Review them instead.',
  decided: 'This assessment is decided. Nothing was changed.',
  recalled: 'The questions were recalled. Name a contact to send them again.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const done = await attempt(act(await callerFor(args), form))
  if (!done.ok) return refused(done.failure, form, stateWords)
  return redirect(`/engagements/${args.params['engagementId']}/invitation?done=${textOf(form, 'intent')}`)
}

export default function EngagementInvitation() {
  const say = useSay()
  const { details, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer === undefined ? (search.get('done') ?? undefined) : undefined
  const doneWord = doneWords[done ?? '']
  const { assessment, engagementId, vendorId, vendorName, title } = details
  const proposedOn = assessment?.answeringState === 'wantsTime' ? dayProposed(details.messages) : undefined
  return (
    <>
      <PageHeader
        title={say('Invitation')}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: vendorName, href: `/vendors/${vendorId}` },
          { label: title, href: `/engagements/${engagementId}` },
        ]}
        subtitle={assessment ? standsAt(say, assessment.assessingState, assessment.answeringState) : undefined}
      />
      {doneWord === undefined ? null : (
        <Notice kind="success" announce>
          {say(doneWord)}
        </Notice>
      )}
      {assessment ? (
        <div className="two">
          <InvitationRecord details={details} assessment={assessment} />
          {mayWrite ? (
            <InvitationActs assessment={assessment} proposedOn={proposedOn} answer={answer} done={done} />
          ) : null}
        </div>
      ) : (
        <EmptyState
          title={say('Nobody was asked yet')}
          action={
            <ButtonLink kind="primary" href={`/engagements/${engagementId}/scope`}>
              {mayWrite ? say('See the questionnaire and invite') : say('See the questionnaire')}
            </ButtonLink>
          }
        >
          {say('The vendor gets a link by mail and needs no password.')}
        </EmptyState>
      )}
    </>
  )
}
