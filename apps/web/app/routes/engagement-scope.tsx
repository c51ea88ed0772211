import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import {
  ButtonLink,
  formatMinutes,
  Notice,
  PageHeader,
  Section,
  Sentence,
  TextLink,
  TierBadge,
  english,
  useSay,
} from '@rantai/ui'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { InviteForm } from '../engagements/InviteForm'
import { PackList } from '../engagements/PackList'
import { QuestionPreview } from '../engagements/QuestionPreview'
import { refused, textOf } from '../forms/form-answer'
import { mayWriteVendors } from '../vendors/may-write'
import { packTextsIn, titledIn, wordedIn } from '../locale/pack-texts.server'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Scope and invitation'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { role } = await api.account.shell()
  const scope = await api.engagements.scope({ engagementId: args.params['engagementId'] ?? '' })
  const texts = packTextsIn((await apiContextOf(args)).locale)
  const packs = { packsInScope: titledIn(texts, scope.packsInScope), packsLeftOut: titledIn(texts, scope.packsLeftOut) }
  const sections = titledIn(texts, scope.sections).map((section) => {
    return { ...section, questions: wordedIn(texts, section.questions) }
  })
  return { scope: { ...scope, ...packs, sections }, mayWrite: mayWriteVendors(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const engagementId = args.params['engagementId'] ?? ''
  const intent = textOf(form, 'intent')
  if (intent === 'addPack' || intent === 'removePack') {
    const change = intent === 'addPack' ? 'add' : 'remove'
    const act = { engagementId, packId: textOf(form, 'packId'), change, reason: textOf(form, 'reason') } as const
    const changed = await attempt(api.engagements.changePack(act))
    return changed.ok ? redirect(`/engagements/${engagementId}/scope`) : refused(changed.failure, form)
  }
  const typed = {
    contactName: textOf(form, 'contactName'),
    contactEmail: textOf(form, 'contactEmail'),
    dueOn: textOf(form, 'dueOn'),
    message: textOf(form, 'message'),
  }
  const locale = (['en', 'id', 'ms', 'th', 'vi'] as const).find((each) => each === textOf(form, 'locale')) ?? 'en'
  const done = await attempt(api.invitations.invite({ engagementId, locale, ...typed }))
  return done.ok ? redirect(`/engagements/${engagementId}/invitation`) : refused(done.failure, form, stateWords)
}

const stateWords = english({
  invited: 'An assessment is open already, so nothing was sent. Open it to resend or recall it.',
})

export default function EngagementScope() {
  const say = useSay()
  const { scope, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const open = scope.assessments.find(({ assessingState }) =>
    ['invited', 'inReview', 'returned'].includes(assessingState),
  )
  return (
    <>
      <PageHeader
        title={scope.title}
        crumbs={[
          { label: say('Vendors'), href: '/vendors' },
          { label: scope.vendorName, href: `/vendors/${scope.vendorId}` },
        ]}
        subtitle={say('{count, plural, one {# question} other {# questions}}, {time} of the vendor’s time.', {
          count: scope.questionCount,
          time: formatMinutes(scope.minutes, say),
        })}
        actions={
          mayWrite ? (
            <ButtonLink href={`/engagements/${scope.id}/intake`}>{say('Change the facts')}</ButtonLink>
          ) : undefined
        }
      />
      <div className="two">
        <div className="stack-8">
          <PackList scope={scope} answer={answer} mayWrite={mayWrite} />
          <QuestionPreview sections={scope.sections} />
        </div>
        <aside className="stack-8">
          <Section title={say('Inherent tier')}>
            {scope.tier === null ? (
              <Notice kind="warning" title={say('Not known yet')}>
                {say('{count, plural, one {# fact is missing} other {# facts are missing}}.', {
                  count: scope.missingFacts.length,
                })}{' '}
                {mayWrite ? (
                  <Sentence
                    text="<link>Complete them</link> before you invite."
                    tags={{ link: (inner) => <TextLink href={`/engagements/${scope.id}/intake`}>{inner}</TextLink> }}
                  />
                ) : null}
              </Notice>
            ) : (
              <TierBadge tier={scope.tier as 'low' | 'moderate' | 'high' | 'critical'} />
            )}
          </Section>
          {open ? (
            <Notice kind="info" title={say('An assessment is open')}>
              <TextLink href={`/engagements/${scope.id}/invitation`}>{say('See the invitation')}</TextLink>
            </Notice>
          ) : null}
          {!open && mayWrite ? (
            <InviteForm scope={scope} answer={answer?.intent === undefined ? answer : undefined} />
          ) : null}
        </aside>
      </div>
    </>
  )
}
