import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { translateOverview } from '../answering/overview.server'
import { notesPath, sectionPath } from '../answering/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { noteAct } from '../notes/note-acts'
import { noteRefusals } from '../notes/note-words'
import { NotesInside } from '../notes/NotesInside'
import type { loader as answeringShell } from '../shell/answering-layout'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Notes for colleagues'))

const placeOf = ({ params }: LoaderFunctionArgs | ActionFunctionArgs) => ({
  assessmentId: params['assessmentId'] ?? '',
  questionId: params['questionId'] ?? '',
})

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args, 'note.read')
  const { locale } = await apiContextOf(args)
  const place = placeOf(args)
  const notes = await api.answeringNotes.read(place)
  const overview = await api.answering.overview({ assessmentId: place.assessmentId, about: place.questionId })
  const { about, ...head } = translateOverview(overview, locale)
  if (about === null) throw new Response(null, { status: 404 })
  return { notes, head, question: about }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args, 'note.write')
  const form = await args.request.formData()
  const place = placeOf(args)
  const done = await attempt(noteAct(api.answeringNotes, form, place) ?? Promise.resolve())
  if (!done.ok) return refused(done.failure, form, noteRefusals)
  return redirect(`${notesPath(place.assessmentId, place.questionId)}#notes`)
}

/** What colleagues at the vendor noted on one question, away from what they write to the customer. */
export default function AnswerNotes() {
  const say = useSay()
  const { notes, head, question } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const shell = useRouteLoaderData<typeof answeringShell>('shell/answering-layout')
  const { assessmentId, customerName } = head
  const { questionId, sectionId } = question
  return (
    <AnsweringPage head={head} sectionId={sectionId}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName })}</p>
        <h1>{question.text}</h1>
        <p>
          <TextLink href={sectionPath(assessmentId, sectionId, questionId)}>{say('Back to the question')}</TextLink>
        </p>
      </section>
      <NotesInside
        page={notes}
        answer={answer}
        organisation={shell?.organisation ?? ''}
        other={customerName}
        {...{ assessmentId, questionId }}
      />
    </AnsweringPage>
  )
}
