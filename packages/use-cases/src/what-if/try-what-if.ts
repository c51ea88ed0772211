import { findLatestDossier, type Dossier } from '@rantai/db'
import { explain, type Explanation, type Questionnaire } from '@rantai/questionnaires'
import { authorize } from '../access'
import { composeFor, packOfId, packsAfter, type Facts } from '../assessments'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { readOwnPacks, type OwnPacks } from '../packs/own-packs'
import { keptFigures } from '../profiles/kept-figures'
import { limitsOf, type LimitView } from '../profiles/limits'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnaireOf } from '../scores/questionnaire'
import { scoreFileOf } from '../scores/score-input'
import {
  movedLimits,
  movedParts,
  movedQuestions,
  scoreOf,
  type MovedLimit,
  type MovedPart,
  type MovedQuestion,
  type WhatIfScore,
} from './moved'
import {
  offeredFacts,
  offeredSections,
  suggestionsOf,
  type OfferedFact,
  type OfferedSection,
  type Suggestions,
} from './offered'
import { readTried, type Tried, type TriedProblem } from './read-tried'
import type { WhatIfInput } from './what-if.schema'

/** What the next questionnaire would ask with other facts: the one that was answered stays as it is. */
export type NextAsked = {
  readonly added: number
  readonly gone: number
  readonly packsAdded: readonly string[]
  readonly packsGone: readonly string[]
}

export type WhatIf = {
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorName: string
  readonly assessmentId: string
  /** The day all is scored for. */
  readonly asOf: string
  readonly now: WhatIfScore
  /** Null while nothing is tried. */
  readonly tried: WhatIfScore | null
  readonly triedAnswers: readonly string[]
  readonly triedFacts: readonly string[]
  readonly evidence: 'accepted' | 'asNow'
  readonly problems: readonly TriedProblem[]
  readonly parts: readonly MovedPart[]
  readonly moved: readonly MovedQuestion[]
  readonly limits: readonly MovedLimit[]
  /** What holds the score where it is, with what is tried: the limits that set it, and knock-outs in force. */
  readonly holding: readonly LimitView[]
  /** Null where the facts stand, or what is asked would be the same. */
  readonly next: NextAsked | null
  readonly sections: readonly OfferedSection[]
  readonly facts: readonly OfferedFact[]
  readonly suggestions: Suggestions
}

/**
 * The current score of an engagement with some answers and facts otherwise, reckoned by the same engine on the same
 * questionnaire. Nothing is stored and nobody is told. Three statements.
 * @throws UseCaseError notFound while no answers came in
 */
export async function tryWhatIf({ actor, deps }: Call, input: WhatIfInput): Promise<WhatIf> {
  const scope = authorize(actor, 'profile.read')
  const { dossier, questionnaire, own } = await deps.database.withScope(scope, async (tx) => {
    const found = await findLatestDossier(tx, input.engagementId)
    if (!found) throw new UseCaseError('notFound')
    const asked = await questionnaireOf(tx, found.questionnaireHash)
    return { dossier: found, questionnaire: asked, own: await readOwnPacks(tx) }
  })
  const now = scoreFileOf(dossier, dateIn(deps.now(), dossier.timeZone))
  const tried = readTried(questionnaire, now, input)
  const before = keptExplanation(scope, questionnaire, now)
  const isTried = tried.answers.size + tried.facts.size > 0
  const after = isTried ? explain(questionnaire, tried.file) : before
  const pair = { before, after }
  const limitsAfter = limitsOf(questionnaire, after)
  return {
    engagementId: dossier.engagementId,
    engagementTitle: dossier.engagementTitle,
    vendorName: dossier.vendorName,
    assessmentId: dossier.assessmentId,
    asOf: now.asOf,
    now: scoreOf(before),
    tried: isTried ? scoreOf(after) : null,
    triedAnswers: [...tried.answers],
    triedFacts: [...tried.facts],
    evidence: input.evidence,
    problems: tried.problems,
    parts: movedParts(questionnaire, pair),
    moved: movedQuestions(questionnaire, pair, tried.answers),
    limits: movedLimits(limitsOf(questionnaire, before), limitsAfter),
    holding: limitsAfter.filter(({ kind, state, wins }) => state === 'fired' && (wins || kind === 'knockOut')),
    next: nextAsked(questionnaire, tried, { dossier, own }),
    sections: offeredSections(questionnaire, { now, tried: tried.file, explanations: [before, after] }),
    facts: offeredFacts(questionnaire, now, tried.file),
    suggestions: suggestionsFor(questionnaire, { dossier, before, asOf: now.asOf, now }),
  }
}

type Known = { dossier: Dossier; before: Explanation; asOf: string; now: ReturnType<typeof scoreFileOf> }

const suggestionsFor = (questionnaire: Questionnaire, { before, asOf, now }: Known): Suggestions =>
  suggestionsOf(questionnaire, keptFigures(questionnaire, now, before).rating, asOf)

/** What is composed anew with the facts tried, against what it would be with those that stand. */
function nextAsked(
  questionnaire: Questionnaire,
  tried: Tried,
  { dossier, own }: { dossier: Dossier; own: OwnPacks },
): NextAsked | null {
  if (tried.facts.size === 0) return null
  const { variant, packs, removedPacks } = dossier
  const compose = (ids: readonly string[], facts: Facts) =>
    composeFor({ packs: ids, variant, facts, asOf: tried.file.asOf, own }).questionnaire
  const facts = dossier.facts as Facts
  const known = packs.filter((id) => packOfId(id, own) !== undefined)
  const after = packsAfter({ facts, packs: known, removedPacks, own }, tried.file.facts)
  const [old, next] = [compose(known, facts), compose(after.packs, tried.file.facts)]
  const [was, is] = [old, next].map(({ questions }) => new Set(questions.map(({ id }) => id)))
  const titles = new Map([...questionnaire.packs, ...old.packs, ...next.packs].map(({ id, title }) => [id, title.en]))
  const only = (here: readonly { id: string }[], there: readonly { id: string }[]) =>
    here.filter(({ id }) => !there.some((other) => other.id === id)).map(({ id }) => titles.get(id) ?? id)
  const [added, gone] = [[...(is ?? [])].filter((id) => !was?.has(id)), [...(was ?? [])].filter((id) => !is?.has(id))]
  const [packsAdded, packsGone] = [only(next.packs, old.packs), only(old.packs, next.packs)]
  if (added.length + gone.length + packsAdded.length + packsGone.length === 0) return null
  return { added: added.length, gone: gone.length, packsAdded, packsGone }
}
