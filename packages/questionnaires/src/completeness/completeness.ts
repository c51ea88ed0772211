import type { Questionnaire } from '../compose/questionnaire'
import type { Answers } from '../model/answer'
import type { ScoreResult } from '../scoring/result'

export type Completeness = {
  unanswered: string[]
  unansweredRequired: string[]
  undecided: string[]
  /** Applicable, asked questions that a reviewer has to set a value for before a decision. */
  awaitingReview: string[]
  /** Nothing required is open: the questionnaire can be submitted. */
  canSubmit: boolean
  /** Why a decision needs a recorded reason; empty where it needs none. */
  needsReason: ('undecided' | 'unanswered' | 'openCaps' | 'openKnockOuts')[]
}

/** What is still missing before a questionnaire can be submitted and an assessment decided (scoring.md section 2). */
export function completeness(questionnaire: Questionnaire, result: ScoreResult, answers: Answers): Completeness {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const applicable = new Set(result.applicable)
  const unansweredRequired = result.unanswered.filter((id) => byId.get(id)?.required)
  const awaitingReview = result.applicable.filter((id) => {
    const question = byId.get(id)
    if (!question?.manualReview || (question.coveredBy !== undefined && applicable.has(question.coveredBy)))
      return false
    const answer = Object.hasOwn(answers, id) ? answers[id] : undefined
    return answer?.review?.value === undefined && answer?.review?.acceptNotApplicable !== true
  })
  const needsReason: Completeness['needsReason'] = []
  if (result.undecided.length > 0) needsReason.push('undecided')
  if (unansweredRequired.length > 0) needsReason.push('unanswered')
  if (result.caps.open.length > 0) needsReason.push('openCaps')
  if (result.knockOuts.open.length > 0) needsReason.push('openKnockOuts')
  return {
    unanswered: result.unanswered,
    unansweredRequired,
    undecided: result.undecided,
    awaitingReview,
    canSubmit: unansweredRequired.length === 0,
    needsReason,
  }
}
