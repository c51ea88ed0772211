import { saveReviewRow, type NewReview, type Transaction } from '@rantai/db'
import { type ComposedQuestion, isScored, rawScore } from '@rantai/questionnaires'
import type { z } from 'zod'
import { authorize, type Actor } from '../access'
import { valueIssue } from '../answers/value-issue'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { dateIn } from '../calendar'
import { copyCurrent, explainFile } from '../scores/freeze'
import { scoreFileOf, withReview, type ScoreFile } from '../scores/score-input'
import { afterDecision, openForReview, questionOf, reviewOf, versionOf, type OpenReview } from './open-review'
import type { acceptNotApplicableInput, SaveReviewInput } from './reviews.schema'

/**
 * The reviewer's value of one answer: the claim accepted, or another one with a reason. A value worth less than the
 * claim needs one.
 * @returns the version that stands now
 * @throws UseCaseError notFound, invalidInput, notAllowedNow, conflict
 */
export async function saveReview({ actor, deps }: Call, input: SaveReviewInput): Promise<{ version: number }> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openForReview(tx, input.assessmentId, at)
    const question = questionOf(open, input.questionId)
    const file = scoreFileOf(open.dossier, dateIn(at, open.dossier.timeZone))
    const claim = file.answers[question.id]?.value
    if (claim === undefined) throw new UseCaseError('notAllowedNow', { state: 'unanswered' })
    const value = input.value ?? claim
    const wrong = valueIssue(question.answer, value, file.asOf)
    if (wrong !== undefined) throw new UseCaseError('invalidInput', { issues: [wrong] })
    const adjusted = JSON.stringify(value) !== JSON.stringify(claim)
    if (adjusted && input.reason === '' && isWorthLess(question, { claim, value, asOf: file.asOf }))
      throw refused('reason', 'A value below the claim needs a reason.')
    const review = {
      outcome: adjusted ? 'adjusted' : 'accepted',
      value: { is: value },
      acceptNotApplicable: false,
    } as const
    return write(tx, open, { ...review, question, input, actor, at, file })
  })
}

/** The reviewer agrees that a question doesn't apply: it leaves the score. Refusing it is returning the question. */
export async function acceptNotApplicable(
  { actor, deps }: Call,
  input: z.output<typeof acceptNotApplicableInput>,
): Promise<{ version: number }> {
  const scope = authorize(actor, 'review.write')
  return deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const open = await openForReview(tx, input.assessmentId, at)
    const question = questionOf(open, input.questionId)
    const file = scoreFileOf(open.dossier, dateIn(at, open.dossier.timeZone))
    if (file.answers[question.id]?.notApplicable === undefined)
      throw new UseCaseError('notAllowedNow', { state: 'answered' })
    const review = { outcome: 'accepted', value: null, acceptNotApplicable: true } as const
    return write(tx, open, { ...review, question, input, actor, at, file })
  })
}

const refused = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })

type Compared = { claim: unknown; value: unknown; asOf: string }

/** By the scorer's own measure; for what isn't scored every other value needs a reason. */
function isWorthLess({ answer, scored }: ComposedQuestion, { claim, value, asOf }: Compared): boolean {
  if (!isScored({ answer, scored })) return true
  return rawScore(answer, value, asOf) < rawScore(answer, claim, asOf)
}

type Writing = Pick<NewReview, 'outcome' | 'value' | 'acceptNotApplicable'> & {
  readonly question: ComposedQuestion
  readonly input: { readonly assessmentId: string; readonly version: number; readonly reason: string }
  readonly actor: Actor
  readonly at: Date
  readonly file: ScoreFile
}

/** Saves over the version the reviewer saw, and brings the engagement's current score up to it. */
async function write(tx: Transaction, open: OpenReview, writing: Writing): Promise<{ version: number }> {
  const { question, input, actor, at, outcome, value, acceptNotApplicable: accepts } = writing
  const { dossier, questionnaire, decided } = open
  const saved = await saveReviewRow(
    tx,
    {
      assessmentId: dossier.assessmentId,
      questionId: question.id,
      submissionId: dossier.submission.id,
      outcome,
      value,
      acceptNotApplicable: accepts,
      reason: input.reason === '' ? null : input.reason,
      reviewerName: actor.kind === 'member' ? actor.name : 'Rantai',
      reviewedAt: at,
    },
    input.version,
  )
  if (!saved) throw new UseCaseError('conflict', { current: versionOf(dossier, question.id) })
  const before = reviewOf(dossier, question.id) ?? null
  const data = {
    questionId: question.id,
    outcome,
    value: value?.is ?? null,
    reason: input.reason,
    before,
    ...afterDecision(decided),
  }
  await record(
    tx,
    actor,
    { action: 'review.saved', objectKind: 'assessment', objectId: dossier.assessmentId, data },
    at,
  )
  const reviewed = withReview(
    writing.file,
    question.id,
    value === null ? { acceptNotApplicable: accepts } : { value: value.is as never },
  )
  await copyCurrent(tx, dossier, {
    file: reviewed,
    questionnaire,
    explanation: explainFile(questionnaire, reviewed),
    at,
  })
  return { version: input.version + 1 }
}
