import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { EmptyState, Notice, TextLink, useSay } from '@rantai/ui'
import { AnsweringPage } from '../answering/AnsweringPage'
import { CountriesContext } from '../answering/AnswerWords'
import { attempt, callerFor } from '../api/caller'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'
import { PassedRequests } from '../passing/PassedRequests'
import { PassForm } from '../passing/PassForm'
import { passingAct } from '../passing/passing-acts'
import { passingFor, type PassingData } from '../passing/passing-page.server'
import { doneWords, passingRefusals } from '../passing/passing-words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Ask a sub-processor'))

export async function loader(args: LoaderFunctionArgs) {
  return { page: await passingFor(args) }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const form = await args.request.formData()
  const act = passingAct(api, assessmentId, form)
  const done = await attempt(act.work)
  return done.ok
    ? redirect(`/answer/${assessmentId}/passed?done=${act.name}`)
    : refused(done.failure, form, passingRefusals)
}

/** Questions that a sub-processor answers for the vendor: what was passed on, what came back, and who may see it. */
export default function AnswerPassed() {
  const say = useSay()
  // Through JSON what is optional may be missing; it is never undefined, which the loader's inferred type allows.
  const { page } = useLoaderData<{ readonly page: PassingData }>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const passing = answer?.intent === 'pass' ? answer : undefined
  const { head, passable, requests, mayWrite, countries } = page
  return (
    <CountriesContext.Provider value={countries}>
      <AnsweringPage head={head}>
        <section className="stack-2">
          <p className="muted">{say('For {customerName}', { customerName: head.customerName })}</p>
          <h1>{say('Ask a sub-processor')}</h1>
          <p>
            {say(
              'A company that does part of the work for you can answer for its part. It gets a link of its own and sees the questions you choose, your company’s name and the day; neither who your customer is nor your other answers.',
            )}
          </p>
        </section>
        {done === undefined ? null : (
          <Notice kind="success" announce>
            {say(done)}
          </Notice>
        )}
        {passing ? null : <FormProblems answer={answer} title={say('Nothing was changed')} />}
        {!mayWrite ? null : passable.length === 0 ? (
          requests.length > 0 ? null : (
            <EmptyState title={say('No question can be passed on')}>
              {say('None of the questions asked now concerns whoever does work for you. More may come as you answer.')}
            </EmptyState>
          )
        ) : (
          <details open={passing !== undefined || requests.length === 0}>
            <summary>{say('Pass questions on')}</summary>
            <div className="py-3">
              <PassForm page={page} answer={passing} key={search.get('done')} />
            </div>
          </details>
        )}
        <PassedRequests page={page} />
        <p>
          <TextLink href={`/answer/${head.assessmentId}`}>{say('Back to the questions')}</TextLink>
        </p>
      </AnsweringPage>
    </CountriesContext.Provider>
  )
}
