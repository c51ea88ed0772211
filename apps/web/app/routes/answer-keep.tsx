import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ButtonLink, EmptyState, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { AnsweringPage } from '../answering/AnsweringPage'
import { CountriesContext } from '../answering/AnswerWords'
import { overviewFor } from '../answering/overview.server'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf, textsOf } from '../forms/form-answer'
import { keepableIn, type KeepableData } from '../library/keepable.server'
import { KeepForm } from '../library/KeepForm'
import { keepRefusals } from '../library/library-words'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Keep answers for other customers'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'library.keep')
  const { locale } = await apiContextOf(args)
  const overview = await overviewFor(args)
  if (overview.submission === null) return { overview, page: null }
  const page = await api.library.keepable({ assessmentId: overview.assessmentId })
  return { overview, page: keepableIn(page, locale) }
}

const notAgreed = {
  issues: [{ path: ['agreed'], message: english('Agree to the statement, or leave the answers as they are.') }],
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const form = await args.request.formData()
  if (!form.has('agreed')) return refused({ code: 'invalidInput', details: notAgreed }, form)
  const chosen = {
    assessmentId: args.params['assessmentId'] ?? '',
    number: Number(textOf(form, 'number')),
    questionIds: textsOf(form, 'questionIds'),
    agreed: true as const,
  }
  const done = await attempt(api.library.keep(chosen))
  return done.ok
    ? redirect(`/library/consents/${done.value.consentId}?done=keep`)
    : refused(done.failure, form, keepRefusals)
}

/** The answers of a receipt, of which the vendor chooses those that it keeps for all its customers. */
export default function AnswerKeep() {
  const say = useSay()
  // Through JSON what is optional may be missing; it is never undefined, which the loader's inferred type allows.
  const { overview, page } = useLoaderData<{
    readonly overview: Awaited<ReturnType<typeof overviewFor>>
    readonly page: KeepableData | null
  }>()
  const answer = useActionData<typeof action>()
  const { assessmentId } = overview
  return (
    <AnsweringPage head={overview}>
      <h1>{say('Keep answers for other customers')}</h1>
      {page === null || page.sections === null || page.sections.length === 0 ? (
        <EmptyState
          title={say('No answer can be kept from here')}
          action={<ButtonLink href={`/answer/${assessmentId}/sent`}>{say('Back to the receipt')}</ButtonLink>}
        >
          {page?.sections === null
            ? say(keepRefusals.otherQuestionnaire)
            : say('Answers can be kept once they were sent.')}
        </EmptyState>
      ) : (
        <CountriesContext.Provider value={page.countries}>
          <KeepForm {...{ assessmentId, answer }} number={page.number} sections={page.sections} />
        </CountriesContext.Provider>
      )}
    </AnsweringPage>
  )
}
