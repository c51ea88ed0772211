import {
  type AuditEvent,
  type Dossier,
  type DossierShare,
  findDecidedValues,
  findDossier,
  findLatestDossier,
  findScore,
  listAuditEvents,
  type ProfileHead,
  readProfileHead,
  type Transaction,
} from '@rantai/db'
import type { Completeness, Explanation, Questionnaire } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import { shippedPack } from '../assessments'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { dateIn } from '../calendar'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf, type ScoreFile } from '../scores/score-input'
import { answerRowsOf, type AnswerRow } from './answer-rows'
import { changesSince, type SinceDecision } from './changes-since'
import { factDifferences, type FactDifference } from './fact-differences'
import type { ReadProfileInput } from './profiles.schema'
import { keptFigures } from './kept-figures'
import type { Rating } from './rating'

/** The assessment whose answers are scored on the profile. */
export type Focus = {
  readonly assessmentId: string
  readonly number: number
  readonly kind: 'full' | 'delta'
  readonly assessingState: Dossier['assessingState']
  readonly answeringState: string
  readonly submission: NonNullable<Dossier['submission']>
  readonly questionnaireHash: string
  readonly packs: readonly {
    readonly id: string
    readonly title: string
    readonly version: string
    readonly label: string
  }[]
  /** Packs that the facts called for and people left out. */
  readonly leftOut: readonly { readonly id: string; readonly title: string; readonly reason: string }[]
  readonly rating: Rating
  readonly completeness: Completeness
  /** Where the current score isn't the decided one any more; filled for the rating. */
  readonly since: SinceDecision | null
  readonly differences: readonly FactDifference[]
  /** Filled for the part that shows them. */
  readonly answers: readonly AnswerRow[]
  readonly shares: readonly (DossierShare & { readonly questions: readonly string[] })[]
}

export type Profile = {
  readonly head: ProfileHead
  readonly today: string
  readonly at: 'current' | 'decided'
  readonly focus: Focus | null
  readonly history: readonly AuditEvent[]
  readonly may: {
    readonly review: boolean
    readonly decide: boolean
    readonly readHistory: boolean
    /** Describe the engagement and invite. */
    readonly write: boolean
  }
}

/**
 * An engagement's profile: what was decided (frozen) and what the same answers are worth today, opened as far as `part`
 * asks. Three statements, one more for the decided score's own explanation, and for what moved since it where that did.
 * @throws UseCaseError notFound
 */
export async function readProfile({ actor, deps }: Call, input: ReadProfileInput): Promise<Profile> {
  const scope = authorize(actor, 'profile.read')
  const may = {
    review: decide(actor, 'review.write') === 'yes',
    decide: decide(actor, 'decision.write') === 'yes',
    readHistory: decide(actor, 'audit.read') === 'yes',
    write: decide(actor, 'engagement.write') === 'yes',
  }
  return deps.database.withScope(scope, async (tx) => {
    const head = await readProfileHead(tx, input.engagementId)
    const today = dateIn(deps.now(), head.timeZone)
    const focus = await readFocus(tx, head, { input, today })
    const history = may.readHistory ? await historyOf(tx, head, input.part === 'history' ? 200 : 8) : []
    return { head, today, at: input.at, focus, history, may }
  })
}

type Scored = { dossier: Dossier; file: ScoreFile; explanation: Explanation; questionnaire: Questionnaire }

async function readFocus(
  tx: Transaction,
  head: ProfileHead,
  { input, today }: { input: ReadProfileInput; today: string },
): Promise<Focus | null> {
  const scored = input.at === 'decided' ? await decidedScore(tx, head) : await currentScore(tx, head, today)
  if (!scored?.dossier.submission) return null
  const { dossier, file, explanation, questionnaire } = scored
  return {
    assessmentId: dossier.assessmentId,
    number: dossier.number,
    kind: dossier.kind,
    assessingState: dossier.assessingState,
    answeringState: dossier.answeringState,
    submission: scored.dossier.submission,
    questionnaireHash: questionnaire.hash,
    packs: questionnaire.packs.map(({ id, title, version, label }) => ({ id, title: title.en, version, label })),
    leftOut: Object.entries(dossier.removedPacks).map(([id, reason]) => ({
      id,
      title: shippedPack(id)?.title.en ?? id,
      reason,
    })),
    ...keptFigures(questionnaire, file, explanation),
    since: input.part === 'rating' && input.at === 'current' ? await sinceDecision(tx, head, scored) : null,
    differences: factDifferences(file),
    answers: input.part === 'answers' ? answerRowsOf(questionnaire, scored) : [],
    shares: input.part === 'evidence' ? sharesOf(dossier) : [],
  }
}

/** Null while nothing was decided, and where every component and what is proven of them are as they were. */
async function sinceDecision(tx: Transaction, head: ProfileHead, scored: Scored): Promise<SinceDecision | null> {
  const decision = head.decisions[0]
  const was = head.scores.findLast(({ assessmentId }) => assessmentId === decision?.assessmentId)
  if (!decision || !was || isSame(was, scored.explanation)) return null
  const kept = await findDecidedValues(tx, decision.assessmentId)
  if (!kept) return null
  const { explanation } = scored
  const decided = { decidedAt: decision.decidedAt, input: kept.input as ScoreFile, questions: kept.questions }
  return {
    decidedOn: was.asOf,
    uncapped: { from: was.uncapped, to: explanation.overall.uncapped },
    confidence: { from: was.confidence, to: explanation.confidence },
    changes: changesSince(decided, scored),
  }
}

function isSame(was: ProfileHead['scores'][number], { components, confidence }: Explanation): boolean {
  const near = (a: number | null | undefined, b: number | null | undefined) =>
    a == null || b == null ? (a ?? null) === (b ?? null) : Math.abs(a - b) < 1e-9
  const ids = new Set([...Object.keys(was.components), ...Object.keys(components)])
  return (
    near(was.confidence, confidence) && [...ids].every((id) => near(was.components[id]?.score, components[id]?.score))
  )
}

async function currentScore(tx: Transaction, head: ProfileHead, today: string): Promise<Scored | undefined> {
  const dossier = await findLatestDossier(tx, head.engagementId)
  if (!dossier) return undefined
  const file = scoreFileOf(dossier, today)
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  const explanation = keptExplanation(tx.scope, questionnaire, file)
  return { dossier, file, questionnaire, explanation }
}

/** The decided score as it was kept: its own input and explanation, whatever changed since. */
async function decidedScore(tx: Transaction, head: ProfileHead): Promise<Scored | undefined> {
  const decision = head.decisions[0]
  if (!decision) throw new UseCaseError('notFound')
  const dossier = await findDossier(tx, decision.assessmentId)
  const kept = await findScore(tx, decision.assessmentId, 'decided')
  if (!dossier || !kept) throw new UseCaseError('notFound')
  const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
  return { dossier, file: kept.input as ScoreFile, explanation: kept.result as Explanation, questionnaire }
}

function sharesOf(dossier: Dossier): Focus['shares'] {
  return dossier.shares.map((share) => ({
    ...share,
    questions: dossier.answers
      .filter((answer) => answer.evidence.includes(share.id))
      .map(({ questionId }) => questionId),
  }))
}

function historyOf(tx: Transaction, head: ProfileHead, limit: number): Promise<AuditEvent[]> {
  const assessments = head.assessments.map(({ id }) => ({ kind: 'assessment', id }))
  return listAuditEvents(tx, [{ kind: 'engagement', id: head.engagementId }, ...assessments], limit)
}
