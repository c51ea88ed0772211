import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { ButtonLink, EmptyState, Notice, PageHeader, Section, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { attempt, callerFor } from '../api/caller'
import { FindingCard } from '../findings/FindingCard'
import { actOnFindings } from '../findings/finding-acts'
import type { FindingView } from '../findings/finding-types'
import { findingRefusals } from '../findings/finding-words'
import { JudgeForm } from '../findings/JudgeForm'
import { mayJudge, mayOnFindings, replaced } from '../findings/may-write'
import { ShareForm } from '../findings/ShareForm'
import { refused } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { pageTitle } from '../locale/page-title'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Findings'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const page = await api.sharedFindings.ofEngagement({ engagementId: args.params['id'] ?? '' })
  const { role } = await api.account.shell()
  const may = mayOnFindings(role)
  return { page, may }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const act = actOnFindings(api, form)
  const done = await attempt<unknown>(act.work)
  if (!done.ok) return refused(done.failure, form, findingRefusals)
  return redirect(`/engagements/${args.params['id'] ?? ''}/findings?done=${act.name}`)
}

const doneWords: Readonly<Record<string, string>> = english({
  share: 'The finding is shared. The vendor gets a mail and answers here.',
  judge: 'Your words are kept, and the vendor gets a mail.',
})

/** What the vendor of an engagement was asked to put right, and what came of it. */
export default function EngagementFindings() {
  const say = useSay()
  const { page, may } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [search] = useSearchParams()
  const { engagementId, engagementTitle, vendorId, vendorName, findings, about } = page
  const here = `/engagements/${engagementId}/findings`
  const done = answer ? undefined : doneWords[search.get('done') ?? '']
  const judging = answer?.intent === 'judge' ? answer.typed['findingId']?.[0] : (search.get('judge') ?? undefined)
  const judged = findings.find((finding) => finding.id === judging && mayJudge(finding, may) && !replaced(finding))
  const open = findings.filter(({ state }) => state !== 'closed')
  const closed = findings.filter(({ state }) => state === 'closed')
  const card = (finding: FindingView) => (
    <FindingCard
      key={finding.id}
      finding={finding}
      questionHref={finding.questionId === null ? undefined : `/reviews/${finding.assessmentId}/${finding.questionId}`}
      fileHref={(entryId) => `/findings/files/${entryId}`}
    >
      {finding === judged ? (
        <JudgeForm finding={finding} page={here} answer={answer?.intent === 'judge' ? answer : undefined} />
      ) : mayJudge(finding, may) && !replaced(finding) ? (
        <p>
          <ButtonLink href={`${here}?judge=${finding.id}#finding-${finding.id}`}>
            {finding.state === 'closed'
              ? say('Open it again')
              : finding.state === 'answered'
                ? say('Judge the answer')
                : say('Close it')}
          </ButtonLink>
        </p>
      ) : null}
    </FindingCard>
  )
  return (
    <>
      <PageHeader
        crumbs={[
          { label: vendorName, href: `/vendors/${vendorId}` },
          { label: engagementTitle, href: `/engagements/${engagementId}` },
        ]}
        title={say('Findings')}
        subtitle={say('What {vendor} is asked to put right, by when.', { vendor: vendorName })}
      />
      {done === undefined ? null : (
        <Notice kind="success" announce>
          {say(done)}
        </Notice>
      )}
      {answer && answer.intent !== 'share' && !judged ? (
        <FormProblems answer={answer} title={say('Nothing was changed')} />
      ) : null}
      <Section
        title={say('Open')}
        aside={say('{count, plural, =0 {None} other {{count, number}}}', { count: open.length })}
      >
        {open.length === 0 ? (
          <EmptyState title={say('Nothing is open')}>
            {say('Findings that you share, and conditions of a decision that the vendor is told of, stand here.')}
          </EmptyState>
        ) : (
          open.map(card)
        )}
      </Section>
      {closed.length === 0 ? null : <Section title={say('Closed')}>{closed.map(card)}</Section>}
      {!may.write || judged !== undefined ? null : about === null ? (
        <p className="muted">{say('A finding can be shared once the vendor has sent answers.')}</p>
      ) : (
        <ShareForm
          about={about}
          questionId={search.get('question') ?? ''}
          answer={answer?.intent === 'share' ? answer : undefined}
          key={search.get('done')}
        />
      )}
    </>
  )
}
