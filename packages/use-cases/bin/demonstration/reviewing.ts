import { findDossier } from '@rantai/db'
import { packs } from '@rantai/questionnaires'
import { askVendor, decideAssessment, readDecision, returnQuestion, reviewEvidence, saveReview } from '../../src/index'
import { authorize } from '../../src/access'
import { decideInput } from '../../src/decisions/decisions.schema'
import { callAt, isoDay, playReturnMails, type Stage } from './stage'
import { evenly } from './maturity'
import { adjustReasons } from './words'

type Dossier = NonNullable<Awaited<ReturnType<typeof findDossier>>>

export type Reviewing = {
  readonly assessmentId: string
  /** How many answers are judged: most accepted, every fourth maturity level lowered. */
  readonly answers: number
  /** Questions sent back, with what to change. */
  readonly returned?: Readonly<Record<string, string>>
  /** Questions asked without sending anything back. */
  readonly asked?: Readonly<Record<string, string>>
  readonly files: 'all' | 'some' | 'none'
}

/** The bank's people look through a submission, the data protection officer at personal data, the risk manager at the rest. */
export async function review(stage: Stage, at: Date, reviewing: Reviewing): Promise<void> {
  const { assessmentId } = reviewing
  const dossier = await dossierOf(stage, at, assessmentId)
  const files = reviewing.files === 'none' ? [] : dossier.shares
  for (const [i, { id: shareId }] of files.entries()) {
    if (reviewing.files === 'some' && i > 1) break
    await reviewEvidence(callAt(stage, stage.dataProtection, at), {
      assessmentId,
      shareId,
      state: 'accepted',
      reason: '',
    })
  }
  const kept = dossier.answers.filter(({ questionId }) => reviewing.returned?.[questionId] === undefined)
  for (const { questionId, value } of kept
    .filter(({ value: given }) => given !== null && given !== undefined)
    .slice(0, reviewing.answers))
    await judge(stage, at, { assessmentId, questionId, value })
  for (const [questionId, text] of Object.entries(reviewing.asked ?? {}))
    await askVendor(callAt(stage, stage.riskManager, at), { assessmentId, questionId, text })
  for (const [questionId, reason] of Object.entries(reviewing.returned ?? {})) {
    const version = versionOf(await dossierOf(stage, at, assessmentId), questionId)
    await returnQuestion(callAt(stage, stage.riskManager, at), { assessmentId, questionId, version, reason })
  }
  if (reviewing.returned) await playReturnMails(stage, assessmentId, new Date(at.getTime() + 30 * 60_000))
}

function dossierOf(stage: Stage, at: Date, assessmentId: string): Promise<Dossier> {
  const { actor, deps } = callAt(stage, stage.riskManager, at)
  return deps.database.withScope(authorize(actor, 'review.read'), async (tx) => {
    const dossier = await findDossier(tx, assessmentId)
    if (!dossier) throw new Error('There is nothing to review.')
    return dossier
  })
}

const versionOf = ({ reviews }: Dossier, questionId: string): number =>
  reviews.find((each) => each.questionId === questionId)?.version ?? 0

const maturityQuestions = new Set(
  (packs.dmf?.questions ?? []).filter(({ answer }) => answer.type === 'maturity').map(({ id }) => id),
)

type Judging = { readonly assessmentId: string; readonly questionId: string; readonly value: unknown }

async function judge(stage: Stage, at: Date, { assessmentId, questionId, value }: Judging): Promise<void> {
  const chance = evenly('review', questionId)
  const reviewer = chance < 0.5 ? stage.riskManager : stage.dataProtection
  const reason = adjustReasons[Math.floor(chance * 4 * adjustReasons.length)]
  const level = typeof value === 'number' && maturityQuestions.has(questionId) ? value : 0
  const lowered = level >= 2 && reason !== undefined ? { value: level - 1, reason } : { reason: '' }
  await saveReview(callAt(stage, reviewer, at), { assessmentId, questionId, version: 0, ...lowered })
}

export type Deciding = {
  readonly engagementId: string
  readonly outcome: 'approved' | 'approvedWithConditions' | 'rejected'
  readonly reason: string
  /** What has to be done, and within how many days. */
  readonly conditions?: readonly { readonly text: string; readonly days: number }[]
}

/** Judges what has to be judged before a decision, and decides. */
export async function decide(stage: Stage, at: Date, deciding: Deciding): Promise<void> {
  const call = callAt(stage, stage.riskManager, at)
  const { engagementId, outcome, reason } = deciding
  const { assessmentId, awaitingReview } = await readDecision(call, { engagementId })
  for (const questionId of awaitingReview) await saveReview(call, { assessmentId, questionId, version: 0, reason: '' })
  const conditions = (deciding.conditions ?? []).map(({ text, days }) => ({
    text,
    dueOn: isoDay(new Date(at.getTime() + days * 86_400_000)),
  }))
  const openPointsReason = 'The open points don’t touch what the vendor does for us.'
  await decideAssessment(
    call,
    decideInput.parse({ assessmentId, outcome, reason, conditions, openPointsReason, tellVendor: true }),
  )
}
