import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { english } from '@rantai/ui/words'
import { listContractsSchema } from '@rantai/use-cases/contracts/contracts.schema'
import { listTransfersSchema } from '@rantai/use-cases/transfers/transfers.schema'
import { profileParts } from '@rantai/use-cases/profiles/profiles.schema'
import { attempt, callerFor } from '../api/caller'
import { ContractsOf } from '../contracts/ContractsOf'
import { mayWriteContracts } from '../contracts/words'
import { refused, textOf } from '../forms/form-answer'
import { countryNames } from '../locale/country-names'
import { IncidentsOf } from '../incidents/IncidentsOf'
import { localeOf } from '../locale/request-locale'
import { namesOfCountries } from '../notices/country-namer'
import { Findings } from '../notices/Findings'
import { mayWriteNotices } from '../notices/may-write'
import { NoticesOf } from '../notices/NoticesOf'
import { ProfileAnswers } from '../profile/ProfileAnswers'
import { ProfileEvidence } from '../profile/ProfileEvidence'
import { ProfileHeader } from '../profile/ProfileHeader'
import { ProfileHistory } from '../profile/ProfileHistory'
import { ProfileRating } from '../profile/ProfileRating'
import { profileIn } from '../profile/translate-profile.server'
import { namesFor, type Said } from '../profile/value-words'
import { pageTitle } from '../locale/page-title'
import { TransfersOf } from '../transfers/TransfersOf'

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => data?.profile.head.vendorName ?? say('Engagement'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const part = profileParts.find((each) => each === (args.params.part ?? 'rating'))
  if (!part) throw new Response(null, { status: 404 })
  const at = new URL(args.request.url).searchParams.get('at') === 'decided' ? 'decided' : 'current'
  const profile = await api.profiles.read({ engagementId: args.params.id ?? '', part, at })
  const { person, role } = await api.account.shell()
  const engagementId = args.params.id ?? ''
  const contracts = part === 'rating' ? await api.contracts.list(listContractsSchema.parse({ engagementId })) : null
  const transfers = part === 'rating' ? await api.transfers.list(listTransfersSchema.parse({ engagementId })) : null
  const incidents = part === 'rating' ? await api.incidents.ofEngagements({ engagementIds: [engagementId] }) : []
  const notices = part === 'rating' ? await api.notices.ofEngagement({ engagementId }) : []
  const findings = part === 'rating' ? await api.notices.findingsOfEngagement({ engagementId }) : []
  const { locale } = localeOf(args.request, person)
  const { differences = [], answers = [] } = profile.focus ?? {}
  const saids: readonly Said[] = [
    ...differences.map(({ recorded, answered }) => ({ kind: 'countries', codes: [...recorded, ...answered] }) as const),
    ...answers.flatMap(({ claim, reviewed }) => [claim, reviewed?.value]),
  ]
  return {
    part,
    contracts,
    incidents,
    transfers: transfers?.counts ?? null,
    notices,
    findings,
    names: namesOfCountries(
      locale,
      findings.flatMap(({ countries }) => countries),
    ),
    mayNotice: mayWriteNotices(role),
    mayWrite: mayWriteContracts(role),
    engagementId,
    profile: { ...profileIn(locale, profile), countries: namesFor(saids, countryNames(locale)) },
  }
}

const words = english({
  conflict: 'Somebody else marked this condition as met in the meantime. Theirs stands; what you typed is kept.',
})

/** Conditions of the decision, marked as met or opened again. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const condition = { decisionId: textOf(form, 'decisionId'), position: Number(textOf(form, 'position')) }
  const done = await attempt<unknown>(
    textOf(form, 'intent') === 'reopenCondition'
      ? api.decisions.reopenCondition(condition)
      : api.decisions.meetCondition({ ...condition, note: textOf(form, 'note') }),
  )
  if (!done.ok) return refused(done.failure, form, words)
  return redirect(`/engagements/${args.params.id ?? ''}/history`)
}

const parts = { rating: ProfileRating, answers: ProfileAnswers, evidence: ProfileEvidence, history: ProfileHistory }

/** The profile of an engagement: what the vendor's answers are worth, and why. */
export default function Engagement() {
  const { part, profile, contracts, incidents, notices, transfers, mayWrite, engagementId, ...page } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const Part = parts[part]
  return (
    <>
      <ProfileHeader profile={profile} part={part} />
      <IncidentsOf incidents={incidents} />
      <NoticesOf notices={notices} />
      <Findings findings={page.findings} names={page.names} mayWrite={page.mayNotice} action="/notices" />
      <Part profile={profile} answer={answer} />
      {contracts === null ? null : (
        <ContractsOf page={contracts} addHref={`/contracts/new?engagement=${engagementId}`} mayWrite={mayWrite} />
      )}
      {transfers === null ? null : <TransfersOf engagementId={engagementId} counts={transfers} />}
    </>
  )
}
