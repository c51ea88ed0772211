import { Form } from '@remix-run/react'
import { Button, KeyHints, TextArea, useSay } from '@rantai/ui'
import { english } from '@rantai/ui/words'
import { useState, type ReactNode } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { PreviewLine } from './PreviewLine'
import type { LastAct, ReviewPage, ReviewQuestion } from './review-types'
import { leaveOnEscape, useJudgeKeys, type BegunAct } from './use-judge-keys'
import { PROBLEMS, showValue, useQuestionInView, useRefusalInView, VALUE } from './judge-in-view'
import { useKeptJudgement } from './use-kept-judgement'
import { ValueField } from './ValueField'

type Props = {
  readonly page: ReviewPage
  readonly question: ReviewQuestion
  readonly last: LastAct | null
  readonly answer: FormAnswer | undefined
  readonly nextId: string
  /** What is judged. It stands in the form so that the buttons stay at the lower edge while one reads it. */
  readonly children: ReactNode
}

/** The reviewer's value of one question, its reason, and the acts. */
export function Judge({ page, question, last, answer, nextId, children }: Props) {
  const say = useSay()
  const { review, now } = question
  const mine = answer?.typed.questionId?.[0] === question.id ? answer : undefined
  const given = review?.hasValue === true && !question.answeredAgain ? review.value : now?.value
  const stored = review === null || review.outcome === 'returned' ? '' : (review.reason ?? '')
  const judged = useKeptJudgement(page.assessmentId, { question, last, given, stored })
  const { value } = judged
  const [begun, setBegun] = useState<BegunAct>(mine?.intent === 'return' ? 'return' : 'accept')
  const [nothingToUndo, setNothingToUndo] = useState(false)
  useJudgeKeys({ act: begun, begin: setBegun, onNothingToUndo: () => setNothingToUndo(true) })
  useRefusalInView(mine)
  const pick = (picked: unknown) => {
    judged.pick(picked)
    setBegun('accept')
    showValue()
  }
  const notApplicable = now !== null && now.said === null
  const changed = JSON.stringify(value) !== JSON.stringify(now?.value)
  useQuestionInView(changed)
  return (
    <Form method="post" className="stack-6 judge">
      {children}
      <div className="stack">
        <div id={PROBLEMS}>
          <FormProblems answer={mine} title={say('Nothing was saved')} />
        </div>
        <input type="hidden" name="questionId" value={question.id} />
        <input type="hidden" name="version" value={review?.version ?? 0} />
        <input type="hidden" name="next" value={nextId} />
        <input type="hidden" name="valueType" value={question.answer.type} />
        <input type="hidden" name="begun" value={changed ? 'yes' : ''} />
        {review ? <Standing question={question} /> : null}
        {judged.cameBack ? <CameBack onDiscard={judged.discard} /> : null}
        {now?.said == null ? null : (
          <div id={VALUE}>
            <ValueField question={question} value={value} onChange={pick} />
          </div>
        )}
        {notApplicable || !changed ? null : (
          <PreviewLine assessmentId={page.assessmentId} questionId={question.id} value={value} />
        )}
        <TextArea
          label={say('Reason, kept with the score')}
          help={say(reasonHelp(page, notApplicable))}
          id="reason"
          name="reason"
          rows={3}
          onKeyDown={leaveOnEscape}
          onChange={(event) => judged.say(event.currentTarget.value)}
          defaultValue={judged.reason ?? mine?.typed.reason?.[0] ?? stored}
          error={mine?.fields.reason}
        />
        <KeyHints hints={[{ keys: ['Ctrl', 'Enter'], label: begun === 'return' ? say('return') : say('accept') }]} />
      </div>
      <Acts page={page} question={question} changed={changed} nothingToUndo={nothingToUndo} />
    </Form>
  )
}

type ActsProps = Pick<Props, 'page' | 'question'> & { readonly changed: boolean; readonly nothingToUndo: boolean }

function Acts({ page, question: { now, review }, changed, nothingToUndo }: ActsProps) {
  const say = useSay()
  const notApplicable = now !== null && now.said === null
  return (
    <div className="actionbar">
      {notApplicable ? (
        <Button id="act-accept" type="submit" kind="primary" name="intent" value="acceptNotApplicable" keyHint="A">
          {say('Accept as not applicable')}
        </Button>
      ) : (
        <Button id="act-accept" type="submit" kind="primary" name="intent" value="accept" keyHint="A">
          {changed ? say('Accept with your value') : say('Accept the claim')}
        </Button>
      )}
      {page.mayReturn ? (
        <Button id="act-return" type="submit" name="intent" value="return" keyHint="R">
          {say('Return to vendor')}
        </Button>
      ) : null}
      {review ? (
        <Button id="act-undo" type="submit" kind="quiet" name="intent" value="undo" keyHint="U">
          {say('Undo')}
        </Button>
      ) : null}
      <span className="small muted" role="status">
        {nothingToUndo
          ? say(
              'This question isn’t reviewed, so there is nothing to undo. What was sent to the vendor can’t be taken back.',
            )
          : ''}
      </span>
    </div>
  )
}

/** What was begun here before one went on to another question stands in the fields again. */
function CameBack({ onDiscard }: { readonly onDiscard: () => void }) {
  const say = useSay()
  return (
    <p className="row small" role="status">
      <span>{say('What you began here is shown. It isn’t saved yet.')}</span>
      <Button type="button" kind="quiet" onClick={onDiscard}>
        {say('Discard it')}
      </Button>
    </p>
  )
}

/** What the reason is for: returning is one only while the question can go back. */
function reasonHelp({ mayReturn }: ReviewPage, notApplicable: boolean): string {
  if (!mayReturn)
    return notApplicable ? english('Why it leaves the score.') : english('Needed for a value below the claim.')
  return notApplicable
    ? english('Refusing that it doesn’t apply returns the question: the vendor sees the reason.')
    : english('Needed for a value below the claim, and to return the question. The vendor sees it when you return.')
}

function Standing({ question }: { question: ReviewQuestion }) {
  const say = useSay()
  const format = useFormat()
  const { review } = question
  if (!review) return null
  const words = {
    accepted: say('Accepted'),
    adjusted: say('Given another value'),
    returned: question.answeredAgain ? say('Returned, and answered again since') : say('Returned to the vendor'),
  }[review.outcome]
  return (
    <p className="small">
      <b className="m">{words}</b>{' '}
      <span className="muted">
        {say('by {name}, {date}', {
          name: review.reviewerName,
          date: format.date(review.reviewedAt, 'short-time'),
        })}
      </span>
    </p>
  )
}
