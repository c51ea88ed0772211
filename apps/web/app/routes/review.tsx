import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { english } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { countryNames } from '../locale/country-names'
import { noteAct } from '../notes/note-acts'
import { noteRefusals } from '../notes/note-words'
import { namesCountries, namesFor } from '../profile/value-words'
import { lastActIn, queueAskedBy, queueSearch, rowAskedBy, searchAfterAct } from '../reviews/queue-address'
import { reviewAct } from '../reviews/review-acts'
import { reviewKeys } from '../reviews/review-keys'
import { ReviewSplit } from '../reviews/ReviewSplit'
import { reviewIn } from '../reviews/translate-review.server'
import { pageTitle } from '../locale/page-title'

export const handle = { flush: true, keys: [reviewKeys] }

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  pageTitle(matches, (say) => (data ? say('Review {vendor}', { vendor: data.page.vendorName }) : say('Review')))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { assessmentId = '', questionId } = args.params
  const { searchParams } = new URL(args.request.url)
  const from = { asked: queueAskedBy(searchParams), row: rowAskedBy(searchParams) }
  const page = await api.reviews.read({ assessmentId, questionId })
  const notes = await api.reviewNotes.read({ assessmentId, questionId: page.current?.id })
  const { now, before, below = [] } = page.current ?? {}
  const saids = [now, before, ...below].map((each) => each?.said)
  const { locale } = await apiContextOf(args)
  const countries = saids.some(namesCountries) ? namesFor(saids, countryNames(locale)) : {}
  return { page: { ...reviewIn(locale, page), countries }, notes, from, last: lastActIn(searchParams) }
}

const words = english({
  conflict:
    'Somebody else reviewed this question in the meantime. Their review is shown; what you typed is kept. Send it again to put yours in its place.',
  submitted: 'This step is not possible any more.',
  decided: 'This assessment is decided: nothing goes back to the vendor any more. Accept it or give it another value.',
  answeredLater: 'The vendor sent later answers. Review those; these stand as they are.',
  amending: 'The vendor is changing its answers. Review them once they are in.',
})

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const assessmentId = args.params.assessmentId ?? ''
  const questionId = textOf(form, 'questionId')
  const { searchParams } = new URL(args.request.url)
  const back = queueSearch(queueAskedBy(searchParams), rowAskedBy(searchParams))
  const noted = noteAct(api.reviewNotes, form, { assessmentId, questionId })
  if (noted) {
    const kept = await attempt(noted)
    if (!kept.ok) return refused(kept.failure, form, noteRefusals)
    return redirect(`/reviews/${assessmentId}/${questionId}${back}#notes`)
  }
  const act = reviewAct(api, form, assessmentId)
  const done = await attempt(act.work)
  if (!done.ok) return refused(done.failure, form, words)
  if (!act.goesOn) return redirect(`/reviews/${assessmentId}/${questionId}${back}`)
  // Each act makes the version after the one it was done on.
  const last = { questionId, version: Number(textOf(form, 'version')) + 1 }
  return redirect(`/reviews/${assessmentId}/${textOf(form, 'next')}${searchAfterAct(back, last)}`)
}

/** The split view: questions at the left, claim and value in the middle, evidence at the right. */
export default function Review() {
  const { page, notes, from, last } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <ReviewSplit page={page} notes={notes} from={from} last={last} answer={answer} />
}
