import type { Say } from '@rantai/ui/words'
import type { StoredAnswer } from '@rantai/use-cases'
import { attempt, type Caller } from '../api/caller'
import { sameContent } from './question-state'
import { countryWords, type CountryOption } from './country-words'
import { clearedDraft, readDraft, type AnswerDraft } from './draft'
import { changes, type SectionAnswer } from './section-answer'
import { draftFromForm, fieldNames, versionFromForm } from './draft-form'

type Place = {
  readonly assessmentId: string
  readonly sectionId: string
  readonly countries: readonly CountryOption[]
  /** What says what is wrong, in the language of whoever posted. */
  readonly say: Say
}

/** Keeps every changed answer of a posted section; undefined when all of them were taken. */
export async function saveSection(api: Caller, place: Place, form: FormData): Promise<SectionAnswer | undefined> {
  const { assessmentId, sectionId, countries, say } = place
  const { asked, answers, questionIds } = await api.answering.section({ assessmentId, sectionId })
  const reader = { say, codeOf: countryWords(countries).codeOf }
  const cleared = actOf(form, 'clear')
  const problems: Record<string, string> = {}
  const drafts: Record<string, AnswerDraft> = {}
  const conflicts: Record<string, StoredAnswer> = {}
  for (const { id, answer: spec } of asked.questions) {
    const expectedVersion = questionIds.includes(id) ? versionFromForm(id, form) : undefined
    if (expectedVersion === undefined || form.get(fieldNames(id).conflict) === 'theirs') continue
    const draft = { ...draftFromForm(spec, id, form), ...(id === cleared && clearedDraft) }
    drafts[id] = draft
    const read = readDraft(spec, draft, reader)
    if (!('content' in read)) {
      problems[id] = 'problem' in read ? read.problem : read.waits
      continue
    }
    const stored = answers[id]
    if (sameContent(read.content, stored)) continue
    const saved = await attempt(
      api.answers.save({ assessmentId, questionId: id, ...changes(read.content), expectedVersion }),
    )
    if (saved.ok) continue
    if (saved.failure.code === 'conflict' && stored) conflicts[id] = stored
    else if (saved.failure.code === 'invalidInput') problems[id] = saved.failure.details.issues[0]?.message ?? ''
    else problems[id] = say('This can’t be changed any more. Open the page again to see where things stand.')
  }
  const isTaken = Object.keys(problems).length + Object.keys(conflicts).length === 0
  return isTaken ? undefined : { problems, drafts, conflicts }
}

/** The question whose "Attach it" was pressed with no file chosen. */
export function unchosenIn(form: FormData): string | undefined {
  const [verb, questionId = ''] = textOf(form, 'act').split(' ')
  return verb === 'attach' && textOf(form, fieldNames(questionId).attach) === '' ? questionId : undefined
}

/** The other acts of the page's buttons: confirming proposals, attaching and removing files. */
export async function actOnSection(api: Caller, assessmentId: string, form: FormData): Promise<void> {
  const [verb = '', first = '', second = ''] = textOf(form, 'act').split(' ')
  if (verb === 'detach') await api.evidence.detach({ assessmentId, evidenceId: first, questionId: second })
  if (verb === 'attach') {
    const evidenceId = textOf(form, fieldNames(first).attach)
    if (evidenceId !== '') await api.evidence.attach({ assessmentId, evidenceId, questionId: first })
  }
  const confirmed = proposalIn(form, 'confirm')
  if (confirmed !== undefined) {
    const expectedVersion = Number(textOf(form, fieldNames(confirmed).current))
    await attempt(api.answers.confirm({ assessmentId, questionId: confirmed, expectedVersion }))
  }
}

/** What a button of the page asks for after its verb: the question to clear, the part to open. */
export function actOf(form: FormData, verb: 'clear' | 'open'): string | undefined {
  const act = textOf(form, 'act')
  return act.startsWith(`${verb} `) ? act.slice(verb.length + 1) : undefined
}

/** The question whose proposal was confirmed or is to be changed. */
export function proposalIn(form: FormData, act: 'confirm' | 'change'): string | undefined {
  const suffix = fieldNames('').proposal
  for (const [name, value] of form) if (name.endsWith(suffix) && value === act) return name.slice(0, -suffix.length)
  return undefined
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
