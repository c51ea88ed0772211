import { ConditionalBlock, ConflictNote, Proposal, QuestionBlock, SaveState } from '@rantai/ui'
import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import type { EvidenceItem, StoredAnswer } from '@rantai/use-cases'
import { useState, type ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import type { QuestionState } from './answer-saver'
import { AnswerControl } from './AnswerControl'
import { AnswerWords } from './AnswerWords'
import type { CountryOption } from './country-words'
import type { AnswerDraft } from './draft'
import { fieldNames } from './draft-form'
import { EvidencePart } from './EvidencePart'
import { QuestionRemarks } from './QuestionRemarks'
import { QuestionReason } from './QuestionReason'
import { localWords, savedWords } from './words'

export type CardActs = {
  readonly onChange: (questionId: string, draft: AnswerDraft, typing?: boolean) => void
  readonly onConfirm: (questionId: string) => void
  readonly onKeepMine: (questionId: string) => void
  readonly onUseTheirs: (questionId: string) => void
}

type Props = CardActs & {
  readonly assessmentId: string
  readonly question: AskedQuestion
  readonly packs: Asked['packs']
  /** "Question 3 of 14". */
  readonly place: string
  /** What brought it: drawn below its cause. */
  readonly cause: string | undefined
  readonly state: QuestionState
  readonly error: string | undefined
  readonly editable: boolean
  readonly countries: readonly CountryOption[]
  readonly evidence: readonly EvidenceItem[]
  readonly library: readonly EvidenceItem[]
  readonly changing: boolean
  readonly returned: string | undefined
}

/** One question with its answer, its evidence and what was said about it. */
export function QuestionCard(props: Props) {
  const { question, packs, place, cause, state, editable } = props
  const { locale } = useFormat()
  const names = fieldNames(question.id)
  const heading = localWords(question.plain ?? question.text, locale)
  const content = (
    <div className="stack" role="group" aria-labelledby={`${question.id}-title`}>
      <h2 id={`${question.id}-title`}>{heading}</h2>
      <QuestionReason question={question} packs={packs} />
      {props.returned === undefined ? null : (
        <p className="note warn">
          <b className="m">Sent back to you.</b> {props.returned}
        </p>
      )}
      <Body {...props} />
      {editable ? <input type="hidden" name={names.current} value={state.theirs?.version ?? state.version} /> : null}
    </div>
  )
  const standing = <Standing state={state} />
  return (
    <div id={question.id} tabIndex={-1} data-question={question.id}>
      {cause === undefined ? (
        <QuestionBlock meta={`${place} · ${question.id}`} state={standing}>
          {content}
        </QuestionBlock>
      ) : (
        <ConditionalBlock cause={`${cause} · ${question.id}`} state={standing}>
          {content}
        </ConditionalBlock>
      )}
    </div>
  )
}

function Body(props: Props) {
  const { question, state, editable, onConfirm } = props
  const [changes, setChanges] = useState(props.changing)
  const { stored, theirs } = state
  if (theirs) return <Conflict {...props} theirs={theirs} />
  if (stored?.status === 'toConfirm' && !changes)
    return (
      <Earlier
        question={question}
        stored={stored}
        editable={editable}
        onConfirm={() => onConfirm(question.id)}
        onChange={() => setChanges(true)}
      />
    )
  if (!editable) return <ReadOnly {...props} />
  return <Fields {...props} />
}

function Fields(props: Props) {
  const { question, state, error, countries, onChange, assessmentId, evidence, library } = props
  const change = (draft: AnswerDraft, typing?: boolean) => onChange(question.id, draft, typing)
  return (
    <>
      <input type="hidden" name={fieldNames(question.id).version} value={state.version} />
      {state.draft.notApplicable ? null : (
        <AnswerControl
          question={question}
          draft={state.draft}
          error={error ?? state.problem}
          disabled={false}
          countries={countries}
          onChange={change}
        />
      )}
      <EvidencePart {...{ assessmentId, question, evidence, library }} editable />
      <QuestionRemarks question={question} draft={state.draft} error={error} onChange={change} />
    </>
  )
}

function ReadOnly({ question, state, assessmentId, evidence, library }: Props) {
  return (
    <>
      {state.stored ? (
        <AnswerWords spec={question.answer} stored={state.stored} />
      ) : (
        <p className="muted">Not answered.</p>
      )}
      <EvidencePart {...{ assessmentId, question, evidence, library }} editable={false} />
    </>
  )
}

type EarlierProps = {
  readonly question: AskedQuestion
  readonly stored: StoredAnswer
  readonly editable: boolean
  readonly onConfirm: () => void
  readonly onChange: () => void
}

function Earlier({ question, stored, editable, onConfirm, onChange }: EarlierProps) {
  const format = useFormat()
  const origin = `You answered on ${format.date(stored.answeredOn, 'long')}${stored.authorName ? `, ${stored.authorName}` : ''}`
  const words = <AnswerWords spec={question.answer} stored={stored} />
  if (!editable)
    return (
      <div className="note">
        <p className="small muted">{origin}</p>
        {words}
      </div>
    )
  return (
    <Proposal origin={origin} submitName={fieldNames(question.id).proposal} onConfirm={onConfirm} onChange={onChange}>
      {words}
    </Proposal>
  )
}

function Conflict(props: Props & { readonly theirs: StoredAnswer }) {
  const { question, state, theirs, countries, onChange, onKeepMine, onUseTheirs } = props
  const format = useFormat()
  const name = theirs.authorName || 'A colleague'
  return (
    <>
      <input type="hidden" name={fieldNames(question.id).version} value={state.version} />
      <ConflictNote
        message={
          <>
            <b className="m">
              {name} changed this answer, {savedWords(theirs.updatedAt, format)}, while you were writing.
            </b>{' '}
            Nothing is lost. Choose which one counts; the other stays in the history.
          </>
        }
        mine={{
          time: format.date(format.now, 'time'),
          answer: (
            <AnswerControl
              question={question}
              draft={state.draft}
              error={undefined}
              disabled={false}
              countries={countries}
              onChange={(draft) => onChange(question.id, draft, true)}
            />
          ),
          remark: state.draft.comment || undefined,
        }}
        theirs={{
          name,
          time: savedWords(theirs.updatedAt, format),
          answer: <AnswerWords spec={question.answer} stored={theirs} />,
        }}
        submitName={fieldNames(question.id).conflict}
        onKeepMine={() => onKeepMine(question.id)}
        onUseTheirs={() => onUseTheirs(question.id)}
      />
    </>
  )
}

function Standing({ state }: { readonly state: QuestionState }): ReactNode {
  const format = useFormat()
  const { standing, stored } = state
  if (standing === undefined) {
    if (!stored || (stored.value === null && stored.notApplicable === null))
      return <span className="muted small">Not answered</span>
    if (stored.status === 'toConfirm') return <span className="warn-t small">To confirm</span>
    return <SaveState state={{ kind: 'saved', time: savedWords(stored.updatedAt, format) }} />
  }
  if (standing.kind === 'saved' || standing.kind === 'device')
    return <SaveState live state={{ kind: standing.kind, time: format.date(standing.at, 'time') }} />
  return <SaveState live state={standing} />
}
