import {
  type Dossier,
  type DossierAnswer,
  type DossierReview,
  type DossierShare,
  type EarlierSubmission,
  findDossier,
  exchangeRepository,
  findEarlierSubmission,
  listMessages,
  newId,
  type PassedShareRow,
  type ReviewMessage,
} from '@rantai/db'
import type { AnswerSpec, ComposedQuestion, Explanation, Questionnaire } from '@rantai/questionnaires'
import { authorize, decide } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type Turn, turnsOf } from '../messages/turns'
import { saidValue, type SaidValue } from '../profiles/said-value'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf } from '../scores/score-input'
import { changeOf, changeRank, type Change } from './changes'
import { reviewStage } from './open-review'

/** One line of the list at the left. */
export type ReviewItem = {
  readonly id: string
  readonly title: string
  readonly component: string
  readonly state: 'open' | 'accepted' | 'adjusted' | 'returned' | 'answeredAgain'
  readonly change: Change
  readonly notApplicable: boolean
  /** Who has the word, where something was asked; a reply that was judged since waits for nobody. */
  readonly turn: Turn | null
}

/** An answer as the split view shows it; `value` is the raw one, `said` what people read of it. */
export type ReviewedAnswer = {
  readonly value: unknown
  readonly said: SaidValue | null
  readonly notApplicable: string | null
  readonly comment: string | null
  readonly authorName: string
  readonly answeredOn: string
  readonly files: readonly string[]
}

/** What a sub-processor answered to the same question, as far as the vendor agreed to show it. */
export type BelowAnswer = ReviewedAnswer & { readonly partyName: string; readonly service: string }

export type ReviewQuestion = {
  readonly id: string
  /** The formal wording, which reviewers judge by. */
  readonly text: string
  /** The plain one that the vendor was asked, where it has one. */
  readonly plain: string | null
  readonly why: string | null
  readonly component: string
  readonly weight: number
  readonly points: number | null
  readonly multiplier: { readonly factor: number; readonly pack: string } | null
  readonly caps: readonly {
    readonly id: string
    readonly cap: number
    readonly reason: string | null
    readonly fired: boolean
  }[]
  readonly evidenceRequired: boolean
  readonly manualReview: boolean
  readonly answer: AnswerSpec
  readonly now: ReviewedAnswer | null
  readonly before: ReviewedAnswer | null
  readonly review: DossierReview | null
  /** A value that the vendor has changed since the question was returned. */
  readonly answeredAgain: boolean
  readonly shares: readonly DossierShare[]
  readonly messages: readonly ReviewMessage[]
  /** As of the line in the list. */
  readonly turn: Turn | null
  readonly below: readonly BelowAnswer[]
}

export type ReviewPage = {
  readonly assessmentId: string
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorName: string
  readonly tier: Dossier['tier']
  readonly assessingState: Dossier['assessingState']
  readonly answeringState: string
  readonly submittedAt: string
  readonly beforeSubmittedAt: string | null
  readonly counts: {
    readonly accepted: number
    readonly adjusted: number
    readonly returned: number
    readonly all: number
  }
  readonly overall: Explanation['overall']
  readonly items: readonly ReviewItem[]
  /** The one asked for, or the first that nobody looked at. */
  readonly current: ReviewQuestion | null
  /** For the form that writes to the vendor, so that sending it twice is one message. */
  readonly nextMessageId: string
  readonly mayReview: boolean
  /** Before the decision alone: then the vendor's turn is over. */
  readonly mayReturn: boolean
  readonly mayDecide: boolean
}

/**
 * The split view: what was asked and answered, changes first, and one question with claim, last time and evidence.
 * @throws UseCaseError notFound
 */
export async function readReview(
  { actor, deps }: Call,
  { assessmentId, questionId }: { readonly assessmentId: string; readonly questionId?: string | undefined },
): Promise<ReviewPage> {
  const scope = authorize(actor, 'review.read')
  return deps.database.withScope(scope, async (tx) => {
    const dossier = await findDossier(tx, assessmentId)
    if (!dossier?.submission) throw new UseCaseError('notFound')
    const earlier = await findEarlierSubmission(tx, dossier)
    const messages = await listMessages(tx, assessmentId)
    const shares = await exchangeRepository.listShares(tx, assessmentId)
    const questionnaire = await questionnaireOf(tx, dossier.questionnaireHash)
    const file = scoreFileOf(dossier, dateIn(deps.now(), dossier.timeZone))
    const explanation = keptExplanation(scope, questionnaire, file)
    const read = {
      dossier,
      turns: openTurns(messages, dossier.reviews),
      earlier,
      messages,
      shares,
      questionnaire,
      explanation,
    }
    const items = itemsOf(read)
    const wanted = questionId ?? items.find((item) => item.state === 'open')?.id ?? items[0]?.id
    const question = questionnaire.questions.find((each) => each.id === wanted)
    const stage = reviewStage(dossier)
    if (questionId !== undefined && !question) throw new UseCaseError('notFound')
    return {
      assessmentId,
      engagementId: dossier.engagementId,
      engagementTitle: dossier.engagementTitle,
      vendorName: dossier.vendorName,
      tier: dossier.tier,
      assessingState: dossier.assessingState,
      answeringState: dossier.answeringState,
      submittedAt: dossier.submission.submittedAt,
      beforeSubmittedAt: earlier?.submittedAt ?? null,
      counts: countsOf(items),
      overall: explanation.overall,
      items,
      current: question ? questionViewOf(read, question) : null,
      nextMessageId: newId(),
      mayDecide: decide(actor, 'decision.write') === 'yes' && dossier.assessingState !== 'decided',
      mayReview: decide(actor, 'review.write') === 'yes' && stage !== null,
      mayReturn: decide(actor, 'review.write') === 'yes' && stage === 'undecided',
    }
  })
}

