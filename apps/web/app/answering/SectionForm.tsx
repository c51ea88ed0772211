import { useNavigate, useRevalidator, useSubmit } from '@remix-run/react'
import { Button, ButtonLink, ErrorSummary, KeyHints, Notice, ProgressText, useSay } from '@rantai/ui'
import { english, type Say } from '@rantai/ui/words'
import type { AskedState } from '@rantai/questionnaires/asked'
import { useEffect, useRef, useState, type FormEvent, type RefObject } from 'react'
import { CountriesContext } from './AnswerWords'
import { COUNTRY_LIST } from './CountriesControl'
import { openPartsOf } from './card-parts'
import { fieldNames } from './draft-form'
import { earlyEdits } from './early-edits'
import { EvidenceActs, uploadFormId, withProblem } from './evidence-acts'
import { takenIn, usedIn } from './kept-act'
import { QuestionCard } from './QuestionCard'
import type { SectionAnswer } from './section-answer'
import { causeOf, withReturnedFirst } from './section-view'
import type { SectionData } from './section-data'
import { CHOOSE_FIRST, useEvidenceUpload } from './use-evidence-upload'
import { useQuestionKeys } from './use-question-keys'
import type { Saving } from './use-saver'
import { useScripted } from './use-scripted'
import { nextPath, nextWords } from './next-section'
import { progressWords, sectionPath } from './words'

type Props = {
  readonly section: SectionData
  readonly saving: Saving
  readonly posted: SectionAnswer | undefined
  readonly changingId: string | undefined
  /** Parts of questions that the address names as open. */
  readonly opened: readonly string[]
  /** Which questions apply now. */
  readonly live: AskedState
}

/** The questions of one section that apply now, in one form that also posts without scripts. */
export function SectionForm({ section, saving, posted, changingId, opened, live }: Props) {
  const say = useSay()
  const isScripted = useScripted()
  const { saver, states } = saving
  const { asked, assessmentId, sectionId } = section
  const returned = section.returned.map(({ questionId }) => questionId)
  const own = new Set(section.questionIds)
  const shown = asked.questions.filter(({ id }) => own.has(id) && live.asked.includes(id))
  const ordered = withReturnedFirst(shown, { returned, isOpen: (id) => isEditable(section, id) })
  const upload = useEvidenceUpload(assessmentId)
  const form = useRef<HTMLFormElement>(null)
  const { onSubmit, stays, unchosen } = useSectionSubmit({ section, saving })
  useEarlyEdits(form, { asked, saver })
  useQuestionKeys(form, { states, asked, saver })
  const left = ordered.filter(({ id }) => live.unanswered.includes(id)).length
  const uploading = ordered.filter(({ id }) => openPartsOf(id, opened).includes('evidence'))
  const problems = Object.entries(posted?.problems ?? {})
  return (
    <CountriesContext.Provider value={section.countries}>
      <EvidenceActs.Provider value={withProblem(upload, unchosen, say(CHOOSE_FIRST))}>
        <ProgressText summary={progressWords(say, section)} />
        {problems.length > 0 ? (
          <ErrorSummary
            title={say('{count, plural, one {# answer was} other {# answers were}} not saved', {
              count: problems.length,
            })}
            errors={problems.map(([id, message]) => ({ fieldId: `${id}-field`, message: `${id}: ${message}` }))}
          />
        ) : null}
        {saver.sessionEnded() ? (
          <Notice kind="warning" title={say('Your session ended')} announce>
            {say(
              'What you wrote is kept on this device. Open the link from your mail again, in this browser: then it is sent, unless the questions were taken back.',
            )}
          </Notice>
        ) : null}
        {/* Fields that a browser fills in again by itself would count as changed here. */}
        <form method="post" ref={form} onSubmit={onSubmit} autoComplete="off">
          {/* What Enter presses: keep everything, never an act of some question. */}
          <button type="submit" name="act" value="save" className="vh" tabIndex={-1} aria-hidden="true">
            {say('Save')}
          </button>
          {ordered.map((question, at) => {
            const cause = causeOf(question, shown)
            const state = states[question.id]
            if (!state) return null
            return (
              <QuestionCard
                key={question.id}
                assessmentId={assessmentId}
                question={question}
                packs={asked.packs}
                place={say('Question {number} of {total}', { number: at + 1, total: ordered.length })}
                translation={section.translations[question.id]}
                cause={cause && say('Added by an answer above')}
                state={state}
                error={posted?.problems[question.id]}
                editable={isEditable(section, question.id)}
                countries={section.countries}
                evidence={section.evidence[question.id] ?? []}
                library={section.library}
                kept={section.kept[question.id]}
                brought={section.brought[question.id]}
                changing={changingId === question.id}
                opened={openPartsOf(question.id, opened)}
                talk={section}
                readerName={section.readerName}
                holders={section.handedTo[question.id] ?? []}
                mayHandOver={section.mayHandOver}
                returned={returned.includes(question.id) ? returnReason(say, section, question.id) : undefined}
                unchanged={section.returned.some(({ questionId, changed }) => questionId === question.id && !changed)}
                onChange={(id, draft, typing) => saver.edit(id, draft, typing)}
                onConfirm={(id) => void saver.confirm(id)}
                onKeepMine={(id) => saver.keepMine(id)}
                onUseTheirs={(id) => saver.takeTheirs(id)}
              />
            )
          })}
          <NextButtons section={section} left={left} isScripted={isScripted} stays={stays} />
        </form>
        {isScripted
          ? null
          : uploading.map(({ id }) => (
              <form
                key={id}
                id={uploadFormId(id)}
                method="post"
                encType="multipart/form-data"
                action={`/answer/${assessmentId}/evidence?section=${encodeURIComponent(sectionId)}`}
              >
                <input type="hidden" name="questionId" value={id} />
                <input type="hidden" name="sectionId" value={sectionId} />
              </form>
            ))}
        {section.countries.length > 0 ? (
          <datalist id={COUNTRY_LIST}>
            {section.countries.map(({ value, label }) => (
              <option key={value} value={label} />
            ))}
          </datalist>
        ) : null}
        <KeyHints
          hints={[
            { keys: ['J', 'K'], label: say('next, previous') },
            { keys: ['1', '9'], label: say('choose') },
            { keys: ['Y'], label: say('still true') },
            { keys: ['C'], label: say('change') },
            { keys: ['E'], label: say('evidence') },
          ]}
        />
      </EvidenceActs.Provider>
    </CountriesContext.Provider>
  )
}

