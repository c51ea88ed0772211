import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { ProgressText, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { AmendingNotice, ReturnedNotice, StandingNotice } from '../answering/AnsweringNotices'
import { overviewFor } from '../answering/overview.server'
import { AnsweringPage, SectionChain } from '../answering/AnsweringPage'
import { MissingAnswers } from '../answering/MissingAnswers'
import { MissingEvidence } from '../answering/MissingEvidence'
import { SignForm } from '../answering/SignForm'
import { progressWords } from '../answering/words'
import { refused, textOf } from '../forms/form-answer'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Check and send'))

export async function loader(args: LoaderFunctionArgs) {
  return { overview: await overviewFor(args) }
}

const stateWords = english({
  submitted: 'The answers were sent already, perhaps by a colleague a moment ago. See the receipt.',
  decided: 'The answers were read and decided on. Nothing was sent again.',
})

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const form = await args.request.formData()
  if (!form.has('agreed')) return refused({ code: 'invalidInput', details: notAgreed }, form)
  const signed = {
    assessmentId,
    name: textOf(form, 'name'),
    title: textOf(form, 'title'),
    agreed: true as const,
    withoutEvidenceSeen: form.has('withoutEvidenceSeen'),
  }
  const done = await attempt(api.submissions.submit(signed))
  return done.ok ? redirect(`/answer/${assessmentId}/sent`) : refused(done.failure, form, stateWords)
}

const notAgreed = {
  issues: [{ path: ['agreed'], message: english('Tick the sentence to say that the answers are true.') }],
}

export default function AnswerReview() {
  const say = useSay()
  const { overview } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { missing, withoutEvidence, assessmentId, sections, isOpen, customerName, submission, returned } = overview
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">{say('Last step')}</p>
        <h1>{say('Check and send')}</h1>
        <SectionChain head={overview} />
        <ProgressText summary={progressWords(say, overview)} />
      </section>
      {isOpen ? (
        <>
          <ReturnedNotice head={overview} />
          {submission && returned.length === 0 ? <AmendingNotice {...{ overview, submission }} /> : null}
          {returned.length > 0 && missing.length === 0 ? null : (
            <MissingAnswers {...{ missing, assessmentId, sections }} />
          )}
          <MissingEvidence {...{ withoutEvidence, assessmentId, sections }} />
          {missing.length === 0 ? <SignForm overview={overview} answer={answer} /> : null}
          {missing.length > 0 ? <NotSentYet customerName={customerName} isFirst={submission === null} /> : null}
        </>
      ) : (
        <StandingNotice overview={overview} />
      )}
    </AnsweringPage>
  )
}

function NotSentYet({ customerName, isFirst }: { readonly customerName: string; readonly isFirst: boolean }) {
  const say = useSay()
  return (
    <p className="muted">
      {isFirst
        ? say(
            'Nothing was sent yet: {customerName} sees how many questions you answered, and no answer until you send it.',
            { customerName },
          )
        : say('What you changed since you last sent it was not sent yet.')}
    </p>
  )
}