type Read = {
  readonly turns: ReadonlyMap<string, Turn>
  readonly dossier: Dossier
  readonly earlier: EarlierSubmission | undefined
  readonly messages: readonly ReviewMessage[]
  readonly shares: readonly PassedShareRow[]
  readonly questionnaire: Questionnaire
  readonly explanation: Explanation
}

function openTurns(messages: readonly ReviewMessage[], reviews: readonly DossierReview[]): Map<string, Turn> {
  const turns = turnsOf(messages)
  for (const { questionId, reviewedAt } of reviews) {
    const last = messages.findLast((message) => message.questionId === questionId)
    if (turns.get(questionId) === 'customer' && last && Date.parse(last.createdAt) < Date.parse(reviewedAt))
      turns.delete(questionId)
  }
  return turns
}

const stateOf = (review: DossierReview | undefined, dossier: Dossier): ReviewItem['state'] => {
  if (!review) return 'open'
  if (review.outcome !== 'returned') return review.outcome
  return review.submissionId === dossier.submission?.id ? 'returned' : 'answeredAgain'
}

/** Applicable, asked and answered questions: what came back first, then what changed, then the rest as asked. */
function itemsOf({ dossier, earlier, questionnaire, explanation, turns }: Read): ReviewItem[] {
  const applicable = new Set(explanation.applicable)
  const answers = new Map(dossier.answers.map((answer) => [answer.questionId, answer]))
  const before = new Map(earlier?.answers.map((answer) => [answer.questionId, answer]))
  const reviews = new Map(dossier.reviews.map((review) => [review.questionId, review]))
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]))
  const items = questionnaire.order.flatMap((id): ReviewItem[] => {
    const question = byId.get(id)
    const answer = answers.get(id)
    const covered = question?.coveredBy !== undefined && applicable.has(question.coveredBy)
    if (!question || !answer || covered || !applicable.has(id)) return []
    const change = earlier ? changeOf(before.get(id), answer, { dossier, earlier }) : 'first'
    const { component } = question
    const state = stateOf(reviews.get(id), dossier)
    return [
      {
        id,
        title: question.text.en,
        component,
        state,
        change,
        notApplicable: answer.notApplicable !== null,
        turn: turns.get(id) ?? null,
      },
    ]
  })
  const rank = (item: ReviewItem): number => (item.state === 'answeredAgain' ? -1 : changeRank(item.change))
  return items
    .map((item, at) => ({ item, at }))
    .sort((a, b) => rank(a.item) - rank(b.item) || a.at - b.at)
    .map(({ item }) => item)
}

function countsOf(items: readonly ReviewItem[]): ReviewPage['counts'] {
  const count = (state: ReviewItem['state']): number => items.filter((item) => item.state === state).length
  return { accepted: count('accepted'), adjusted: count('adjusted'), returned: count('returned'), all: items.length }
}

function questionViewOf(read: Read, question: ComposedQuestion): ReviewQuestion {
  const { dossier, earlier, explanation } = read
  const answer = dossier.answers.find((each) => each.questionId === question.id)
  const before = earlier?.answers.find((each) => each.questionId === question.id)
  const explained = explanation.questions[question.id]
  const review = dossier.reviews.find((each) => each.questionId === question.id)
  const pack = read.questionnaire.packs.find((each) => each.id === question.multiplier?.pack)
  return {
    id: question.id,
    text: question.text.en,
    plain: question.plain?.en ?? null,
    why: question.why?.en ?? null,
    component: question.component,
    weight: question.weight,
    points: explained?.points ?? null,
    multiplier: question.multiplier
      ? { factor: question.multiplier.factor, pack: pack?.title.en ?? question.multiplier.pack }
      : null,
    caps: (question.caps ?? []).map((cap) => ({
      id: cap.id,
      cap: cap.cap,
      reason: cap.reason?.en ?? null,
      fired: explanation.caps.fired.includes(cap.id),
    })),
    evidenceRequired: question.evidence?.required === true,
    manualReview: question.manualReview,
    answer: question.answer,
    now: answer ? shown(question.answer, answer, dossier.shares) : null,
    before: before && earlier ? shown(question.answer, before, earlier.files) : null,
    review: review ?? null,
    answeredAgain: stateOf(review, dossier) === 'answeredAgain',
    shares: dossier.shares.filter((share) => answer?.evidence.includes(share.id)),
    messages: read.messages.filter((message) => message.questionId === question.id),
    turn: read.turns.get(question.id) ?? null,
    below: belowOf(read.shares, question),
  }
}

function belowOf(shares: readonly PassedShareRow[], { id, answer }: ComposedQuestion): BelowAnswer[] {
  return shares.flatMap(({ partyName, service, answers }) =>
    answers
      .filter(({ questionId }) => questionId === id)
      .map((given) => ({
        ...shown(answer, { ...given, evidence: [] }, []),
        ...{ files: given.files, partyName, service },
      })),
  )
}

function shown(
  spec: AnswerSpec,
  answer: DossierAnswer,
  files: readonly { readonly id: string; readonly fileName: string }[],
): ReviewedAnswer {
  const given = answer.value !== null && answer.value !== undefined
  return {
    value: given ? answer.value : null,
    said: given ? saidValue(spec, answer.value) : null,
    notApplicable: answer.notApplicable,
    comment: answer.comment,
    authorName: answer.authorName,
    answeredOn: answer.answeredOn,
    files: files.filter((file) => answer.evidence.includes(file.id)).map((file) => file.fileName),
  }
}
