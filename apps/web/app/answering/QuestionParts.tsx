import { CheckboxRow, LinkButton, TextArea } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { useEffect, useState } from 'react'
import { openPart, cardParts, partId, partWords, type CardPart } from './card-parts'
import type { AnswerDraft } from './draft'
import { fieldNames } from './draft-form'

type Parts = {
  readonly isOpen: (part: CardPart) => boolean
  /** Opens a part and goes to its first field. */
  readonly open: (part: CardPart) => void
  /** Leaves a part open, also once it holds nothing. */
  readonly keep: (part: CardPart) => void
}

/** Which parts of a question are open: those the address names, those that hold something, those somebody pressed for. */
export function useCardParts(questionId: string, draft: AnswerDraft, named: readonly CardPart[]): Parts {
  const [opened, setOpened] = useState(named)
  const [pressed, setPressed] = useState<CardPart>()
  useEffect(() => {
    if (pressed === undefined) return
    document.getElementById(partId(pressed, questionId))?.querySelector<HTMLElement>('input, select, textarea')?.focus()
  }, [pressed, questionId])
  const holds = { evidence: false, notApplicable: draft.notApplicable, comment: draft.comment !== '' }
  const keep = (part: CardPart) => setOpened((before) => (before.includes(part) ? before : [...before, part]))
  return {
    isOpen: (part) => opened.includes(part) || holds[part],
    open: (part) => {
      keep(part)
      setPressed(part)
    },
    keep,
  }
}

type ActsProps = {
  readonly questionId: string
  readonly parts: Parts
  /** Undefined where there is nothing to take back. */
  readonly onClear: (() => void) | undefined
}

/** The acts below an answer. Without scripts each saves the page and comes back with what was asked for. */
export function QuestionActs({ questionId, parts, onClear }: ActsProps) {
  return (
    <div className="qfoot">
      {onClear ? (
        <LinkButton
          type="submit"
          name="act"
          value={`clear ${questionId}`}
          onClick={(event) => {
            event.preventDefault()
            onClear()
            // This button goes; its reader shouldn't.
            document.getElementById(`${questionId}-field`)?.focus()
          }}
        >
          Clear answer
        </LinkButton>
      ) : null}
      {cardParts.map((part) =>
        parts.isOpen(part) ? null : (
          <LinkButton
            key={part}
            type="submit"
            name="act"
            value={`open ${openPart(part, questionId)}`}
            onClick={(event) => {
              event.preventDefault()
              parts.open(part)
            }}
          >
            {partWords[part]}
          </LinkButton>
        ),
      )}
    </div>
  )
}

type RemarkProps = {
  readonly question: AskedQuestion
  readonly draft: AnswerDraft
  readonly error: string | undefined
  readonly onChange: (draft: AnswerDraft, typing?: boolean) => void
}

/** "This doesn't apply to us" with its reason. */
export function NotApplicablePart({ question, draft, error, onChange }: RemarkProps) {
  const names = fieldNames(question.id)
  return (
    <div className="stack-2" id={partId('notApplicable', question.id)}>
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
        help={draft.notApplicable && draft.reason.trim() === '' ? 'It is saved once the reason is here.' : undefined}
        onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value }, true)}
      />
    </div>
  )
}

/** What the vendor adds in its own words. */
export function CommentPart({ question, draft, onChange }: Omit<RemarkProps, 'error'>) {
  return (
    <div id={partId('comment', question.id)}>
      <TextArea
        id={`${question.id}-comment-field`}
        name={fieldNames(question.id).comment}
        label="Comment"
        help="Goes to the customer with the answer."
        rows={2}
        maxLength={10_000}
        value={draft.comment}
        onChange={(event) => onChange({ ...draft, comment: event.currentTarget.value }, true)}
      />
    </div>
  )
}
