import { LinkButton, TextArea, TextLink, useSay } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { useEffect, useState } from 'react'
import { useScripted } from './use-scripted'
import { openPart, cardParts, partId, partWords, type CardPart } from './card-parts'
import type { AnswerDraft } from './draft'
import { fieldNames } from './draft-form'

type Parts = {
  readonly isOpen: (part: CardPart) => boolean
  /** Opens a part and goes to its first field. */
  readonly open: (part: CardPart) => void
  /** Leaves a part open, also once it holds nothing. */
  readonly keep: (part: CardPart) => void
  readonly close: (part: CardPart) => void
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
    close: (part) => {
      setOpened((before) => before.filter((each) => each !== part))
      setPressed(undefined)
    },
  }
}

type ActsProps = {
  readonly questionId: string
  readonly parts: Parts
  /** Undefined where there is nothing to take back. */
  readonly onClear: (() => void) | undefined
  /** Where the question is handed to somebody else; undefined for who may not. */
  readonly handOver: string | undefined
  /** Where the customer is asked about it, and its name; undefined where that is offered above, and for who may not. */
  readonly ask: { readonly href: string; readonly customerName: string } | undefined
}

/** The acts below an answer. Without scripts each saves the page and comes back with what was asked for. */
export function QuestionActs({ questionId, parts, onClear, handOver, ask }: ActsProps) {
  const say = useSay()
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
          {say('Clear answer')}
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
            {say(partWords[part])}
          </LinkButton>
        ),
      )}
      {handOver === undefined ? null : <TextLink href={handOver}>{say('Hand over')}</TextLink>}
      {ask === undefined ? null : (
        <TextLink href={ask.href}>{say('Ask {customerName}', { customerName: ask.customerName })}</TextLink>
      )}
    </div>
  )
}

type RemarkProps = {
  readonly question: AskedQuestion
  readonly draft: AnswerDraft
  readonly onChange: (draft: AnswerDraft, typing?: boolean) => void
}

type NotApplicableProps = RemarkProps & {
  readonly error: string | undefined
  /** There is an answer with the server, which counts until the reason is there. */
  readonly hasAnswer: boolean
  readonly onApplies: () => void
}

/** Why it doesn't apply: the reason says it, there is nothing to tick beside it. */
export function NotApplicablePart({ question, draft, error, hasAnswer, onChange, onApplies }: NotApplicableProps) {
  const say = useSay()
  const isScripted = useScripted()
  const isWaiting = draft.reason.trim() === ''
  const waits = hasAnswer
    ? say(
        'A sentence is enough; the customer reads it and agrees or asks again. Until you give one, your answer from before counts.',
      )
    : say('A sentence is enough; the customer reads it and agrees or asks again. Until then it is not answered.')
  const given = isScripted
    ? say('The customer reads your reason and agrees or asks again. Until then it counts as open.')
    : say(
        'The customer reads your reason and agrees or asks again. Until then it counts as open. If it does apply after all, empty this.',
      )
  return (
    <div className="stack-2" id={partId('notApplicable', question.id)}>
      <TextArea
        id={`${question.id}-reason`}
        name={fieldNames(question.id).reason}
        label={say('Why doesn’t this apply to you?')}
        rows={2}
        maxLength={4000}
        value={draft.reason}
        error={draft.notApplicable ? error : undefined}
        help={isWaiting ? waits : given}
        onChange={(event) => onChange({ ...draft, reason: event.currentTarget.value, notApplicable: true }, true)}
      />
      {isScripted ? (
        <p>
          <LinkButton onClick={onApplies}>{say('It does apply to us')}</LinkButton>
        </p>
      ) : null}
    </div>
  )
}

/** What the vendor adds in its own words. */
export function CommentPart({ question, draft, onChange }: RemarkProps) {
  const say = useSay()
  return (
    <div id={partId('comment', question.id)}>
      <TextArea
        id={`${question.id}-comment-field`}
        name={fieldNames(question.id).comment}
        label={say('Comment')}
        help={say('Goes to the customer with the answer.')}
        rows={2}
        maxLength={10_000}
        value={draft.comment}
        onChange={(event) => onChange({ ...draft, comment: event.currentTarget.value }, true)}
      />
    </div>
  )
}
