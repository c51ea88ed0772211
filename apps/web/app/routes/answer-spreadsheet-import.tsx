import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice, TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { translateHead } from '../answering/overview.server'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { choicesIn } from '../spreadsheets/choices-in'
import { removeSheet, sheetPlaceOf } from '../spreadsheets/sheet-place'
import { sheetRefusals } from '../spreadsheets/sheet-refusals'
import { SheetReport } from '../spreadsheets/SheetReport'
import { sheetView } from '../spreadsheets/sheet-view.server'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Check the file'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const view = sheetView(await api.spreadsheets.report(sheetPlaceOf(args)), locale)
  return { view: { ...view, head: translateHead(view.head, locale) } }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const place = sheetPlaceOf(args)
  const form = await args.request.formData()
  if (textOf(form, 'intent') === 'remove') return removeSheet(api, place, form)
  const done = await attempt(api.spreadsheets.confirm({ ...place, ...choicesIn(form) }))
  return done.ok
    ? redirect(`/answer/${place.assessmentId}/spreadsheet/${place.id}`)
    : refused(done.failure, form, sheetRefusals)
}

/** What an uploaded workbook changes; once it was confirmed, what of it was not taken. */
export default function AnswerSpreadsheetImport() {
  const say = useSay()
  const { view } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { head, written } = view
  const isDone = view.appliedAt !== null
  return (
    <AnsweringPage head={head}>
      <section className="stack-2">
        <p className="muted break-words">{view.fileName}</p>
        <h1>{isDone ? say('What came of the file') : say('Check what the file changes')}</h1>
        {isDone ? null : <p>{say('Nothing is saved before you confirm it at the end of what you choose.')}</p>}
      </section>
      {isDone ? (
        <Notice kind="success" announce>
          {say(
            '{count, plural, =0 {No answer was changed.} one {# answer was saved from the file.} other {# answers were saved from the file.}} The file was removed.',
            { count: written },
          )}
        </Notice>
      ) : null}
      <SheetReport view={view} answer={answer} key={view.seen} />
      <p>
        <TextLink href={`/answer/${head.assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
