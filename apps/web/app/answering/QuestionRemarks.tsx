import { CheckboxRow, Icon, TextArea } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { AnswerDraft } from './draft'
import { fieldNames } from './draft-form'

type Props = {
  readonly question: AskedQuestion
  readonly draft: AnswerDraft
  readonly error: string | undefined
  readonly onChange: (draft: AnswerDraft, typing?: boolean) => void
}

/** "This doesn't apply to us" with its reason, and a comment beside the answer. */
export function QuestionRemarks({ question, draft, error, onChange }: Props) {
  const names = fieldNames(question.id)
  return (
    <div>
      <details open={draft.notApplicable || undefined}>
        <summary>
          <Icon name="chevron-right" />
          This doesn’t apply to us
        </summary>
        <div className="stack-2">
          <CheckboxRow
            name={names.notApplicable}
            value="yes"
            label="This doesn’t apply to us"
            help="The customer reads your reason and agrees or asks again. Until then it counts as open."
            checked={draft.notApplicable}
            onChange={(event) => onChange({ ...draft, notApplicable: event.currentTarget.checked })}
          />
          <TextArea
            id={`${question.id}-reason`}
            name={names.reason}
            label="Reason"
            rows={2}
            maxLength={4000}
            value={draft.reason}
            error={draft.notApplicable ? error : undefined}
            help={
              draft.notApplicable && draft.reason.trim() === '' ? 'It is saved once the reason is here.' : undefined
            }
            onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value }, true)}
          />
        </div>
      </details>
      <details open={draft.comment !== '' || undefined}>
        <summary>
          <Icon name="chevron-right" />
          Comment
        </summary>
        <TextArea
          id={`${question.id}-comment`}
          name={names.comment}
          label="Comment"
          help="Goes to the customer with the answer."
          rows={2}
          maxLength={10_000}
          value={draft.comment}
          onChange={(event) => onChange({ ...draft, comment: event.currentTarget.value }, true)}
        />
      </details>
    </div>
  )
}
