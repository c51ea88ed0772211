import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, EmptyState, Notice, TextLink, useSay } from '@rantai/ui'
import { contentsOf, fileIn, readUpload, uploadForm } from '../answering/evidence-upload'
import { AnsweringPage } from '../answering/AnsweringPage'
import { inReaders, overviewFor } from '../answering/overview.server'
import { apiContextOf, attempt, callerFor } from '../api/caller'
import { AnswerFindingForm } from '../findings/AnswerFindingForm'
import { FindingCard } from '../findings/FindingCard'
import type { FindingView } from '../findings/finding-types'
import { findingRefusals } from '../findings/finding-words'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('To be put right'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { locale } = await apiContextOf(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const findings = await api.ownFindings.ofAssessment({ assessmentId })
  return {
    overview: await overviewFor(args),
    findings: findings.map((finding) => ({
      ...finding,
      questionText: finding.questionText === null ? null : inReaders(finding.questionText, locale),
    })),
  }
}

export async function action(args: ActionFunctionArgs) {
  const api = await callerFor(args)
  const assessmentId = args.params['assessmentId'] ?? ''
  const read = await readUpload(() => uploadForm(args.request))
  if (!read.ok) return refused(read.failure, new FormData())
  const form = read.value
  const file = fileIn(form)
  const said = { assessmentId, findingId: textOf(form, 'findingId'), body: textOf(form, 'body') }
  const done = await attempt(api.ownFindings.answer({ ...said, file: file ? await contentsOf(file) : null }))
  if (!done.ok) return refused(done.failure, form, findingRefusals)
  return redirect(`/answer/${assessmentId}/findings?done=answer#finding-${said.findingId}`)
}

/** What the customer asks this vendor to put right, and what was said about it. */
export default function AnswerFindings() {
  const say = useSay()
  const { overview, findings } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { assessmentId, customerName } = overview
  const here = `/answer/${assessmentId}/findings`
  const waiting = findings.filter(({ state }) => state === 'open')
  const asked =
    answer?.typed['findingId']?.[0] ?? search.get('answer') ?? (waiting.length === 1 ? waiting[0]?.id : undefined)
  const answering = findings.find(({ id, state }) => id === asked && state !== 'closed')
  const card = (finding: FindingView) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      questionHref={undefined}
      fileHref={(entryId) => `${here}/files/${entryId}`}
    >
      {finding === answering ? (
        <AnswerFindingForm {...{ finding, customerName, answer }} />
      ) : finding.state === 'closed' ? null : (
        <p>
          <ButtonLink href={`${here}?answer=${finding.id}#finding-${finding.id}`}>
            {finding.state === 'answered' ? say('Add something') : say('Say what was done')}
          </ButtonLink>
        </p>
      )}
    </FindingCard>
  )
  return (
    <AnsweringPage head={overview}>
      <section className="stack-2">
        <p className="muted">{say('For {customerName}', { customerName })}</p>
        <h1>{say('To be put right')}</h1>
        <p>
          {say(
            'What {customerName} found or made a condition, with the day it is due. Say what was done; they look at it and answer here.',
            {
              customerName,
            },
          )}
        </p>
      </section>
      {search.get('done') === 'answer' && !answer ? (
        <Notice kind="success" announce>
          {say('Your answer was sent. {customerName} gets a mail.', { customerName })}
        </Notice>
      ) : null}
      {answer && !answering ? <FormProblems answer={answer} title={say('Nothing was sent')} /> : null}
      {findings.length === 0 ? (
        <EmptyState title={say('Nothing is to be put right')}>
          {say('If {customerName} finds something, it stands here and you get a mail.', { customerName })}
        </EmptyState>
      ) : (
        <div>{findings.map(card)}</div>
      )}
      <p>
        <TextLink href={`/answer/${assessmentId}/sent`}>{say('Back to what was sent')}</TextLink>
      </p>
    </AnsweringPage>
  )
}
