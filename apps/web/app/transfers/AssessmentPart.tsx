import { Form } from '@remix-run/react'
import { Button, ButtonLink, EmptyState, Notice, Section, StatusPill, TextLink, useSay } from '@rantai/ui'
import type { TransferView } from '@rantai/use-cases'
import { useFormat } from '../locale/use-format'
import { decisionWords, endOf, lookAgainWords } from './words'

type Props = { readonly transfer: TransferView; readonly mayWrite: boolean }

/** The impact assessment: what is signed, until when it holds, why to look again, and the version being written. */
export function AssessmentPart({ transfer, mayWrite }: Props) {
  const say = useSay()
  const format = useFormat()
  const { id, assessments, draft, signed, today, state } = transfer
  const base = `/transfers/${id}`
  const begin = mayWrite && state !== 'ended' && draft === null ? <Begin again={signed !== null} /> : undefined
  return (
    <Section title={say('Transfer impact assessment')} id="assessment" aside={signed === null ? undefined : begin}>
      <div className="stack max-w-3xl">
        <WhyAgain transfer={transfer} />
        {signed !== null && signed.validUntil < today ? (
          <Notice
            kind="danger"
            title={say('The assessment expired on {date}', { date: format.date(signed.validUntil) })}
          />
        ) : null}
        {draft === null ? null : (
          <p>
            <TextLink href={`${base}/assessment`}>
              {say('Version {number} is being written', { number: draft.number })}
            </TextLink>
            {draft.dueOn === null ? null : ` · ${say('due {date}', { date: format.date(draft.dueOn) })}`}
            {draft.assessed ? ` · ${say('signed by its assessor, waits for approval')}` : null}
          </p>
        )}
        {assessments.length === 0 && draft === null ? (
          <EmptyState title={say('Nobody assessed this transfer yet')} action={begin}>
            {say('A guided document with the facts and the law filled in; it is signed by name and expires.')}
          </EmptyState>
        ) : null}
        <ul className="stack-2">
          {assessments.map(({ number, decision, assessorName, approverName, signedAt, validUntil }) => (
            <li key={number} className="row border-t border-line pt-2">
              <StatusPill letter={decisionWords[decision].letter} tone={decisionWords[decision].tone}>
                {say(decisionWords[decision].word)}
              </StatusPill>
              <TextLink href={`${base}/assessments/${String(number)}`}>{say('Version {number}', { number })}</TextLink>
              <span className="muted">
                {say('signed {date} by {assessor}, approved by {approver}; holds until {until}', {
                  date: format.date(signedAt),
                  assessor: assessorName,
                  approver: approverName,
                  until: format.date(validUntil),
                })}
              </span>
            </li>
          ))}
        </ul>
      </div>
    </Section>
  )
}

function Begin({ again }: { readonly again: boolean }) {
  const say = useSay()
  return (
    <Form method="post">
      <Button type="submit" name="intent" value="openDraft" kind={again ? 'plain' : 'primary'}>
        {again ? say('Assess again') : say('Begin the assessment')}
      </Button>
    </Form>
  )
}

function WhyAgain({ transfer }: Pick<Props, 'transfer'>) {
  const say = useSay()
  const { lookAgain, incidents, signed, engagementId } = transfer
  if (signed === null) return null
  const reasons = [
    ...lookAgain.map(({ reason, detail }) => ({ reason, detail })),
    ...incidents.flatMap(({ title, isNew }) => (isNew ? [{ reason: 'incident', detail: title }] : [])),
  ]
  if (reasons.length === 0) return null
  return (
    <Notice
      kind="warning"
      title={say('To be looked at again')}
      actions={<ButtonLink href={`/engagements/${engagementId}/chain`}>{say('See the chain')}</ButtonLink>}
    >
      <ul>
        {reasons.map(({ reason, detail }) => (
          <li key={`${reason} ${detail}`}>{say(lookAgainWords[reason] ?? '', { detail: endOf(detail) })}</li>
        ))}
      </ul>
    </Notice>
  )
}