/** Takes up, once, what was changed before the page was alive. */
function useEarlyEdits(
  form: RefObject<HTMLFormElement>,
  { asked, saver }: Pick<Saving, 'saver'> & Pick<SectionData, 'asked'>,
): void {
  const isTaken = useRef(false)
  useEffect(() => {
    if (form.current === null || isTaken.current) return
    isTaken.current = true
    for (const { id, draft } of earlyEdits(form.current, asked.questions)) saver.edit(id, draft)
  }, [form, asked, saver])
}

const isEditable = ({ editable, mayWrite }: SectionData, id: string): boolean =>
  mayWrite && (typeof editable === 'string' ? editable === 'all' : editable.includes(id))

const returnReason = (say: Say, { returnReasons, requesterName }: SectionData, id: string): string =>
  returnReasons[id] || say('{name} asks you to look at it again.', { name: requesterName })

/** Why "Next" didn't go on. */
type Stays = 'offline' | 'ended' | 'unsaved' | undefined

function useSectionSubmit({ section, saving }: Pick<Props, 'section' | 'saving'>) {
  const [stays, setStays] = useState<Stays>()
  /** The question whose "Attach it" was pressed with nothing chosen. */
  const [unchosen, setUnchosen] = useState<string>()
  const navigate = useNavigate()
  const revalidator = useRevalidator()
  const submit = useSubmit()
  useEffect(() => {
    const forget = () => setStays(undefined)
    addEventListener('online', forget)
    return () => removeEventListener('online', forget)
  }, [])
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const native = event.nativeEvent as SubmitEvent
    const button = native.submitter
    if (!(button instanceof HTMLButtonElement)) return
    const act = button.value
    if (button.name === 'act' && /^(attach|detach) /.test(act)) {
      // Sent as the plain form would be; the saver has the answers, so nothing else goes along.
      const form = new FormData()
      form.set('act', act)
      const pickedFile = new FormData(event.currentTarget)
      for (const [name, value] of pickedFile) if (name.endsWith('.attach') && value !== '') form.set(name, value)
      const [verb, questionId = ''] = act.split(' ')
      const isMissing = verb === 'attach' && !form.has(fieldNames(questionId).attach)
      setUnchosen(isMissing ? questionId : undefined)
      if (isMissing) return
      return submit(form, { method: 'post', preventScrollReset: true })
    }
    const used = button.name === 'act' ? (usedIn(act) ?? takenIn(act)) : undefined
    if (used) {
      const form = new FormData()
      form.set('act', act)
      // The button goes once the answer stands; its reader shouldn't.
      document.getElementById(used.questionId)?.focus({ preventScroll: true })
      return submit(form, { method: 'post', preventScrollReset: true })
    }
    if (act !== 'next' && act !== 'save') return
    void saving.saver.flush().then(async (isSafe) => {
      setStays(undefined)
      if (isSafe && (await isReachable()))
        return act === 'next' ? navigate(nextPath(section)) : revalidator.revalidate()
      // Leaving would need the network that may be gone; what isn't with the server is shown instead.
      const waits = saving.saver.unsafe()
      const isKept = waits === undefined || saving.saver.snapshot()[waits]?.standing?.kind === 'device'
      setStays(!isKept ? 'unsaved' : saving.saver.sessionEnded() ? 'ended' : 'offline')
      // What is kept needs no look; what was refused does.
      if (!isKept) document.getElementById(waits)?.focus()
    })
  }
  return { onSubmit, stays, unchosen }
}

