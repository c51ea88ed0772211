import { useNavigate, useRevalidator, useSubmit } from '@remix-run/react'
import { Button, ButtonLink, ErrorSummary, KeyHints, Notice, ProgressText } from '@rantai/ui'
import type { AskedState } from '@rantai/questionnaires/asked'
import { useEffect, useRef, type FormEvent } from 'react'
import { CountriesContext } from './AnswerWords'
import { COUNTRY_LIST } from './CountriesControl'
import { openPartsOf } from './card-parts'
import { EvidenceActs, uploadFormId } from './evidence-acts'
import { QuestionCard } from './QuestionCard'
import type { SectionAnswer } from './section-answer'
import { causeOf } from './section-view'
import type { SectionData } from './section-data'
import { useEvidenceUpload } from './use-evidence-upload'
import { useQuestionKeys } from './use-question-keys'
import type { Saving } from './use-saver'
import { useScripted } from './use-scripted'
import { countWords, progressWords, sectionPath } from './words'

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
  const isScripted = useScripted()
  const { saver, states } = saving
  const { asked, assessmentId, sectionId } = section
  const returned = section.returned.map(({ questionId }) => questionId)
  const own = new Set(section.questionIds)
  const shown = asked.questions.filter(({ id }) => own.has(id) && live.asked.includes(id))
  const ordered = [
    ...shown.filter(({ id }) => returned.includes(id)),
    ...shown.filter(({ id }) => !returned.includes(id)),
  ]
  const upload = useEvidenceUpload(assessmentId)
  const form = useRef<HTMLFormElement>(null)
  const onSubmit = useSectionSubmit({ section, saving })
  useQuestionKeys(form, { states, asked, saver })
  const left = ordered.filter(({ id }) => live.unanswered.includes(id)).length
  const uploading = ordered.filter(({ id }) => openPartsOf(id, opened).includes('evidence'))
  const problems = Object.entries(posted?.problems ?? {})
  return (
    <CountriesContext.Provider value={section.countries}>
      <EvidenceActs.Provider value={upload}>
        <ProgressText summary={progressWords(section)} />
        {problems.length > 0 ? (
          <ErrorSummary
            title={`${countWords(problems.length, 'answer was', 'answers were')} not saved`}
            errors={problems.map(([id, message]) => ({ fieldId: `${id}-field`, message: `${id}: ${message}` }))}
          />
        ) : null}
        {saver.sessionEnded() ? (
          <Notice kind="warning" title="Your session ended" announce>
            What you wrote is kept on this device. Open the link from your mail again, in this browser, and it is sent.
          </Notice>
        ) : null}
        <form method="post" ref={form} onSubmit={onSubmit}>
          {/* What Enter presses: keep everything, never an act of some question. */}
          <button type="submit" name="act" value="save" className="vh" tabIndex={-1} aria-hidden="true">
            Save
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
                place={`Question ${at + 1} of ${ordered.length}`}
                cause={cause && 'Added by an answer above'}
                state={state}
                error={posted?.problems[question.id]}
                editable={isEditable(section, question.id)}
                countries={section.countries}
                evidence={section.evidence[question.id] ?? []}
                library={section.library}
                changing={changingId === question.id}
                opened={openPartsOf(question.id, opened)}
                said={section.conversations[question.id] ?? []}
                returned={returned.includes(question.id) ? returnReason(section, question.id) : undefined}
                onChange={(id, draft, typing) => saver.edit(id, draft, typing)}
                onConfirm={(id) => void saver.confirm(id)}
                onKeepMine={(id) => saver.keepMine(id)}
                onUseTheirs={(id) => saver.takeTheirs(id)}
              />
            )
          })}
          <NextButtons section={section} left={left} isScripted={isScripted} />
        </form>
        {isScripted
          ? null
          : uploading.map(({ id }) => (
              <form
                key={id}
                id={uploadFormId(id)}
                method="post"
                encType="multipart/form-data"
                action={`/answer/${assessmentId}/evidence`}
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
            { keys: ['J', 'K'], label: 'next, previous' },
            { keys: ['1', '9'], label: 'choose' },
            { keys: ['Y'], label: 'still true' },
            { keys: ['C'], label: 'change' },
            { keys: ['E'], label: 'evidence' },
          ]}
        />
      </EvidenceActs.Provider>
    </CountriesContext.Provider>
  )
}

const isEditable = ({ editable, mayWrite }: SectionData, id: string): boolean =>
  mayWrite && (typeof editable === 'string' ? editable === 'all' : editable.includes(id))

const returnReason = ({ returnReasons, requesterName }: SectionData, id: string): string =>
  returnReasons[id] || `${requesterName} asks you to look at it again.`

function useSectionSubmit({ section, saving }: Pick<Props, 'section' | 'saving'>) {
  const navigate = useNavigate()
  const revalidator = useRevalidator()
  const submit = useSubmit()
  return (event: FormEvent<HTMLFormElement>) => {
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
      return submit(form, { method: 'post', preventScrollReset: true })
    }
    if (act !== 'next' && act !== 'save') return
    void saving.saver.flush().then((isSafe) => {
      if (isSafe) return act === 'next' ? navigate(nextPath(section)) : revalidator.revalidate()
      // Leaving would need the network that may be gone; what isn't with the server is shown instead.
      const waits = saving.saver.unsafe()
      if (waits !== undefined) document.getElementById(waits)?.focus()
    })
  }
}

export function nextPath({ assessmentId, sections, sectionId }: SectionData): string {
  const open = sections.filter(({ total }) => total > 0)
  const next = open[open.findIndex(({ id }) => id === sectionId) + 1]
  return next ? sectionPath(assessmentId, next.id) : `/answer/${assessmentId}/review`
}

type NextProps = { readonly section: SectionData; readonly left: number; readonly isScripted: boolean }

function NextButtons({ section, left, isScripted }: NextProps) {
  const open = section.sections.filter(({ total }) => total > 0)
  const at = open.findIndex(({ id }) => id === section.sectionId)
  const next = open[at + 1]
  const before = open[at - 1]
  const words = next ? `Next: ${next.title}` : 'Check and send'
  return (
    <div className="q stack">
      {left > 0 ? (
        <p className="muted">{countWords(left, 'question is', 'questions are')} open in this section.</p>
      ) : null}
      <p className="row between">
        <Button type="submit" name="act" value="next" kind="primary" iconAfter="arrow-right">
          {isScripted || !section.mayWrite ? words : `Save. ${words}`}
        </Button>
        {isScripted || !section.mayWrite ? null : (
          <Button type="submit" name="act" value="save">
            Save this page
          </Button>
        )}
        {before ? (
          <ButtonLink kind="quiet" href={sectionPath(section.assessmentId, before.id)}>
            Back to {before.title}
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
