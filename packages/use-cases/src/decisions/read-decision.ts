import { findLatestDossier } from '@rantai/db'
import { addDays, type Tier } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { limitsOf, type LimitView } from '../profiles/limits'
import { EXCEPTION_DAYS } from './decisions.schema'
import {
  hasSubmission,
  judge,
  openPointsOf,
  reviewStanding,
  standingKnockOuts,
  type OpenPoint,
  type ReviewStanding,
} from './judged'

/** What a person needs to decide: the score, what stands against it, and what the rules ask for. */
export type DecisionPage = {
  readonly assessmentId: string
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorName: string
  readonly kind: 'full' | 'delta'
  readonly assessingState: string
  /** There are answers to decide on, and nobody decided yet. */
  readonly decidable: boolean
  readonly today: string
  readonly capped: number | null
  readonly uncapped: number | null
  readonly band: 'A' | 'B' | 'C' | 'D' | 'E' | null
  readonly confidence: number | null
  readonly tier: Tier | null
  readonly residual: Tier | null
  readonly limits: readonly LimitView[]
  readonly standingKnockOuts: readonly string[]
  readonly awaitingReview: readonly string[]
  readonly needsReason: readonly OpenPoint[]
  readonly review: ReviewStanding
  readonly cadence: { readonly fullMonths: number | null; readonly deltaMonths: number | null }
  readonly lastExceptionDay: string
}

/** @throws UseCaseError notFound when nothing was submitted for the engagement */
export async function readDecision(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<DecisionPage> {
  const scope = authorize(actor, 'decision.write')
  return deps.database.withScope(scope, async (tx) => {
    const latest = await findLatestDossier(tx, engagementId)
    if (!latest) throw new UseCaseError('notFound')
    const judged = await judge(tx, latest.assessmentId, deps.now())
    const { dossier, questionnaire, explanation, completeness, file } = judged
    return {
      assessmentId: dossier.assessmentId,
      engagementId,
      engagementTitle: dossier.engagementTitle,
      vendorName: dossier.vendorName,
      kind: dossier.kind,
      assessingState: dossier.assessingState,
      decidable: dossier.assessingState !== 'decided' && hasSubmission(dossier),
      today: file.asOf,
      capped: explanation.overall.capped,
      uncapped: explanation.overall.uncapped,
      band: explanation.overall.band,
      confidence: explanation.confidence,
      tier: explanation.inherent.tier,
      residual: explanation.residual,
      limits: limitsOf(questionnaire, explanation),
      standingKnockOuts: standingKnockOuts(explanation),
      awaitingReview: completeness.awaitingReview,
      needsReason: openPointsOf(judged),
      review: reviewStanding(judged),
      cadence: explanation.cadence,
      lastExceptionDay: addDays(file.asOf, EXCEPTION_DAYS),
    }
  })
}