/** A browser that says it is offline may still reach a portal on the same machine. */
async function isReachable(): Promise<boolean> {
  if (navigator.onLine) return true
  return fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => true,
    () => false,
  )
}

const staysWords = english({
  offline: {
    title: 'No connection: this page stays',
    text: 'What you wrote is kept on this device and is sent once the connection is back. Then go on.',
  },
  ended: {
    title: 'Your session ended: this page stays',
    text: 'What you wrote is kept on this device. Open the link from your mail again, in this browser: then it is sent, unless the questions were taken back.',
  },
  unsaved: { title: 'One answer is not saved yet', text: 'It says above what is missing. Everything else is safe.' },
})

type NextProps = {
  readonly section: SectionData
  readonly left: number
  readonly isScripted: boolean
  readonly stays: Stays
}

function NextButtons({ section, left, isScripted, stays }: NextProps) {
  const say = useSay()
  const open = section.sections.filter(({ total }) => total > 0)
  const at = open.findIndex(({ id }) => id === section.sectionId)
  const next = open[at + 1]
  const before = open[at - 1]
  const isSaving = !isScripted && section.mayWrite
  return (
    <div className="q stack">
      {left > 0 ? (
        <p className="muted">
          {say('{left, plural, one {# question is} other {# questions are}} open in this section.', { left })}
        </p>
      ) : null}
      {stays === undefined ? null : (
        <Notice kind="warning" title={say(staysWords[stays].title)} announce>
          {say(staysWords[stays].text)}
        </Notice>
      )}
      <p className="row between">
        <Button type="submit" name="act" value="next" kind="primary" iconAfter="arrow-right">
          {isSaving ? nextWords(say, section, next).saving : nextWords(say, section, next).going}
        </Button>
        {isSaving ? (
          <Button type="submit" name="act" value="save">
            {say('Save this page')}
          </Button>
        ) : null}
        {before ? (
          <ButtonLink kind="quiet" href={sectionPath(section.assessmentId, before.id)}>
            {say('Back to {title}', { title: before.title })}
          </ButtonLink>
        ) : null}
      </p>
    </div>
  )
}

/** Takes a person to the question that an address names, once the page stands. */
export function useAnchor(): void {
  useEffect(() => {
    const id = decodeURIComponent(location.hash.slice(1))
    if (id) document.getElementById(id)?.scrollIntoView()
  }, [])
}
