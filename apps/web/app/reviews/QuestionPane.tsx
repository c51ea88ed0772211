import { Form } from '@remix-run/react'
import { Button, ButtonLink, Diff, Icon, KeyHints, Notice, Section, TextArea, type DiffRow } from '@rantai/ui'
import { useState } from 'react'
import type { FormAnswer } from '../forms/form-answer'
import { FormProblems } from '../forms/FormProblems'
import { useFormat } from '../locale/use-format'
import { PreviewLine } from './PreviewLine'
import type { ReviewPage, ReviewQuestion } from './review-types'
import { leaveOnEscape, useJudgeKeys, type BegunAct } from './use-judge-keys'
import { ValueField } from './ValueField'

type Place = {
  readonly at: number
  readonly of: number
  readonly previous: string | undefined
  readonly next: string | undefined
  readonly nextId: string
}

type Props = {
  readonly page: ReviewPage
  readonly question: ReviewQuestion
  readonly answer: FormAnswer | undefined
  readonly place: Place
}

/** One question: the claim against last time, and the reviewer's value. */
export function QuestionPane({ page, question, answer, place }: Props) {
  return (
    <>
      <Asked question={question} place={place} />
      <Claim page={page} question={question} />
      {page.mayReview ? (
        <Judge page={page} question={question} answer={answer} nextId={place.nextId} />
      ) : (
        <Notice kind="info" title="This can’t be reviewed now.">
          {page.assessingState === 'decided'
            ? 'The vendor sent later answers, or your role doesn’t review. These stand as they are.'
            : 'The vendor is changing its answers, or your role doesn’t review.'}
        </Notice>
      )}
    </>
  )
}

function Asked({ question, place }: { question: ReviewQuestion; place: Place }) {
  const { multiplier } = question
  const weight = multiplier ? `${question.weight} × ${multiplier.factor}, ${multiplier.pack}` : String(question.weight)
  return (
    <div className="stack-2">
      <div className="row between">
        <span className="id">
          {question.id} · weight {weight}
        </span>
        <span className="row small">
          {place.previous === undefined ? null : (
            <ButtonLink kind="quiet" href={place.previous} keyHint="K">
              Previous
            </ButtonLink>
          )}
          <span>
            {place.at} of {place.of}
          </span>
          {place.next === undefined ? null : (
            <ButtonLink kind="quiet" href={place.next} keyHint="J">
              Next
            </ButtonLink>
          )}
        </span>
      </div>
      <h2 id="question">{question.text}</h2>
      {question.plain === null || question.plain === question.text ? null : (
        <details>
          <summary>
            <Icon name="chevron-right" />
            As the vendor read it
          </summary>
          <p className="small">{question.plain}</p>
        </details>
      )}
      <p className="row small">
        {question.caps.map((cap) => (
          <span key={cap.id} className="chip">
            {cap.fired ? 'Limits' : 'Can limit'} the score to {cap.cap}
            {cap.reason === null ? '' : `: ${cap.reason}`}
          </span>
        ))}
        {question.evidenceRequired ? <span className="chip">Evidence required</span> : null}
        {question.manualReview ? <span className="chip">Needs a reviewer’s value</span> : null}
      </p>
    </div>
  )
}

function Claim({ page, question }: { page: ReviewPage; question: ReviewQuestion }) {
  const format = useFormat()
  const { now, before } = question
  if (!now) return <p className="muted">Not answered.</p>
  const rows: (DiffRow & { readonly shown: boolean })[] = [
    { label: 'Answer', by: 'whole', before: saidBy(before), after: saidBy(now), shown: true },
    {
      label: 'Said',
      by: 'words',
      before: before?.comment ?? undefined,
      after: now.comment ?? undefined,
      shown: now.comment !== null || before?.comment != null,
    },
    {
      label: 'Evidence',
      by: 'whole',
      before: listed(before?.files),
      after: listed(now.files),
      shown: now.files.length > 0 || (before?.files.length ?? 0) > 0,
    },
    { label: 'By', by: 'words', before: before?.authorName, after: now.authorName, shown: true },
  ]
  return (
    <Section
      title={before ? 'Claim against last time' : 'Claim'}
      aside={`${before && page.beforeSubmittedAt !== null ? `last time ${format.date(page.beforeSubmittedAt)}, ` : ''}claimed ${format.date(now.answeredOn)}`}
    >
      <Diff
        locale={format.locale}
        head={before ? undefined : 'Now'}
        rows={rows
          .filter(({ shown }) => shown)
          .map(({ shown: _shown, ...row }) => (before ? row : { ...row, before: row.after }))}
      />
    </Section>
  )
}

