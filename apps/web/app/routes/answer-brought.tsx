import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { translateHead } from '../answering/overview.server'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { BroughtProposals } from '../brought/BroughtProposals'
import { BroughtCounts, BroughtRows } from '../brought/BroughtRows'
import { broughtView, type BroughtView } from '../brought/brought-view.server'
import { takenIn } from '../brought/take-fields'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { useFormat } from '../locale/use-format'
import { removeSheet, sheetPlaceOf } from '../spreadsheets/sheet-place'
import { sheetRefusals } from '../spreadsheets/sheet-refusals'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('What your file proposes'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const view = broughtView(await api.brought.report(sheetPlaceOf(args)), locale)
  return { view: { ...view, head: translateHead(view.head, locale) } }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const place = sheetPlaceOf(args)
  const form = await args.request.formData()
  if (textOf(form, 'intent') === 'remove') return removeSheet(api, place, form)
  const done = await attempt(api.brought.take({ ...place, taken: takenIn(form) }))
  if (!done.ok) return refused(done.failure, form, sheetRefusals)
  return redirect(`/answer/${place.assessmentId}/brought/${place.id}?taken=${done.value.taken}`)
}

/** What a CAIQ that the reader brought says, question by question and row by row. */
export default function AnswerBrought() {
  const say = useSay()
  const format = useFormat()
  // Through JSON what is optional may be missing; it is never undefined, which the loader's inferred type allows.
  const { view } = useLoaderData<{ readonly view: BroughtView }>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const taken = Number(search.get('taken') ?? 0)
  const { head, about, fileName, createdAt } = view
  return (
    <AnsweringPage head={head}>
      <section className="stack-2">
        <p className="muted break-words">{`${fileName} · ${format.date(createdAt, 'short-time')}`}</p>
        <h1>{say('What your file proposes')}</h1>
        <p>
          {say(
            'This is a completed {source}. Nothing of it is saved before you confirm it. Only you see the file; it goes after 30 days, or when you remove it.',
            { source: about.version === null ? 'CAIQ' : `CAIQ v${about.version}` },
          )}
        </p>
      </section>
      {taken > 0 && !answer ? (
        <Notice kind="success" announce>
          {say('{count, plural, one {# proposal was used.} other {# proposals were used.}}', { count: taken })}
        </Notice>
      ) : null}
      <div className="stack-8">
        <BroughtCounts view={view} />
        <BroughtProposals view={view} answer={answer} />
        <BroughtRows view={view} />
        <p>
          <TextLink href={`/answer/${head.assessmentId}/spreadsheet/${view.id}/file`} download>
            {say('Download the file as you sent it')}
          </TextLink>
        </p>
      </div>
      <p>
        <TextLink href={`/answer/${head.assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
