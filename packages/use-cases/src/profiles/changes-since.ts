import type { Dossier, DossierShare } from '@rantai/db'
import type { Answer, Explanation, Questionnaire } from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'
import { titleOf } from './rating'

/** Why an answer is worth something else than when it was decided. */
export type ChangeReason =
  | { readonly kind: 'ranOut'; readonly title: string; readonly expiresOn: string }
  | { readonly kind: 'evidence'; readonly title: string; readonly now: 'accepted' | 'rejected' | 'withdrawn' | 'sent' }
  | { readonly kind: 'review'; readonly by: string | null; readonly reason: string | null }
  | { readonly kind: 'covering'; readonly question: string }
  | { readonly kind: 'answer' | 'counts' | 'noLongerCounts' | 'time' }

export type AnswerChange = {
  readonly question: string
  readonly text: string
  readonly component: string
  /** Its value, 0 to 1; null where it didn't or doesn't count. */
  readonly from: number | null
  readonly to: number | null
  /** What that brings or takes of the uncapped overall. */
  readonly points: number
  readonly because: ChangeReason
}

/** The current score against the one decided last. */
export type SinceDecision = {
  readonly decidedOn: string
  readonly uncapped: { readonly from: number | null; readonly to: number | null }
  readonly confidence: { readonly from: number | null; readonly to: number | null }
  /** The greatest first. */
  readonly changes: readonly AnswerChange[]
}

/** A decided score as far as a change is read from it. */
export type DecidedValues = {
  readonly decidedAt: string
  readonly input: Pick<ScoreFile, 'asOf' | 'answers'>
  readonly questions: Readonly<Record<string, { readonly value: number; readonly points: number }>>
}

type Now = {
  readonly dossier: Pick<Dossier, 'answers' | 'shares' | 'reviews'>
  readonly file: Pick<ScoreFile, 'asOf' | 'answers'>
  readonly explanation: Pick<Explanation, 'questions'>
  readonly questionnaire: Pick<Questionnaire, 'questions'>
}

const near = 1e-9

/** Every answer whose value isn't what it was when it was decided, with the reason. */
export function changesSince(decided: DecidedValues, now: Now): AnswerChange[] {
  const byId = new Map(now.questionnaire.questions.map((question) => [question.id, question]))
  const ids = new Set([...Object.keys(decided.questions), ...Object.keys(now.explanation.questions)])
  return [...ids]
    .flatMap((question): AnswerChange[] => {
      const [was, is] = [decided.questions[question], now.explanation.questions[question]]
      const [from, to] = [was?.value ?? null, is?.value ?? null]
      if (from === null || to === null ? from === to : Math.abs(from - to) < near) return []
      const asked = byId.get(question)
      return [
        {
          question,
          text: titleOf(asked),
          component: asked?.component ?? '',
          from,
          to,
          points: (is?.points ?? 0) - (was?.points ?? 0),
          because: reasonOf(question, decided, now),
        },
      ]
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.question < b.question ? -1 : 1))
}

function reasonOf(question: string, decided: DecidedValues, now: Now): ChangeReason {
  const explained = now.explanation.questions[question]
  if (explained?.copiedFrom !== undefined) return { kind: 'covering', question: explained.copiedFrom }
  const [was, is] = [decided.input.answers[question], now.file.answers[question]]
  const said = (answer: Answer | undefined) => JSON.stringify([answer?.value ?? null, answer?.notApplicable ?? null])
  if (said(was) !== said(is)) return { kind: 'answer' }
  if (JSON.stringify(was?.review ?? null) !== JSON.stringify(is?.review ?? null)) {
    const review = now.dossier.reviews.find((each) => each.questionId === question)
    return { kind: 'review', by: review?.reviewerName ?? null, reason: review?.reason ?? null }
  }
  return evidenceReason(question, decided, now) ?? restReason(explained !== undefined, decided.questions[question])
}

function restReason(counts: boolean, was: unknown): ChangeReason {
  if (!counts) return { kind: 'noLongerCounts' }
  return { kind: was === undefined ? 'counts' : 'time' }
}

/** What happened to the files of an answer since: one that ran out before one that was refused, that before a new one. */
function evidenceReason(question: string, decided: DecidedValues, { dossier, file }: Now): ChangeReason | undefined {
  const answer = dossier.answers.find(({ questionId }) => questionId === question)
  const shares = dossier.shares.filter(({ id }) => answer?.evidence.includes(id))
  const ranOut = shares.find(
    ({ expiresOn, revoked, state }) =>
      !revoked &&
      state !== 'rejected' &&
      expiresOn !== null &&
      expiresOn < file.asOf &&
      expiresOn >= decided.input.asOf,
  )
  if (ranOut?.expiresOn != null) return { kind: 'ranOut', title: ranOut.title, expiresOn: ranOut.expiresOn }
  const before = decided.input.answers[question]?.evidence ?? []
  const withdrawn = before.filter(({ state }) => state === 'withdrawn').length
  const since = ({ reviewedAt }: DossierShare) =>
    reviewedAt !== null && Date.parse(reviewedAt) > Date.parse(decided.decidedAt)
  const told = (share: DossierShare | undefined, now: 'accepted' | 'rejected' | 'withdrawn' | 'sent') =>
    share && ({ kind: 'evidence', title: share.title, now } as const)
  const gone = shares.filter(({ revoked }) => revoked)
  return (
    told(
      shares.find((share) => share.state === 'rejected' && since(share)),
      'rejected',
    ) ??
    (gone.length > withdrawn ? told(gone.at(-1), 'withdrawn') : undefined) ??
    told(
      shares.find((share) => share.state === 'accepted' && since(share)),
      'accepted',
    ) ??
    (shares.length > before.length ? told(shares.at(-1), 'sent') : undefined)
  )
}
