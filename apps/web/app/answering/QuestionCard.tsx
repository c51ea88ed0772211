import { ConflictNote, Proposal, QuestionBlock, SaveState, useSay } from '@rantai/ui'
import type { Asked, AskedQuestion } from '@rantai/questionnaires/asked'
import type { BroughtProposal, EvidenceItem, KeptProposal, StoredAnswer } from '@rantai/use-cases'
import { useState, type ReactNode } from 'react'
import { useFormat } from '../locale/use-format'
import { isAnswered, type QuestionState } from './question-state'
import { AnswerControl, choiceValuesOf } from './AnswerControl'
import { AnswerWords } from './AnswerWords'
import type { CardPart } from './card-parts'
import type { CountryOption } from './country-words'
import { clearedDraft, type AnswerDraft } from './draft'
import { fieldNames } from './draft-form'
import { EvidencePart } from './EvidencePart'
import { CommentPart, NotApplicablePart, QuestionActs, useCardParts } from './QuestionParts'
import { ProposalNotes } from './ProposalNotes'
import { QuestionConversation, type Talk } from './QuestionConversation'
import { QuestionReason } from './QuestionReason'
import type { LibraryFile } from './section-data'
import { handOverPath, localWords, replyPath, savedWords } from './words'

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
  /** How the words in the reader's language came about, where not by a person. */
  readonly translation: 'machine' | 'english' | undefined
  /** What brought it: drawn below its cause. */
  readonly cause: string | undefined
  readonly state: QuestionState
  readonly error: string | undefined
  readonly editable: boolean
  readonly countries: readonly CountryOption[]
  readonly evidence: readonly EvidenceItem[]
  readonly library: readonly LibraryFile[]
  /** What is kept for it, while it has no answer. */
  readonly kept: KeptProposal | undefined
  readonly brought: BroughtProposal | undefined
  readonly changing: boolean
  /** Parts that the address names as open. */
  readonly opened: readonly CardPart[]
  readonly returned: string | undefined
  /** It came back, and nobody changed it since. */
  readonly unchanged: boolean
  readonly talk: Talk
  /** Who reads this, as answers name their author. */
  readonly readerName: string
  /** Who else holds it now. */
  readonly holders: readonly string[]
  readonly mayHandOver: boolean
}

