import type { Dossier, DossierReview } from '@rantai/db'
import type { Adjustment, ComposedQuestion, EvidenceState, Explanation, Questionnaire } from '@rantai/questionnaires'
import type { ScoreFile } from '../scores/score-input'
import { titleOf } from './rating'
import { saidValue, type SaidValue } from './said-value'

/** One question on the profile: what was claimed, what became of it, and what it adds to the score. */
export type AnswerRow = {
  readonly id: string
  readonly component: string
  readonly title: string
  readonly text: string
  readonly status: 'counts' | 'notScored' | 'undecided' | 'notApplicableAccepted' | 'covered'
  readonly claim: SaidValue | null
  readonly claimedScore: number | null
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly authorName: string | null
  readonly answeredOn: string | null
  readonly reviewed: { readonly value: SaidValue | null; readonly reason: string | null; readonly by: string } | null
  readonly evidence: EvidenceState
  readonly adjustments: readonly Adjustment[]
  readonly value: number | null
  readonly weight: number | null
  readonly multipliers: readonly string[]
  readonly points: number | null
  readonly copiedFrom: string | null
}

/** The applicable and undecided questions in the order in which they are asked. */
export function answerRowsOf(
  questionnaire: Questionnaire,
  { dossier, file, explanation }: { dossier: Dossier; file: ScoreFile; explanation: Explanation },
): AnswerRow[] {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const reviews = new Map(dossier.reviews.map((review) => [review.questionId, review]))
  const given = new Map(dossier.answers.map((answer) => [answer.questionId, answer]))
  const applicable = new Set(explanation.applicable)
  const undecided = new Set(explanation.undecided)
  const packTitles = new Map(questionnaire.packs.map((pack) => [pack.id, pack.title.en]))
  return questionnaire.order.flatMap((id): AnswerRow[] => {
    const question = byId.get(id)
    if (!question || (!applicable.has(id) && !undecided.has(id))) return []
    const answer = given.get(id)
    const explained = explanation.questions[id]
    const said = file.answers[id]
    const covered = explained?.copiedFrom !== undefined
    const multipliers = [explained?.multiplier, explained?.componentMultiplier].flatMap((each) =>
      each ? [`× ${each.factor} ${packTitles.get(each.pack) ?? each.pack}`] : [],
    )
    return [
      {
        id,
        component: question.component,
        title: titleOf(question),
        text: question.text.en,
        status: statusOf({
          undecided: undecided.has(id),
          covered,
          counts: explained !== undefined,
          accepted: said?.review?.acceptNotApplicable === true,
        }),
        claim: said?.value === undefined ? null : saidValue(question.answer, said.value),
        claimedScore: explained?.claimed ?? null,
        notApplicable: said?.notApplicable ?? null,
        comment: answer?.comment ?? null,
        authorName: answer?.authorName ?? null,
        answeredOn: answer?.answeredOn ?? null,
        reviewed: reviewedOf(question, reviews.get(id), said?.review !== undefined),
        evidence: explained?.evidence ?? 'notRequired',
        adjustments: explained?.adjustments ?? [],
        value: explained?.value ?? null,
        weight: explained?.weight ?? null,
        multipliers,
        points: explained?.points ?? null,
        copiedFrom: explained?.copiedFrom ?? null,
      },
    ]
  })
}

function statusOf(is: {
  undecided: boolean
  covered: boolean
  counts: boolean
  accepted: boolean
}): AnswerRow['status'] {
  if (is.undecided) return 'undecided'
  if (is.covered) return 'covered'
  if (is.counts) return 'counts'
  return is.accepted ? 'notApplicableAccepted' : 'notScored'
}

function reviewedOf(
  question: ComposedQuestion,
  review: DossierReview | undefined,
  counts: boolean,
): AnswerRow['reviewed'] {
  if (!review || !counts) return null
  const value = review.hasValue ? saidValue(question.answer, review.value) : null
  return { value, reason: review.reason, by: review.reviewerName }
}
