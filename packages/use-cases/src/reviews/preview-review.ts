import { findDossier } from '@rantai/db'
import type { Explanation } from '@rantai/questionnaires'
import type { z } from 'zod'
import { authorize } from '../access'
import { valueIssue } from '../answers/value-issue'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { explainFile } from '../scores/freeze'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf, withReview } from '../scores/score-input'
import type { previewReviewInput } from './reviews.schema'

type Moved = { readonly before: number | null; readonly after: number | null }

/** What a value would do: the component's score and the overall, 0 to 100, band and residual. Nothing is saved. */
export type ReviewPreview = {
  readonly component: Moved & { readonly title: string }
  readonly overall: Moved
  readonly band: { readonly before: string | null; readonly after: string | null }
  readonly residual: { readonly before: string | null; readonly after: string | null }
}

/** @throws UseCaseError notFound; invalidInput for a value the question doesn't take */
export async function previewReview(
  { actor, deps }: Call,
  input: z.output<typeof previewReviewInput>,
): Promise<ReviewPreview> {
  const scope = authorize(actor, 'review.read')
  const { dossier, questionnaire } = await deps.database.withScope(scope, async (tx) => {
    const found = await findDossier(tx, input.assessmentId)
    if (!found?.submission) throw new UseCaseError('notFound')
    return { dossier: found, questionnaire: await questionnaireOf(tx, found.questionnaireHash) }
  })
  const question = questionnaire.questions.find((each) => each.id === input.questionId)
  const file = scoreFileOf(dossier, dateIn(deps.now(), dossier.timeZone))
  if (!question || file.answers[question.id]?.value === undefined) throw new UseCaseError('notFound')
  const wrong = valueIssue(question.answer, input.value, file.asOf)
  if (wrong !== undefined) throw new UseCaseError('invalidInput', { issues: [wrong] })
  const before = keptExplanation(scope, questionnaire, file)
  const after = explainFile(questionnaire, withReview(file, question.id, { value: input.value as never }))
  const scoreOf = (explanation: Explanation): number | null => {
    const score = explanation.components[question.component]?.score ?? null
    return score === null ? null : score * 100
  }
  const component = questionnaire.components.find((each) => each.id === question.component)
  return {
    component: { title: component?.title?.en ?? question.component, before: scoreOf(before), after: scoreOf(after) },
    overall: { before: before.overall.capped, after: after.overall.capped },
    band: { before: before.overall.band, after: after.overall.band },
    residual: { before: before.residual, after: after.residual },
  }
}
