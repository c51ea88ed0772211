import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { Notice, TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { attempt, callerFor } from '../api/caller'
import { delegationAct } from '../delegations/delegation-acts'
import { delegationRefusals, doneWords } from '../delegations/delegation-words'
import { handedPageFor } from '../delegations/handed-page.server'
import { HandedList } from '../delegations/HandedList'
import { HandOverForm } from '../delegations/HandOverForm'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Hand over'))

export async function loader(args: LoaderFunctionArgs) {
  return { page: await handedPageFor(args) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const form = await args.request.formData()
  const act = delegationAct(api, assessmentId, form)
  const done = await attempt(act.work)
  return done.ok
    ? redirect(`/answer/${assessmentId}/handed?done=${act.name}`)
    : refused(done.failure, form, delegationRefusals)
}

/** Who holds which part of the questionnaire, and handing out more of it. */
export default function AnswerHanded() {
  const say = useSay()
  const { page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const handing = answer?.intent === 'handOver' ? answer : undefined
  const { head, handed, mayWrite } = page
  const chosen = { questionId: search.get('question') ?? undefined, sectionId: search.get('section') ?? undefined }
  const isAsked = chosen.questionId !== undefined || chosen.sectionId !== undefined
  return (
    <AnsweringPage head={head}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName: head.customerName })}</p>
        <h1>{say('Who answers what')}</h1>
        <p>
          {say(
            'A colleague or an expert answers by a link of their own, sees only what you hand over, and can’t send. What nobody holds is with you.',
          )}
        </p>
      </section>
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {handing ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
      {mayWrite ? (
        <details open={handing !== undefined || isAsked || handed.length === 0}>
          <summary>{say('Hand something over')}</summary>
          <div className="py-3">
            <HandOverForm page={page} answer={handing} chosen={chosen} key={search.get('done')} />
          </div>
        </details>
      ) : handed.length === 0 ? (
        <p className="muted">{say('Nothing is in others’ hands.')}</p>
      ) : null}
      <HandedList page={page} />
      <p>
        <TextLink href={`/answer/${head.assessmentId}`}>{say('Back to the questions')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
