import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { PageHeader, useSay } from '@rantai/ui'
import { attempt, callerFor } from '../api/caller'
import { refused, textOf } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { countryNames } from '../locale/country-names'
import { pageTitle } from '../locale/page-title'
import { localeOf } from '../locale/request-locale'
import { useFormat } from '../locale/use-format'
import { actOnAssessment } from '../transfers/assessment-act.server'
import { transferRefusals } from '../transfers/act-on-transfer.server'
import { AssessmentApproval, NoMechanism } from '../transfers/AssessmentApproval'
import { AssessmentDocument } from '../transfers/AssessmentDocument'
import { fieldWords } from '../transfers/assessment-words'
import { AssessmentForm } from '../transfers/AssessmentForm'
import { maySignTransfers, mayWriteTransfers } from '../transfers/words'

export const meta: MetaFunction = ({ matches }) => pageTitle(matches, (say) => say('Transfer impact assessment'))

export async function loader(args: LoaderFunctionArgs) {
  const api = await callerFor(args)
  const { person, role } = await api.account.shell()
  const view = await api.transfers.draft({ id: args.params['transferId'] ?? '' })
  const named = countryNames(localeOf(args.request, person).locale)
  const codes = [view.shown.origin, view.shown.destination]
  const names = Object.fromEntries(codes.map((code) => [code, named(code) ?? code]))
  return { view, names, mayWrite: mayWriteTransfers(role), maySign: maySignTransfers(role) }
}

export async function action(args: ActionFunctionArgs) {
  const form = await args.request.formData()
  const api = await callerFor(args)
  const id = args.params['transferId'] ?? ''
  const done = await attempt(actOnAssessment(api, form, id))
  if (!done.ok) return refused(done.failure, form, transferRefusals)
  const intent = textOf(form, 'intent')
  return redirect(
    intent === 'save' || intent === 'giveBack' ? `/transfers/${id}/assessment` : `/transfers/${id}#assessment`,
  )
}

/** The impact assessment that is being written, or waits for somebody who approves it. */
export default function TransferAssessment() {
  const say = useSay()
  const format = useFormat()
  const { view, names, mayWrite, maySign } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { draft, transfer, shown, months } = view
  const waits = draft.assessedAt !== null
  return (
    <>
      <PageHeader
        crumbs={[
          { label: say('Transfers'), href: '/transfers' },
          {
            label: say('{origin} to {destination}', {
              origin: names[shown.origin] ?? shown.origin,
              destination: names[shown.destination] ?? shown.destination,
            }),
            href: `/transfers/${transfer.id}`,
          },
        ]}
        title={say('Transfer impact assessment')}
        subtitle={say(
          'Version {number} of {engagement}. Once signed it holds for {months, plural, one {# month} other {# months}}.',
          {
            number: draft.number,
            engagement: transfer.engagementTitle,
            months,
          },
        )}
      />
      <div className="mt-4 grid gap-4">
        <FormProblems
          answer={answer}
          title={say('What you typed is still here, and not signed')}
          nameOf={(field) => (field === 'decision' ? say('Decision') : fieldWords[field] && say(fieldWords[field]))}
        />
        <NoMechanism shown={shown} decision={draft.decision} />
        {draft.dueOn === null || waits ? null : (
          <p className="muted">
            {[view.ownerName ?? say('Nobody yet'), say('due {date}', { date: format.date(draft.dueOn) })].join(', ')}
          </p>
        )}
        {waits ? <AssessmentApproval view={view} maySign={maySign} /> : null}
      </div>
      {waits || !mayWrite ? (
        <AssessmentDocument content={draft.content} shown={shown} names={names} />
      ) : (
        <AssessmentForm key={draft.version} {...{ view, names, answer, mayWrite, maySign }} />
      )}
    </>
  )
}
