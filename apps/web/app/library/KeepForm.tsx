import { Form } from '@remix-run/react'
import { Button, ButtonLink, CheckboxRow, ErrorMessage, useSay } from '@rantai/ui'
import type { KeepRefusal } from '@rantai/use-cases'
import { english } from '@rantai/ui/words'
import { useValueWords } from '../answering/AnswerWords'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { useSending } from '../shell/connection'
import type { KeepableRow, KeepableSection } from './keepable.server'

type Props = {
  readonly assessmentId: string
  readonly number: number
  readonly sections: readonly KeepableSection[]
  readonly answer: FormAnswer | undefined
}

/** A tick for each answer that may be kept, and the sentence that is agreed to. Nothing is ticked before somebody ticks it. */
export function KeepForm({ assessmentId, number, sections, answer }: Props) {
  const say = useSay()
  const isSending = useSending()
  const refused = sections.flatMap(({ answers }) => answers).filter(({ refusal }) => refusal !== null)
  const open = sections
    .map((section) => ({ ...section, answers: section.answers.filter(({ refusal }) => refusal === null) }))
    .filter(({ answers }) => answers.length > 0)
  return (
    <Form method="post" className="stack" noValidate>
      <FormProblems answer={answer} title={say('Nothing was kept yet')} />
      <input type="hidden" name="number" value={number} />
      <p>
        {say(
          'Tick each answer that you may give to other customers as it is. Comments are not kept: they were said to this customer alone.',
        )}
      </p>
      {open.map(({ id, title, answers }) => (
        <fieldset key={id} className="stack-2">
          <legend>
            <h2>{title}</h2>
          </legend>
          {answers.map((row) => (
            <KeepRow key={row.questionId} row={row} answer={answer} />
          ))}
        </fieldset>
      ))}
      {refused.length > 0 ? <RefusedAnswers rows={refused} /> : null}
      <h2>{say('What you agree to')}</h2>
      {answer?.fields['agreed'] ? <ErrorMessage id="agreed-error">{answer.fields['agreed']}</ErrorMessage> : null}
      <CheckboxRow
        id="agreed"
        name="agreed"
        value="yes"
        defaultChecked={answer?.typed['agreed'] !== undefined}
        aria-describedby={answer?.fields['agreed'] ? 'agreed-error' : undefined}
        label={say(
          'We may give each of these answers, and the files with it, to our other customers when they ask the same question. Each is confirmed by one of us before it is used.',
        )}
        help={say('You can take this back for each answer at any time. No customer learns whom you told first.')}
      />
      <p className="row">
        <Button type="submit" kind="primary" disabled={isSending}>
          {say('Keep the ticked answers')}
        </Button>
        <ButtonLink href={`/answer/${assessmentId}/sent`}>{say('Back to the receipt')}</ButtonLink>
      </p>
    </Form>
  )
}

function KeepRow({ row, answer }: { readonly row: KeepableRow; readonly answer: FormAnswer | undefined }) {
  const say = useSay()
  const format = useFormat()
  const words = useValueWords()
  const { questionId, kept, files } = row
  // The first problem of the list leads to the field of its own name.
  const id = `questionIds.${questionId}`
  const problem = answer?.fields[id]
  return (
    <div>
      {problem ? <ErrorMessage id={`${id}-error`}>{problem}</ErrorMessage> : null}
      <CheckboxRow
        id={id}
        name="questionIds"
        value={questionId}
        defaultChecked={answer?.typed['questionIds']?.includes(questionId) ?? false}
        aria-describedby={problem ? `${id}-error` : undefined}
        label={row.text}
        help={
          <span className="stack-1">
            <b className="m">
              {row.notApplicable === null
                ? words(row.answer, row.value)
                : say('Doesn’t apply: {reason}', { reason: row.notApplicable })}
            </b>
            {files.length > 0 ? <span>{say('Files: {names}', { names: files.join(', ') })}</span> : null}
            {kept === null ? null : (
              <span>
                {kept.same
                  ? say('This answer is kept already.')
                  : say('Another answer is kept, of {date}. This one would take its place.', {
                      date: format.date(kept.answeredOn, 'long'),
                    })}
              </span>
            )}
          </span>
        }
      />
    </div>
  )
}

const refusalWords: Readonly<Record<KeepRefusal, string>> = english({
  ownQuestion: 'This question is the customer’s own, so its answer can’t be used for others.',
  namesCustomer: 'This answer names one of your customers, so it can’t be used for others.',
  fileNamesCustomer: 'A file with this answer has the name of one of your customers, so it can’t be used for others.',
})

/** What can't be kept, each with why. */
function RefusedAnswers({ rows }: { readonly rows: readonly KeepableRow[] }) {
  const say = useSay()
  return (
    <details>
      <summary>
        {say('{count, plural, one {# answer} other {# answers}} can’t be kept', { count: rows.length })}
      </summary>
      <ul className="stack-2 pt-2">
        {rows.map(({ questionId, text, refusal }) => (
          <li key={questionId}>
            {text}
            <br />
            <span className="small muted">{refusal === null ? null : say(refusalWords[refusal])}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
