import { findLatestDossiers, listComparable, type ComparableRow } from '@rantai/db'
import {
  compareAssessments,
  shownScore,
  type Band,
  type ComparisonStep,
  type RuleChange,
  type Tier,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { limitsOf, type LimitView } from '../profiles/limits'
import { keptExplanation } from '../scores/kept-explanation'
import { questionnairesOf } from '../scores/questionnaire'
import { scoreFileOf } from '../scores/score-input'
import { folded } from '../search/find-named'
import { comparedAnswers, type ComparedAnswers } from './answers'
import type { CompareEngagementsInput } from './comparisons.schema'
import { differencesOf, type Difference } from './differences'
import { partsOf, type ComparedPart } from './parts'
import type { Scored } from './scored'

/** The way from the first column to another: what each step alone brings or takes of the uncapped overall. */
export type Way = {
  readonly change: number
  readonly steps: readonly { readonly by: ComparisonStep; readonly change: number }[]
  /** Caps, floors and knock-outs that stand otherwise than in the first column. */
  readonly rules: readonly RuleChange[]
}

export type ComparedScore = {
  readonly shown: number | null
  /** 0 to 100. */
  readonly uncapped: number | null
  readonly capped: number | null
  readonly band: Band | null
  readonly confidence: number | null
  readonly tier: Tier | null
  readonly residual: Tier | null
  readonly undecided: number
  readonly unanswered: number
}

export type ComparedColumn = {
  readonly engagementId: string
  readonly title: string
  readonly vendorName: string
  readonly vendorCountry: string | null
  /** Null while nothing was answered. */
  readonly scored: {
    readonly submittedAt: string
    readonly decided: boolean
    readonly variant: 'standard' | 'sme'
    readonly packs: readonly { readonly id: string; readonly title: string; readonly version: string }[]
    readonly score: ComparedScore
    readonly limits: readonly LimitView[]
    /** In what its questionnaire isn't the first column's; null in the first column. */
    readonly differences: readonly Difference[] | null
    /** Null in the first column. */
    readonly way: Way | null
  } | null
}

export type Comparison = {
  /** The organisation’s day that all are scored for. */
  readonly asOf: string
  readonly columns: readonly ComparedColumn[]
  readonly parts: readonly ComparedPart[]
  readonly answers: ComparedAnswers
  /** What can be added. */
  readonly offered: readonly Omit<ComparableRow, 'chosen' | 'timeZone'>[]
}

const offeredAtOnce = 12

/**
 * Engagements beside each other as they are scored today, in the order asked; the first with answers is what the others
 * are measured by.
 * @throws UseCaseError notFound where one of them isn't there
 */
export async function compareEngagements({ actor, deps }: Call, input: CompareEngagementsInput): Promise<Comparison> {
  const scope = authorize(actor, 'profile.read')
  const ids = [...new Set(input.engagementIds)]
  return deps.database.withScope(scope, async (tx) => {
    const words = folded(input.text).split(/\s+/).filter(Boolean)
    const rows = await listComparable(tx, { chosen: ids, words, limit: offeredAtOnce })
    const chosen = new Map(rows.filter((row) => row.chosen).map((row) => [row.engagementId, row]))
    if (chosen.size !== ids.length) throw new UseCaseError('notFound')
    const offered = rows.filter((row) => !row.chosen).map(({ chosen: _chosen, timeZone: _timeZone, ...row }) => row)
    const dossiers = ids.length === 0 ? [] : await findLatestDossiers(tx, ids)
    const questionnaires = await questionnairesOf(
      tx,
      dossiers.map(({ questionnaireHash }) => questionnaireHash),
    )
    const asOf = dateIn(deps.now(), rows[0]?.timeZone ?? 'UTC')
    const columns = ids.map((id): Scored | null => {
      const dossier = dossiers.find(({ engagementId }) => engagementId === id)
      const questionnaire = dossier && questionnaires.get(dossier.questionnaireHash)
      if (!dossier || !questionnaire) return null
      const file = scoreFileOf(dossier, asOf)
      return { dossier, file, questionnaire, explanation: keptExplanation(scope, questionnaire, file) }
    })
    const first = columns.find((column) => column !== null)
    return {
      asOf,
      columns: ids.flatMap((id, i) => {
        const row = chosen.get(id)
        return row ? [columnOf(row, columns[i] ?? null, first)] : []
      }),
      parts: partsOf(columns),
      answers: comparedAnswers(columns),
      offered,
    }
  })
}

function columnOf(row: ComparableRow, scored: Scored | null, first: Scored | undefined): ComparedColumn {
  const { engagementId, title, vendorName, vendorCountry } = row
  return { engagementId, title, vendorName, vendorCountry, scored: scored && scoredColumn(scored, first) }
}

function scoredColumn(column: Scored, first: Scored | undefined): NonNullable<ComparedColumn['scored']> {
  const { dossier, questionnaire, explanation } = column
  const isFirst = column === first || first === undefined
  return {
    submittedAt: dossier.submission?.submittedAt ?? '',
    decided: dossier.assessingState === 'decided',
    variant: questionnaire.variant,
    packs: questionnaire.packs.map(({ id, title, version }) => ({ id, title: title.en, version })),
    score: scoreOf(column),
    limits: limitsOf(questionnaire, explanation),
    differences: isFirst ? null : differencesOf(first, column),
    way: isFirst ? null : wayOf(first, column),
  }
}

function scoreOf({ explanation }: Scored): ComparedScore {
  const { overall, confidence, inherent, residual, undecided, unanswered } = explanation
  return {
    ...overall,
    shown: overall.capped === null ? null : shownScore(overall.capped),
    confidence,
    tier: inherent.tier,
    residual,
    undecided: undecided.length,
    unanswered: unanswered.length,
  }
}

function wayOf(first: Scored, other: Scored): Way {
  const { change, steps, rules } = compareAssessments(
    { questionnaire: first.questionnaire, input: first.file },
    { questionnaire: other.questionnaire, input: other.file },
  )
  return { change, steps: steps.map((step) => ({ by: step.by, change: step.change })), rules }
}
