import type { Dossier, DossierAnswer, DossierReview, DossierShare } from '@rantai/db'
import type { Answer, AnswerValue, Evidence, Exception, Facts, Pack } from '@rantai/questionnaires'

/** Exactly what `npm run -s score` reads: anyone can recompute the number from it. */
export type ScoreFile = {
  /** Names of packs that ship; an own pack is written out whole where the file leaves the portal. */
  readonly packs: readonly (string | Pack)[]
  readonly variant: 'standard' | 'sme'
  readonly facts: Facts
  readonly asOf: string
  readonly explain: true
  readonly exceptions: readonly Exception[]
  readonly answers: Readonly<Record<string, Answer>>
}

/**
 * The score's input from what was submitted and what was made of it, at the ISO day `asOf`. A returned review sets
 * nothing: the vendor answers again. Revoked evidence is withdrawn. Exceptions stand once they are recorded; whether
 * they are still in force is the scorer's to say.
 */
export function scoreFileOf(dossier: Dossier, asOf: string): ScoreFile {
  const shares = new Map(dossier.shares.map((share) => [share.id, share]))
  const reviews = new Map(dossier.reviews.map((review) => [review.questionId, review]))
  const answers: Record<string, Answer> = {}
  for (const answer of dossier.answers) {
    const read = answerOf(answer, shares, reviews.get(answer.questionId))
    if (read) answers[answer.questionId] = read
  }
  return {
    packs: [...dossier.packs].sort(),
    variant: dossier.variant,
    facts: dossier.facts as Facts,
    asOf,
    explain: true,
    exceptions: dossier.exceptions.map(({ knockOutId, expiresOn }) => ({ id: knockOutId, expiresOn })),
    answers,
  }
}

function answerOf(
  answer: DossierAnswer,
  shares: ReadonlyMap<string, DossierShare>,
  review: DossierReview | undefined,
): Answer | undefined {
  const given = answer.value !== null && answer.value !== undefined
  if (!given && answer.notApplicable === null) return undefined
  const evidence = answer.evidence.flatMap((id) => {
    const share = shares.get(id)
    return share ? [evidenceOf(share)] : []
  })
  const validated = reviewOf(given, review)
  return {
    ...(given ? { value: answer.value as AnswerValue } : { notApplicable: answer.notApplicable ?? '' }),
    answeredOn: answer.answeredOn,
    ...(evidence.length > 0 && { evidence }),
    ...(validated && { review: validated }),
  }
}

function evidenceOf(share: DossierShare): Evidence {
  const state = share.revoked ? 'withdrawn' : (share.state ?? 'pending')
  return { state, ...(share.expiresOn !== null && { expiresOn: share.expiresOn }), sha256: share.digest }
}

/** What a review says to the scorer: only what fits the answer that stands now. */
function reviewOf(given: boolean, review: DossierReview | undefined): Answer['review'] {
  if (!review || review.outcome === 'returned') return undefined
  if (given) return review.hasValue ? { value: review.value as AnswerValue } : undefined
  return review.acceptNotApplicable ? { acceptNotApplicable: true } : undefined
}

/** The same file with one question reviewed differently: what a preview scores. */
export function withReview(file: ScoreFile, questionId: string, review: Answer['review']): ScoreFile {
  const answer = file.answers[questionId]
  if (!answer) return file
  const { review: _, ...rest } = answer
  return { ...file, answers: { ...file.answers, [questionId]: { ...rest, ...(review && { review }) } } }
}
