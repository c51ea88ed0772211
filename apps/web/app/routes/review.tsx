import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { reviewAct } from '../reviews/review-acts'
import { ReviewSplit } from '../reviews/ReviewSplit'

export const handle = { flush: true }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Review ${data.vendorName} · Rantai` : 'Rantai' },
]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  return api.reviews.read({ assessmentId: args.params.assessmentId ?? '', questionId: args.params.questionId })
}

const words = {
  conflict:
    'Somebody else reviewed this question in the meantime. Their review is shown; what you typed is kept. Send it again to put yours in its place.',
  submitted: 'This step is not possible any more.',
  decided: 'This assessment is decided; its reviews stand as they are.',
  amending: 'The vendor is changing its answers. Review them once they are in.',
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const assessmentId = args.params.assessmentId ?? ''
  const act = reviewAct(api, form, assessmentId)
  const done = await attempt(act.work)
  if (!done.ok) return refused(done.failure, form, words)
  return redirect(`/reviews/${assessmentId}/${textOf(form, act.goesOn ? 'next' : 'questionId')}`)
}

/** The split view: questions at the left, claim and value in the middle, evidence at the right. */
export default function Review() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ReviewSplit page={page} answer={answer} />
}
