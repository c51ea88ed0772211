import { Form } from '@remix-run/react'
import { Button, Notice, StatusPill, useSay } from '@rantai/ui'
import type { TransferAssessmentView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { decisionWords, reasonWords } from './words'

type Props = { readonly view: TransferAssessmentView; readonly maySign: boolean }

/** What its assessor signed, for somebody else to approve or to give back. */
export function AssessmentApproval({ view, maySign }: Props) {
  const say = useSay()
  const format = useFormat()
  const { draft } = view
  const decision = draft.decision === null ? undefined : decisionWords[draft.decision]
  return (
    <Notice
      kind="info"
      title={say('Signed by {name} on {date}; waits for approval', {
        name: draft.assessorName ?? '',
        date: format.date(draft.assessedAt ?? new Date(0)),
      })}
      actions={
        maySign ? (
          <Form method="post" className="row">
            {view.mayApprove ? (
              <Button type="submit" kind="primary" name="intent" value="approve">
                {say('Approve and close')}
              </Button>
            ) : null}
            <Button type="submit" kind="quiet" name="intent" value="giveBack">
              {say('Give back')}
            </Button>
          </Form>
        ) : undefined
      }
    >
      {decision === undefined ? null : (
        <StatusPill letter={decision.letter} tone={decision.tone}>
          {say(decision.word)}
        </StatusPill>
      )}
      {maySign && !view.mayApprove ? (
        <p>{say('You signed it as its assessor, so that a colleague has to approve it.')}</p>
      ) : null}
      <p>
        {say(
          'Somebody else than the assessor has to approve it. After that nobody changes it; a new version begins from it.',
        )}
      </p>
    </Notice>
  )
}

type Warned = Pick<TransferAssessmentView, 'shown'> & { readonly decision: string | null }

/** A transfer that no valid mechanism carries isn't made good by a decision to go on. */
export function NoMechanism({ shown, decision }: Warned) {
  const say = useSay()
  if (shown.mechanismState === 'valid') return null
  const goes = decision === 'go' || decision === 'goWithMeasures'
  return (
    <Notice
      kind={goes ? 'danger' : 'warning'}
      title={
        goes
          ? say('It says go, and no valid mechanism carries the transfer')
          : say('No valid mechanism carries the transfer')
      }
    >
      <p>{say(reasonWords[shown.mechanismReason as keyof typeof reasonWords])}</p>
      <p>{say('Choose the mechanism on the page of the transfer, or say in the reason why it may go on without.')}</p>
    </Notice>
  )
}
