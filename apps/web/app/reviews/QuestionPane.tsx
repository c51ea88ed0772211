import { ButtonLink, Diff, Icon, Notice, Section, type DiffRow, type Say, useSay } from '@rantai/ui'
import type { FormAnswer } from '../forms/form-answer'
import { useFormat } from '../locale/use-format'
import { valueWords } from '../profile/value-words'
import { BelowAnswers } from './BelowAnswers'
import { Judge } from './Judge'
import type { LastAct, ReviewPage, ReviewQuestion } from './review-types'

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
  readonly last: LastAct | null
  readonly answer: FormAnswer | undefined
  readonly place: Place
}

/** One question: the claim against last time, and the reviewer's value. */
export function QuestionPane({ page, question, last, answer, place }: Props) {
  const say = useSay()
  const asked = (
    <>
      <Asked question={question} place={place} />
      <Claim page={page} question={question} />
      <BelowAnswers page={page} question={question} />
    </>
  )
  if (page.mayReview)
    return (
      <Judge page={page} question={question} last={last} answer={answer} nextId={place.nextId}>
        {asked}
      </Judge>
    )
  return (
    <>
      {asked}
      <Notice kind="info" title={say('This can’t be reviewed now.')}>
        {page.assessingState === 'decided'
          ? say('The vendor sent later answers, or your role doesn’t review. These stand as they are.')
          : say('The vendor is changing its answers, or your role doesn’t review.')}
      </Notice>
    </>
  )
}

function Asked({ question, place }: { question: ReviewQuestion; place: Place }) {
  const say = useSay()
  const { locale } = useFormat()
  const { multiplier, translated } = question
  const weight = multiplier ? `${question.weight} × ${multiplier.factor}, ${multiplier.pack}` : String(question.weight)
  return (
    <div className="stack-2" id="asked">
      <div className="row between">
        <span className="id">
          {say('{id} · weight {weight}', { id: question.id, weight })}
          {translated?.status === 'machine' ? ` · ${say('Machine translation')}` : ''}
        </span>
        <span className="row small">
          {place.previous === undefined ? null : (
            <ButtonLink kind="quiet" href={place.previous} keyHint="K">
              {say('Previous')}
            </ButtonLink>
          )}
          <span>{say('{at} of {of}', { at: place.at, of: place.of })}</span>
          {place.next === undefined ? null : (
            <ButtonLink kind="quiet" href={place.next} keyHint="J">
              {say('Next')}
            </ButtonLink>
          )}
        </span>
      </div>
      <h2 id="question" lang={question.text === translated?.english.text ? 'en' : locale}>
        {question.text}
      </h2>
      <InEnglish question={question} />
      {question.plain === null || question.plain === question.text ? null : (
        <details>
          <summary>
            <Icon name="chevron-right" />
            {say('As the vendor read it')}
          </summary>
          <p className="small" lang={question.plain === translated?.english.plain ? 'en' : locale}>
            {question.plain}
          </p>
        </details>
      )}
      <p className="row small">
        {question.caps.map((cap) => (
          <span key={cap.id} className="chip">
            {capWords(say, cap)}
          </span>
        ))}
        {question.evidenceRequired ? <span className="chip">{say('Evidence required')}</span> : null}
        {question.manualReview ? <span className="chip">{say('Needs a reviewer’s value')}</span> : null}
      </p>
    </div>
  )
}

/** What was written, beside its translation: the machine's words are not those that the vendor was asked. */
function InEnglish({ question: { text, plain, translated } }: { readonly question: ReviewQuestion }) {
  const say = useSay()
  if (translated === null) return null
  const { english } = translated
  const written = [
    ...(text === english.text ? [] : [english.text]),
    ...(plain === english.plain ? [] : [english.plain]),
  ]
  if (written.length === 0) return null
  return (
    <details>
      <summary>
        <Icon name="chevron-right" />
        {say('In English')}
      </summary>
      {written.map((words) => (
        <p key={words} className="small" lang="en">
          {words}
        </p>
      ))}
    </details>
  )
}

function capWords(say: Say, { cap, reason, fired }: ReviewQuestion['caps'][number]): string {
  if (reason === null)
    return say(fired ? 'Limits the score to {limit}' : 'Can limit the score to {limit}', { limit: cap })
  return say(fired ? 'Limits the score to {limit}: {reason}' : 'Can limit the score to {limit}: {reason}', {
    limit: cap,
    reason,
  })
}

function Claim({ page, question }: { page: ReviewPage; question: ReviewQuestion }) {
  const say = useSay()
  const format = useFormat()
  const { now, before } = question
  if (!now) return <p className="muted">{say('Not answered.')}</p>
  const saidBy = (answer: ReviewQuestion['now']): string | undefined => {
    if (!answer) return undefined
    return answer.said === null
      ? say('Doesn’t apply: {reason}', { reason: answer.notApplicable ?? '' })
      : valueWords(format, answer.said, page.countries)
  }
  const rows: (DiffRow & { readonly shown: boolean })[] = [
    { label: say('Answer'), by: 'whole', before: saidBy(before), after: saidBy(now), shown: true },
    {
      label: say('Said'),
      by: 'words',
      before: before?.comment ?? undefined,
      after: now.comment ?? undefined,
      shown: now.comment !== null || before?.comment != null,
    },
    {
      label: say('Evidence'),
      by: 'whole',
      before: listed(before?.files),
      after: listed(now.files),
      shown: now.files.length > 0 || (before?.files.length ?? 0) > 0,
    },
    { label: say('By'), by: 'words', before: before?.authorName, after: now.authorName, shown: true },
  ]
  return (
    <Section
      title={before ? say('Claim against last time') : say('Claim')}
      aside={
        before && page.beforeSubmittedAt !== null
          ? say('last time {before}, claimed {date}', {
              before: format.date(page.beforeSubmittedAt),
              date: format.date(now.answeredOn),
            })
          : say('claimed {date}', { date: format.date(now.answeredOn) })
      }
    >
      <Diff
        locale={format.locale}
        head={before ? undefined : say('Now')}
        rows={rows
          .filter(({ shown }) => shown)
          .map(({ shown: _shown, ...row }) => (before ? row : { ...row, before: row.after }))}
      />
    </Section>
  )
}

const listed = (files: readonly string[] | undefined) =>
  files === undefined || files.length === 0 ? undefined : files.join(', ')