/** One question with its answer, its evidence and what was said about it. */
export function QuestionCard(props: Props) {
  const say = useSay()
  const { question, packs, place, translation, cause, state, editable } = props
  const { locale, list } = useFormat()
  const names = fieldNames(question.id)
  const words = question.plain ?? question.text
  const heading = localWords(words, locale)
  const decides = state.theirs !== undefined || state.stored?.status === 'toConfirm'
  return (
    <QuestionBlock
      id={question.id}
      labelledBy={`${question.id}-title`}
      meta={`${cause ?? place} · ${question.id}${translation === 'machine' ? ` · ${say('Machine translation')}` : ''}`}
      state={<Standing state={state} unchanged={props.unchanged} />}
      sub={cause !== undefined}
    >
      <h2 id={`${question.id}-title`} lang={heading === words.en ? 'en' : locale}>
        {heading}
      </h2>
      {translation === 'english' ? (
        <p className="muted small">{say('Not all of this question is translated yet; the rest is in English.')}</p>
      ) : null}
      <QuestionReason question={question} packs={packs} />
      {props.returned === undefined ? null : (
        <p className="note warn">
          <b className="m">{say('Sent back to you.')}</b> {props.returned}
        </p>
      )}
      {props.holders.length === 0 ? null : (
        <p className="muted small">{say('In the hands of {names}', { names: list(props.holders) })}</p>
      )}
      <QuestionConversation talk={props.talk} questionId={question.id} heading={heading} />
      <Body {...props} />
      {editable && decides ? (
        <input type="hidden" name={names.current} value={state.theirs?.version ?? state.version} />
      ) : null}
    </QuestionBlock>
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

/** Once something was written about a question, its conversation offers to write. */
function askOf({ talk, question }: Props) {
  const { assessmentId, customerName, mayMessage, conversations } = talk
  return mayMessage && conversations[question.id] === undefined
    ? { href: replyPath(assessmentId, question.id), customerName }
    : undefined
}

function Fields(props: Props) {
  const { question, state, error, countries, onChange, assessmentId, evidence, library } = props
  const { draft } = state
  const parts = useCardParts(question.id, draft, props.opened)
  const change = (next: AnswerDraft, typing?: boolean) => onChange(question.id, next, typing)
  const open = (part: CardPart) => {
    parts.open(part)
    if (part === 'notApplicable') change({ ...draft, notApplicable: true })
  }
  const onApplies = () => {
    parts.close('notApplicable')
    change({ ...draft, notApplicable: false })
  }
  const changeIn = (part: CardPart) => (next: AnswerDraft, typing?: boolean) => {
    parts.keep(part)
    change(next, typing)
  }
  const mayClear = !draft.notApplicable && draft.picked.length > 0 && choiceValuesOf(question.answer) !== undefined
  return (
    <>
      <input type="hidden" name={fieldNames(question.id).version} value={state.version} />
      <ProposalNotes {...{ question, state }} kept={props.kept} brought={props.brought} />
      {draft.notApplicable ? null : (
        <AnswerControl
          question={question}
          draft={draft}
          error={error ?? state.problem}
          disabled={false}
          countries={countries}
          onChange={change}
        />
      )}
      <EvidencePart {...{ assessmentId, question, evidence, library }} editable isAdding={parts.isOpen('evidence')} />
      {parts.isOpen('notApplicable') ? (
        <NotApplicablePart
          {...{ question, draft, error, onApplies }}
          hasAnswer={state.stored?.value !== null && state.stored?.value !== undefined}
          onChange={changeIn('notApplicable')}
        />
      ) : null}
      {parts.isOpen('comment') ? (
        <CommentPart question={question} draft={draft} onChange={changeIn('comment')} />
      ) : null}
      <QuestionActs
        questionId={question.id}
        parts={{ ...parts, open }}
        handOver={props.mayHandOver ? handOverPath(assessmentId, { questionId: question.id }) : undefined}
        ask={askOf(props)}
        onClear={mayClear ? () => change({ ...draft, ...clearedDraft }) : undefined}
      />
    </>
  )
}

function ReadOnly({ question, state, assessmentId, evidence, library }: Props) {
  const say = useSay()
  return (
    <>
      {state.stored ? (
        <AnswerWords spec={question.answer} stored={state.stored} />
      ) : (
        <p className="muted">{say('Not answered.')}</p>
      )}
      <EvidencePart {...{ assessmentId, question, evidence, library }} editable={false} isAdding={false} />
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
  const answered = format.say('You answered on {day}', { day: format.date(stored.answeredOn, 'long') })
  const origin = `${answered}${stored.authorName ? `, ${stored.authorName}` : ''}`
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
  const { draft, standing } = state
  const names = fieldNames(question.id)
  const format = useFormat()
  const { say } = format
  const isOwn = theirs.authorName !== '' && theirs.authorName === props.readerName
  const name = isOwn ? say('You') : theirs.authorName || say('A colleague')
  const time = savedWords(theirs.updatedAt, format)
  return (
    <>
      <input type="hidden" name={names.version} value={state.version} />
      {draft.notApplicable ? <input type="hidden" name={names.reason} value={draft.reason} /> : null}
      <input type="hidden" name={names.comment} value={draft.comment} />
      <ConflictNote
        message={
          <>
            <b className="m">
              {isOwn
                ? say('You changed this answer in another window, {time}, while you were writing here.', { time })
                : say('{name} changed this answer, {time}, while you were writing.', { name, time })}
            </b>{' '}
            {say('Nothing is lost. Choose which one counts; the other stays in the history.')}
          </>
        }
        mine={{
          time: format.date(standing?.kind === 'conflict' ? standing.at : format.now, 'time'),
          answer: draft.notApplicable ? (
            `${say('Doesn’t apply.')} ${draft.reason}`
          ) : (
            <AnswerControl
              question={question}
              draft={draft}
              error={undefined}
              disabled={false}
              countries={countries}
              onChange={(next) => onChange(question.id, next, true)}
            />
          ),
          remark: draft.comment ? `“${draft.comment}”` : undefined,
        }}
        theirs={{
          name,
          time,
          answer: <AnswerWords spec={question.answer} stored={theirs} />,
        }}
        submitName={names.conflict}
        onKeepMine={() => onKeepMine(question.id)}
        onUseTheirs={() => onUseTheirs(question.id)}
      />
    </>
  )
}

function Standing({ state, unchanged }: Pick<Props, 'state' | 'unchanged'>): ReactNode {
  const say = useSay()
  const format = useFormat()
  const { standing, stored, problem } = state
  if (problem !== undefined && standing?.kind !== 'conflict') return <SaveState live state={{ kind: 'failed' }} />
  if (!isAnswered(state) && (standing === undefined || standing.kind === 'saved'))
    return (
      <span className="muted small" role={standing && 'status'}>
        {say('Not answered')}
      </span>
    )
  if (standing === undefined) {
    if (unchanged) return <span className="warn-t small">{say('Sent back')}</span>
    if (stored?.status === 'toConfirm') return <span className="warn-t small">{say('To confirm')}</span>
    return <SaveState state={{ kind: 'saved', time: savedWords(stored?.updatedAt ?? format.now, format) }} />
  }
  if (standing.kind === 'saved' || standing.kind === 'device')
    return <SaveState live state={{ kind: standing.kind, time: format.date(standing.at, 'time') }} />
  return <SaveState live state={standing} />
}
