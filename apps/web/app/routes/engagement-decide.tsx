import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { english } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { DecisionForms } from '../decisions/DecisionForms'
import { decisionTypedIn, exceptionTypedIn } from '../decisions/decision-typed'
import { refused } from '../forms/form-answer'
import { queueAfterDecision } from '../reviews/queue-address'
import { limitIn, packTextsIn } from '../locale/pack-texts.server'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Decide'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = await api.decisions.read({ engagementId: args.params.id ?? '' })
  const texts = packTextsIn((await apiContextOf(args)).locale)
  return { ...page, limits: page.limits.map((limit) => limitIn(texts, limit)) }
}

const words = english({
  conflict: 'This assessment was decided in the meantime. That decision stands; open the profile to see it.',
  amending: 'The vendor is changing its answers. Decide once they are in.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const exception = form.get('intent') === 'exception'
  const done = await attempt<unknown>(
    exception ? api.decisions.recordException(exceptionTypedIn(form)) : api.decisions.decide(decisionTypedIn(form)),
  )
  if (!done.ok) return refused(done.failure, form, words)
  const { search, searchParams } = new URL(args.request.url)
  const engagement = args.params.id ?? ''
  if (exception) return redirect(`/engagements/${engagement}/decide${search}`)
  if (searchParams.get('from') !== 'queue') return redirect(`/engagements/${engagement}/history`)
  return redirect(queueAfterDecision(searchParams, engagement))
}

/** The decision: what stands against it, the outcome with its reason, and when the vendor is asked again. */
export default function Decide() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <DecisionForms page={page} answer={answer} />
}
