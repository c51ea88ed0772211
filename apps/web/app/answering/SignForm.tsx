import { Form } from '@remix-run/react'
import { Button, CheckboxRow, ErrorMessage, Notice, TextInput, useSay } from '@rantai/ui'
import type { AnsweringOverview } from '@rantai/use-cases'
import type { FormAnswer } from '../forms/form-answer'
import { fieldOf, FormProblems } from '../forms/FormProblems'
import { useSending } from '../shell/connection'

type Props = { readonly overview: AnsweringOverview; readonly answer: FormAnswer | undefined }

/** Name, title and the sentence that is signed; then the answers are sent. */
export function SignForm({ overview, answer }: Props) {
  const say = useSay()
  const { customerName, signer, toSend, maySubmit, withoutEvidence, assessingState, returned } = overview
  const isSending = useSending()
  if (!maySubmit)
    return (
      <Notice kind="info" title={say('Somebody who may sign has to send it')}>
        {say(
          'Everything is answered and saved. Ask a colleague whose role signs, or the person who got the mail, to send it.',
        )}
      </Notice>
    )
  return (
    <Form method="post" className="stack">
      <FormProblems answer={answer} title={say('The answers were not sent yet')} />
      <h2>{say('Say who stands behind the answers')}</h2>
      <TextInput {...fieldOf(answer, 'name', signer.name)} label={say('Your name')} autoComplete="name" required />
      <TextInput
        {...fieldOf(answer, 'title', signer.title)}
        label={say('Your title')}
        help={say('What you do in your company, such as Head of Operations.')}
        autoComplete="organization-title"
        required
      />
      <div className="stack-2">
        {answer?.fields['agreed'] ? <ErrorMessage id="agreed-error">{answer.fields['agreed']}</ErrorMessage> : null}
        <CheckboxRow
          id="agreed"
          name="agreed"
          value="yes"
          defaultChecked={answer?.typed['agreed'] !== undefined}
          aria-describedby={answer?.fields['agreed'] ? 'agreed-error' : undefined}
          label={say(
            'To the best of my knowledge these answers are true and complete, and I may give them for my company.',
          )}
        />
      </div>
      {withoutEvidence.length > 0 ? (
        <div className="stack-2">
          {answer?.fields['withoutEvidenceSeen'] ? (
            <ErrorMessage id="withoutEvidenceSeen-error">{answer.fields['withoutEvidenceSeen']}</ErrorMessage>
          ) : null}
          <CheckboxRow
            id="withoutEvidenceSeen"
            name="withoutEvidenceSeen"
            value="yes"
            defaultChecked={answer?.typed['withoutEvidenceSeen'] !== undefined}
            aria-describedby={answer?.fields['withoutEvidenceSeen'] ? 'withoutEvidenceSeen-error' : undefined}
            label={say(
              'I have seen that {count, plural, one {# answer is} other {# answers are}} without the evidence that is expected, and send them all the same.',
              { count: withoutEvidence.length },
            )}
          />
        </div>
      ) : null}
      <p>
        <Button type="submit" kind="primary" disabled={isSending}>
          {isSending
            ? say('Sending')
            : say('Send {count, plural, one {# answer} other {# answers}} to {customerName}', {
                count: toSend,
                customerName,
              })}
        </Button>
      </p>
      <p className="small muted">
        {say('They see these answers and the evidence attached to them.')}{' '}
        {returned.length > 0 ? `${say('All others stay as you sent them.')} ` : ''}
        {assessingState === 'invited'
          ? say('You can take them back until somebody there starts judging them; what you sent stays on record there.')
          : say('They can’t be taken back, since somebody there has begun to judge your answers.')}
      </p>
    </Form>
  )
}