const listed = (files: readonly string[] | undefined) =>
  files === undefined || files.length === 0 ? undefined : files.join(', ')

function saidBy(answer: ReviewQuestion['now']): string | undefined {
  if (!answer) return undefined
  return answer.text ?? `Doesn’t apply: ${answer.notApplicable ?? ''}`
}

type JudgeProps = Omit<Props, 'place'> & { readonly nextId: string }

function Judge({ page, question, answer, nextId }: JudgeProps) {
  const { review, now } = question
  const mine = answer?.typed.questionId?.[0] === question.id ? answer : undefined
  const given = review?.hasValue === true && !question.answeredAgain ? review.value : now?.value
  const [value, setValue] = useState<unknown>(given)
  const [begun, setBegun] = useState<BegunAct>(mine?.intent === 'return' ? 'return' : 'accept')
  const [nothingToUndo, setNothingToUndo] = useState(false)
  useJudgeKeys({ act: begun, begin: setBegun, onNothingToUndo: () => setNothingToUndo(true) })
  const pick = (picked: unknown) => {
    setValue(picked)
    setBegun('accept')
  }
  const notApplicable = now !== null && now.text === null
  const changed = JSON.stringify(value) !== JSON.stringify(now?.value)
  return (
    <Form method="post" className="stack">
      <FormProblems answer={mine} title="Nothing was saved" />
      <input type="hidden" name="questionId" value={question.id} />
      <input type="hidden" name="version" value={review?.version ?? 0} />
      <input type="hidden" name="next" value={nextId} />
      <input type="hidden" name="valueType" value={question.answer.type} />
      <input type="hidden" name="begun" value={changed ? 'yes' : ''} />
      {review ? <Standing question={question} /> : null}
      {now?.text == null ? null : <ValueField question={question} value={value} onChange={pick} />}
      <TextArea
        label="Reason, kept with the score"
        help={reasonHelp(page, notApplicable)}
        id="reason"
        name="reason"
        rows={3}
        onKeyDown={leaveOnEscape}
        defaultValue={
          mine?.typed.reason?.[0] ?? (review === null || review.outcome === 'returned' ? '' : (review.reason ?? ''))
        }
        error={mine?.fields.reason}
      />
      {notApplicable || !changed ? null : (
        <PreviewLine assessmentId={page.assessmentId} questionId={question.id} value={value} />
      )}
      <div className="actionbar">
        {notApplicable ? (
          <Button id="act-accept" type="submit" kind="primary" name="intent" value="acceptNotApplicable" keyHint="A">
            Accept as not applicable
          </Button>
        ) : (
          <Button id="act-accept" type="submit" kind="primary" name="intent" value="accept" keyHint="A">
            {changed ? 'Accept with your value' : 'Accept the claim'}
          </Button>
        )}
        {page.mayReturn ? (
          <Button id="act-return" type="submit" name="intent" value="return" keyHint="R">
            Return to vendor
          </Button>
        ) : null}
        {review ? (
          <Button id="act-undo" type="submit" kind="quiet" name="intent" value="undo" keyHint="U">
            Undo
          </Button>
        ) : null}
        <KeyHints hints={[{ keys: ['Ctrl', 'Enter'], label: begun === 'return' ? 'return' : 'accept' }]} />
      </div>
      <p className="small muted" role="status">
        {nothingToUndo ? 'Nothing was said of this question yet, so there is nothing to undo.' : ''}
      </p>
    </Form>
  )
}

/** What the reason is for: returning is one only while the question can go back. */
function reasonHelp({ mayReturn }: ReviewPage, notApplicable: boolean): string {
  if (!mayReturn) return notApplicable ? 'Why it leaves the score.' : 'Needed for a value below the claim.'
  return notApplicable
    ? 'Refusing that it doesn’t apply returns the question: the vendor sees the reason.'
    : 'Needed for a value below the claim, and to return the question. The vendor sees it when you return.'
}

function Standing({ question }: { question: ReviewQuestion }) {
  const format = useFormat()
  const { review } = question
  if (!review) return null
  const words = {
    accepted: 'Accepted',
    adjusted: 'Given another value',
    returned: question.answeredAgain ? 'Returned, and answered again since' : 'Returned to the vendor',
  }[review.outcome]
  return (
    <p className="small">
      <b className="m">{words}</b>{' '}
      <span className="muted">
        by {review.reviewerName}, {format.date(review.reviewedAt, 'short-time')}
      </span>
    </p>
  )
}
