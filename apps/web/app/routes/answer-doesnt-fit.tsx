import { data, redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { Notice, TextLink, useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { WhatWasTold } from '../answering/AnsweringNotices'
import { overviewFor } from '../answering/overview.server'
import { AnsweringPage } from '../answering/AnsweringPage'
import { DoesntFitForm } from '../answering/DoesntFitForm'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { unfitMessage } from '../answering/unfit-reasons'
import type { Failure } from '../answering/upload-failure'
import { uploadWords } from '../answering/use-evidence-upload'
import { refused, textOf, typedAgain } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'
import { speakerIn } from '../locale/speakers'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('This doesn’t fit us'))

export async function loader(args: LoaderFunctionArgs) {
  return { overview: await overviewFor(args), isSent: new URL(args.request.url).searchParams.has('sent') }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  // Before the body is read: a stranger's file isn't even looked at.
  await api.answering.overview({ assessmentId })
  const { say } = speakerIn((await apiContextOf(args)).locale)
  const read = await readUpload(() => uploadForm(args.request))
  if (!read.ok) return fileRefused(say, { failure: read.failure, fileName: undefined }, new FormData())
  const form = read.value
  const adds = form.get('act') === 'addFile'
  const file = fileIn(form)
  if (adds && !file) return refused({ code: 'invalidInput', details: nothingChosen }, form)
  if (file) {
    const added = await attempt(api.evidence.upload({ assessmentId, ...ownDocument, ...(await contentsOf(file)) }))
    if (!added.ok) return fileRefused(say, { failure: added.failure, fileName: file.name }, form)
  }
  // The page again, with one file more and everything that was typed.
  if (adds) return data(typedAgain(form))
  const message = unfitMessage(textOf(form, 'reason'), textOf(form, 'body'), textOf(form, 'proposedOn'))
  if ('issues' in message) return refused({ code: 'invalidInput', details: message }, form)
  const done = await attempt(api.messages.post({ assessmentId, ...message }))
  return done.ok ? redirect(`/answer/${assessmentId}/doesnt-fit?sent`) : refused(done.failure, form)
}

type FileRefused = { readonly failure: Failure; readonly fileName: string | undefined }

function fileRefused(say: Say, { failure, fileName }: FileRefused, form: FormData) {
  const issue = failure.code === 'invalidInput' ? failure.details.issues[0]?.message : undefined
  const message = uploadWords(say, { fileName, code: failure.code, issue })
  return refused({ code: 'invalidInput', details: { issues: [{ path: ['file'], message }] } }, form)
}

const chooseFirst = english('Choose a file first, then press “Add this file”.')
const nothingChosen = { issues: [{ path: ['file'], message: chooseFirst }] }
const ownDocument = { questionId: null, title: null, kind: 'documentPack', issuedOn: null, expiresOn: null } as const

export default function AnswerDoesntFit() {
  const say = useSay()
  const { overview, isSent } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { customerName, requesterName, assessmentId, mayDecline } = overview
  const who = requesterName || customerName
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName })}</p>
        <h1>{say('This doesn’t fit us')}</h1>
        {mayDecline ? (
          <p>
            {say('That is an answer too. It goes to {who} today, and the reminders wait until they reply.', { who })}
          </p>
        ) : null}
      </section>
      {isSent ? (
        <Notice kind="success" title={say('Your message went to {name}', { name: who })} announce>
          <WhatWasTold overview={overview} /> {say('You get a mail when they reply.')}{' '}
          <TextLink href={`/answer/${assessmentId}#messages`}>{say('See the messages')}</TextLink>
        </Notice>
      ) : !mayDecline ? (
        <Notice kind="info" title={say('This can’t be said from here now')}>
          {overview.submission
            ? say('The answers were sent already. Write to them on the overview.')
            : say('Somebody whose role signs for your company, or who got the mail, can say it.')}
        </Notice>
      ) : (
        <DoesntFitForm overview={overview} answer={answer} />
      )}
      <p>
        <TextLink href={`/answer/${assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
