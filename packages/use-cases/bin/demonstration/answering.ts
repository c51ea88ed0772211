import { addDays } from '@rantai/questionnaires'
import { evaluateAsked, type AskedAnswers } from '@rantai/questionnaires/asked'
import {
  confirmAnswer,
  readAnsweringOverview,
  readAnsweringSection,
  saveAnswer,
  submitAnswers,
  type Call,
} from '../../src/index'
import { handIn } from './documents'
import { answerOf, type AnsweringVendor } from './maturity'
import type { DemoVendor } from './vendor-list'
import { remarkOn } from './words'

export type Answering = {
  readonly assessmentId: string
  readonly vendor: AnsweringVendor
  readonly locale: DemoVendor['contact']['locale']
  /** How much of what is asked gets an answer, 0 to 1. */
  readonly share: number
  /** Days from the day of answering until certificate and audit report run out. */
  readonly endsInDays?: number | undefined
}

/** Answers question by question, as the answers open others, until the share is reached; then hands in files. */
export async function answer(call: Call, answering: Answering): Promise<void> {
  const { assessmentId, vendor, share } = answering
  const onDay = call.deps.now().toISOString().slice(0, 10)
  const { asked, answers: standing } = await readAll(call, assessmentId)
  const answers: Record<string, NonNullable<AskedAnswers[string]>> = {}
  for (const [questionId, { value, notApplicable }] of Object.entries(standing))
    answers[questionId] = notApplicable === null ? { value } : { notApplicable }
  for (;;) {
    const { unanswered, answeredCount, total } = evaluateAsked(asked, answers, onDay)
    const [questionId] = unanswered
    if (questionId === undefined || answeredCount >= Math.round(total * share)) break
    const value = answerOf(vendor, questionId, onDay)
    const comment = remarkOn(vendor.name, questionId, answering.locale) ?? null
    await saveAnswer(call, { assessmentId, questionId, value, comment, expectedVersion: 0 })
    answers[questionId] = { value }
  }
  const endsOn = answering.endsInDays === undefined ? undefined : addDays(onDay, answering.endsInDays)
  const answered = new Set(Object.keys(answers).filter((id) => standing[id] === undefined))
  await handIn(call, { assessmentId, vendor, answered, onDay, endsOn })
}

/** The first section brings the questions and answers of all. */
async function readAll(call: Call, assessmentId: string) {
  const { sections } = await readAnsweringOverview(call, { assessmentId })
  const sectionId = sections[0]?.id
  if (sectionId === undefined) throw new Error('This questionnaire has no section.')
  return readAnsweringSection(call, { assessmentId, sectionId })
}

/** Says of proposals from the earlier assessment, up to so many, that they are still true. */
export async function confirmSome(call: Call, assessmentId: string, most: number): Promise<void> {
  const { answers } = await readAll(call, assessmentId)
  const proposed = Object.entries(answers).filter(([, { status }]) => status === 'toConfirm')
  for (const [questionId, { version }] of proposed.slice(0, most))
    await confirmAnswer(call, { assessmentId, questionId, expectedVersion: version })
}

export type Signer = { readonly name: string; readonly title: string }

export async function submit(call: Call, assessmentId: string, { name, title }: Signer): Promise<void> {
  await submitAnswers(call, { assessmentId, name, title, agreed: true, withoutEvidenceSeen: true })
}
