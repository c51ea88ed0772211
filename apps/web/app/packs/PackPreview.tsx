import { CheckboxRow, EmptyState, QuestionBlock, Section, Skeleton, useSay } from '@rantai/ui'
import type { AskedQuestion } from '@rantai/questionnaires/asked'
import { useState } from 'react'
import { AnswerControl } from '../answering/AnswerControl'
import type { CountryOption } from '../answering/country-words'
import { emptyDraft, type AnswerDraft } from '../answering/draft'
import { QuestionReason } from '../answering/QuestionReason'
import { localWords } from '../answering/words'
import { useFormat } from '../locale/use-format'
import { FindingList } from './FindingList'
import { usePack } from './pack-context'
import { SampleFacts } from './SampleFacts'
import { SampleScore } from './SampleScore'
import { type Sample, type Simulated, useSimulation } from './use-simulation'

type Props = { readonly countries: readonly CountryOption[]; readonly today: string }

/** The questions as the vendor sees them, answered for trial, with the score beside them. Nothing of it is kept. */
export function PackPreview({ countries, today }: Props) {
  const say = useSay()
  const pack = usePack()
  const [sample, setSample] = useState<Sample>({ answers: {}, facts: {}, evidence: false })
  const simulated = useSimulation(pack, { sample, countries, today })
  if (simulated === 'loading') return <Loading />
  if (!simulated)
    return (
      <div className="mt-4">
        <FindingList findings={pack.findings} />
        <EmptyState title={say('Not ready to be shown')}>
          {say('The preview is here as soon as the draft can be put together.')}
        </EmptyState>
      </div>
    )
  if (simulated.questionnaire.questions.length === 0)
    return (
      <EmptyState title={say('Nothing is asked with these facts')}>
        {say('Write a question, or record facts that a level applies to.')}
      </EmptyState>
    )
  const onAnswer = (id: string, answer: AnswerDraft) =>
    setSample({ ...sample, answers: { ...sample.answers, [id]: answer } })
  return (
    <div className="mt-4 grid gap-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <Questions {...{ simulated, sample, countries, onAnswer }} />
      </div>
      <aside className="stack-8 order-first lg:sticky lg:top-4 lg:order-none lg:self-start">
        <SampleScore simulated={simulated} draft={pack.draft} />
        <Section title={say('Taken for granted here')}>
          <div className="stack-6">
            <CheckboxRow
              label={say('Evidence is there and accepted')}
              checked={sample.evidence}
              onChange={(event) => setSample({ ...sample, evidence: event.currentTarget.checked })}
            />
            <SampleFacts
              draft={pack.draft}
              facts={sample.facts}
              onChange={(facts) => setSample({ ...sample, facts })}
            />
          </div>
        </Section>
      </aside>
    </div>
  )
}

/** In the shape of what comes; without scripts it says why nothing does. */
function Loading() {
  const say = useSay()
  return (
    <div className="stack-6 mt-4">
      <p className="muted">{say('The preview is worked out in your browser.')}</p>
      <noscript>
        <p>{say('Scripts are off here, so it doesn’t come. Everything else about a pack works without them.')}</p>
      </noscript>
      <Skeleton />
    </div>
  )
}

type QuestionsProps = {
  readonly simulated: Simulated
  readonly sample: Sample
  readonly countries: readonly CountryOption[]
  readonly onAnswer: (id: string, answer: AnswerDraft) => void
}

function Questions({ simulated, sample, countries, onAnswer }: QuestionsProps) {
  const say = useSay()
  const { locale } = useFormat()
  const { asked, state, problems } = simulated
  const shown = new Set(state.asked)
  const later = asked.questions.length - shown.size
  const sections = asked.components.map(({ id, title }) => ({
    id,
    title: title ? localWords(title, locale) : id,
    questions: asked.questions.filter((question) => question.component === id && shown.has(question.id)),
  }))
  return (
    <>
      <p className="muted">
        {say('{answered} answered of {total}.', { answered: state.answeredCount, total: state.total })}{' '}
        {later > 0
          ? say('{count, plural, one {# question more} other {# questions more}} may be opened by answers.', {
              count: later,
            })
          : null}
      </p>
      {sections.map(({ id, title, questions }) =>
        questions.length === 0 ? null : (
          <Section key={id} title={title}>
            {questions.map((question, i) => (
              <Trial
                key={question.id}
                question={question}
                place={say('Question {number} of {total}', { number: i + 1, total: questions.length })}
                packs={asked.packs}
                draft={sample.answers[question.id] ?? emptyDraft}
                error={problems[question.id]}
                countries={countries}
                points={simulated.result.questions[question.id]?.points}
                onChange={(answer) => onAnswer(question.id, answer)}
              />
            ))}
          </Section>
        ),
      )}
    </>
  )
}

type TrialProps = {
  readonly question: AskedQuestion
  readonly place: string
  readonly packs: Simulated['asked']['packs']
  readonly draft: AnswerDraft
  readonly error: string | undefined
  readonly countries: readonly CountryOption[]
  /** What its answer adds to the score; undefined where it doesn't count. */
  readonly points: number | undefined
  readonly onChange: (answer: AnswerDraft) => void
}

function Trial({ question, place, packs, points, ...control }: TrialProps) {
  const say = useSay()
  const format = useFormat()
  return (
    <QuestionBlock
      id={question.id}
      labelledBy={`${question.id}-title`}
      meta={`${place} · ${question.id}`}
      state={
        <span className="small muted">
          {points === undefined
            ? say('Doesn’t count')
            : say('{points} points', { points: format.number(Math.round(points * 10) / 10) })}
        </span>
      }
    >
      <h3 id={`${question.id}-title`}>{localWords(question.plain ?? question.text, format.locale)}</h3>
      <QuestionReason question={question} packs={packs} />
      <AnswerControl question={question} disabled={false} {...control} />
      {question.evidenceRequired ? <p className="small muted">{say('Evidence is asked for here.')}</p> : null}
    </QuestionBlock>
  )
}
