import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice, TextLink } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { AnsweringPage } from '../answering/AnsweringPage'
import { DocumentPack } from '../answering/DocumentPack'
import { DoesntFitForm } from '../answering/DoesntFitForm'
import { unfitMessage } from '../answering/unfit-reasons'
import { refused, textOf } from '../forms/form-answer'

export const meta: MetaFunction = () => [{ title: 'This doesn’t fit us · Rantai' }]

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const query = new URL(args.request.url).searchParams
  const overview = await api.answering.overview({ assessmentId: args.params['assessmentId'] ?? '' })
  return { overview, isSent: query.has('sent'), isRefused: query.has('upload') }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const form = await args.request.formData()
  const message = unfitMessage(textOf(form, 'reason'), textOf(form, 'body'), textOf(form, 'proposedOn'))
  if ('issues' in message) return refused({ code: 'invalidInput', details: message }, form)
  const done = await attempt(api.messages.post({ assessmentId, ...message }))
  return done.ok ? redirect(`/answer/${assessmentId}/doesnt-fit?sent`) : refused(done.failure, form)
}

export default function AnswerDoesntFit() {
  const { overview, isSent, isRefused } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { customerName, requesterName, assessmentId, documents } = overview
  const who = requesterName || customerName
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">For {customerName}</p>
        <h1>This doesn’t fit us</h1>
        <p>That is an answer too. It goes to {who} today, and the reminders stop until they reply.</p>
      </section>
      {isSent ? (
        <Notice kind="success" title={`Your message went to ${who}`} announce>
          You get a mail when they reply.{' '}
          <TextLink href={`/answer/${assessmentId}#messages`}>See the messages</TextLink>
        </Notice>
      ) : (
        <>
          <DoesntFitForm customerName={customerName} answer={answer} />
          <DocumentPack {...{ assessmentId, documents, customerName, isRefused }} />
        </>
      )}
      <p>
        <TextLink href={`/answer/${assessmentId}`}>Back to the questions</TextLink>
      </p>
    </AnsweringPage>
  )
}
