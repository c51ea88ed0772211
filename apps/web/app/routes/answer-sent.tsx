import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { Button, ButtonLink, DescriptionList, EmptyState, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { AmendingNotice, ReturnedNotice } from '../answering/AnsweringNotices'
import { overviewFor } from '../answering/overview.server'
import { AnsweringPage } from '../answering/AnsweringPage'
import { SentSteps } from '../answering/SentSteps'
import type { AnsweringOverview } from '../answering/answering-types'
import { FindingsNotice } from '../findings/FindingsNotice'
import { findingsFor } from '../findings/findings-for-vendor.server'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Sent'))

export async function loader(args: LoaderFunctionArgs) {
  const overview = await overviewFor(args)
  return { overview, findings: await findingsFor(args, overview) }
}

const stateWords = english({
  inReview: 'Somebody started reading a moment ago, so the answers can’t be taken back any more.',
})

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const done = await attempt(api.submissions.recall({ assessmentId }))
  return done.ok ? redirect(`/answer/${assessmentId}`) : refused(done.failure, new FormData(), stateWords)
}

export default function AnswerSent() {
  const say = useSay()
  const { overview, findings } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const format = useFormat()
  const { submission, title, assessmentId, mayRecall, answeringState, assessingState, customerName } = overview
  const back = <ButtonLink href={`/answer/${assessmentId}`}>{say('Back to the overview')}</ButtonLink>
  if (!submission)
    return (
      <AnsweringPage head={overview}>
        <h1>{say('Nothing was sent yet')}</h1>
        <EmptyState title={say('The receipt appears here once the answers are sent')} action={back} />
      </AnsweringPage>
    )
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">{say('Receipt')}</p>
        <Standing overview={overview} waits={findings.some(({ state }) => state === 'open')} />
      </section>
      <FindingsNotice {...{ findings, assessmentId, customerName }} />
      <FormProblems answer={answer} title={say('The answers were not taken back')} />
      {answeringState === 'amending' && overview.returned.length === 0 && assessingState !== 'decided' ? (
        <AmendingNotice {...{ overview, submission }} />
      ) : null}
      <ReturnedNotice head={overview} />
      <DescriptionList
        look="ruled"
        items={[
          { term: say('About'), detail: title },
          { term: say('Sent'), detail: format.date(submission.submittedAt, 'short-time') },
          { term: say('Signed by'), detail: `${submission.attestedName}, ${submission.attestedTitle}` },
          {
            term: say('Submission'),
            detail:
              submission.number === 1
                ? say('The first')
                : say('Number {number}, in place of the one before', { number: submission.number }),
          },
          {
            term: say('Fingerprint'),
            detail: (
              <>
                <code className="break-all">{submission.contentHash}</code>
                <br />
                <span className="small muted">
                  {say('SHA-256 of the answers and the evidence, exactly as they were sent.')}
                </span>
              </>
            ),
          },
        ]}
      />
      <p className="small muted">
        {say(
          'The PDF lists every answer and the fingerprint of every file. Attached to it is the text that the fingerprint above is taken of.',
        )}
      </p>
      <div className="row">
        <ButtonLink kind="primary" icon="download" download href={`/answer/${assessmentId}/receipt`}>
          {say('Download the receipt (PDF)')}
        </ButtonLink>
        {back}
        {overview.mayKeep ? (
          <ButtonLink href={`/answer/${assessmentId}/keep`}>{say('Keep answers for other customers')}</ButtonLink>
        ) : null}
        {overview.placeholder ? <ButtonLink href="/claim">{say('Make an account for your company')}</ButtonLink> : null}
      </div>
      <SentSteps overview={overview} />
      {mayRecall ? (
        <details>
          <summary>{say('Take the answers back')}</summary>
          <Form method="post" className="stack-2 pt-2">
            <p className="muted">
              {say(
                'Nobody at {customerName} has started judging them. Until then you can take the answers back and change them; what you sent stays on record there.',
                { customerName },
              )}
            </p>
            <p>
              <Button type="submit" kind="danger">
                {say('Yes, take them back')}
              </Button>
            </p>
          </Form>
        </details>
      ) : null}
    </AnsweringPage>
  )
}

/** What the receipt's page says first: where what was sent stands now. */
function Standing({ overview, waits }: { readonly overview: AnsweringOverview; readonly waits: boolean }) {
  const say = useSay()
  const { customerName, assessingState, answeringState, returned } = overview
  if (assessingState === 'decided')
    return (
      <>
        <h1>{say('{customerName} decided about your answers', { customerName })}</h1>
        <p>
          {waits
            ? say('The questions are done; something is still to be put right. This receipt stays yours.')
            : say('There is nothing left to answer. This receipt stays yours.')}
        </p>
      </>
    )
  if (answeringState === 'amending' && assessingState === 'invited')
    return <h1>{say('You took these answers back')}</h1>
  return (
    <>
      <h1>{say('Your answers were sent to {customerName}', { customerName })}</h1>
      {returned.length > 0 || answeringState === 'amending' ? null : (
        <p>{say('Thank you. If something is unclear to them, you get a mail with just those questions.')}</p>
      )}
    </>
  )
}
