import type { Clause, CoverageResult, Relationship } from '../law/clauses'
import { type Law, shippedLaw } from '../law/law'
import type { Statement } from '../law/statement'
import type { LocalText } from '../model/shape'

export type ClauseFinding = {
  readonly result: CoverageResult['id']
  readonly deviation: 'better' | 'worse' | 'neutral' | null
}

export type CoverageLine = {
  readonly key: string
  readonly topic: LocalText
  /** What the model says for this relationship; null for keys beyond the model. */
  readonly model: Statement | null
  /** Why a key beyond the model is asked for. */
  readonly why: Statement | null
  readonly optional: Clause['optional'] | null
  /** A contract without it fails, whatever else it says. */
  readonly mustHave: boolean
  readonly result: CoverageResult['id'] | null
  /** Null where it isn't counted: it doesn't matter here, or it is an optional clause that the contract left out. */
  readonly points: number | null
  readonly request: LocalText
}

/** Points of most, as a percentage; null where nothing counts. Whole percent, rounded down: nothing short of all is 100. */
export type CoverageSum = { readonly points: number; readonly most: number; readonly percent: number | null }

export type ContractCoverage = {
  /** The relationship that the lines were taken from: the model clauses know two, the others borrow the nearer one. */
  readonly measuredAs: 'C2P' | 'C2C'
  readonly borrowed: boolean
  readonly lines: readonly CoverageLine[]
  readonly model: CoverageSum
  readonly extra: CoverageSum
  /** Keys a contract must have and was found not to have. */
  readonly hardFails: readonly string[]
  /** Keys where it falls short, what it must have first; each has its request among the lines. */
  readonly gaps: readonly string[]
  /** Keys nobody looked at; they count as not there. */
  readonly open: readonly string[]
  /** Core duties made weaker: under the logic of the model it is then a contract of its own, for a lawyer to look at. */
  readonly weakened: readonly string[]
}

export type CoverageInput = {
  readonly relationship: Relationship
  /** What a person found, by key. */
  readonly findings: Readonly<Record<string, ClauseFinding>>
  /** Keys beyond the model that the organisation asks for. */
  readonly extraKeys: readonly string[]
}

/**
 * How far a contract covers the topics of the ASEAN model clauses and what the organisation wants beyond them (mcc.md
 * section 5). What nobody looked at counts as not there, so a figure can only rise by looking. An add-on that the contract
 * doesn't have is no gap: the model leaves it to the parties.
 */
export function coverageOf(
  { relationship, findings, extraKeys }: CoverageInput,
  { clauses: map }: Law = shippedLaw(),
): ContractCoverage {
  const measuredAs = relationship === 'C2C' || relationship === 'P2C' ? 'C2C' : 'C2P'
  const pointsOf = new Map(map.coverage.map(({ id, points }) => [id, points]))
  const most = Math.max(...map.coverage.map(({ points }) => points ?? 0))
  const scored = (result: CoverageResult['id'] | null, leavable: boolean): number | null => {
    if (result === null) return leavable ? null : 0
    if (result === 'absent' && leavable) return null
    return pointsOf.get(result) ?? null
  }
  const ofModel = map.clauses.flatMap((clause): CoverageLine[] => {
    const model = clause[measuredAs]
    if (model === null) return []
    const { key, topic, optional, request } = clause
    const result = findings[key]?.result ?? null
    const points = scored(result, optional === 'addOn')
    const mustHave = clause.hardFail.includes(measuredAs)
    return [{ key, topic, model, why: null, optional, mustHave, result, points, request }]
  })
  const beyond = map.extraKeys
    .filter(({ key }) => extraKeys.includes(key))
    .map(({ key, topic, said, request }): CoverageLine => {
      const result = findings[key]?.result ?? null
      const points = scored(result, false)
      return { key, topic, model: null, why: said, optional: null, mustHave: false, result, points, request }
    })
  const lines = [...ofModel, ...beyond]
  const short = lines.filter(({ points, result }) => result !== null && points !== null && points < most)
  return {
    measuredAs,
    borrowed: measuredAs !== relationship,
    lines,
    model: sumOf(ofModel, most),
    extra: sumOf(beyond, most),
    hardFails: lines.filter(fails).map(({ key }) => key),
    gaps: [...short.filter(({ mustHave }) => mustHave), ...short.filter(({ mustHave }) => !mustHave)].map(
      ({ key }) => key,
    ),
    open: lines.filter(({ result }) => result === null).map(({ key }) => key),
    weakened: lines
      .filter(({ key, mustHave }) => mustHave && findings[key]?.deviation === 'worse')
      .map(({ key }) => key),
  }
}

/** Saying that a must-have doesn't matter takes nothing off it. */
const fails = ({ mustHave, result }: CoverageLine): boolean =>
  mustHave && (result === 'absent' || result === 'notRelevant')

function sumOf(lines: readonly CoverageLine[], most: number): CoverageSum {
  const counted = lines.flatMap(({ points, mustHave, result }) =>
    points === null && mustHave && result === 'notRelevant' ? [0] : points === null ? [] : [points],
  )
  const points = counted.reduce((sum, each) => sum + each, 0)
  const all = counted.length * most
  return { points, most: all, percent: all === 0 ? null : Math.floor((100 * points) / all) }
}

/** What a program may propose on a key, from the facts of a contract; it takes a person to call anything met. */
export type ClauseSuggestion = { readonly key: string; readonly result: 'partial' | 'absent' }

export type SuggestedFrom = {
  readonly breachHours: number | null
  readonly subProcessors: string | null
  readonly deletionDays: number | null
  readonly auditRight: boolean | null
  readonly regulatorAccess: boolean | null
  readonly remedies: boolean | null
  readonly governingLaw: string
  readonly insurance: string
}

/** Proposals for keys that the facts of a contract say something about: there, to be read, or not there. */
export function suggestionsFrom(facts: SuggestedFrom): ClauseSuggestion[] {
  // What was neither said to be there nor to be missing says nothing; but hours that are asked for and not set are missing.
  const told = (keys: readonly string[], value: number | string | boolean | null): ClauseSuggestion[] =>
    value === null || value === '' ? [] : keys.map((key) => ({ key, result: value === false ? 'absent' : 'partial' }))
  return [
    ...told(['MCC-IM-5'], facts.breachHours),
    ...told(['X-HRS'], facts.breachHours ?? false),
    ...told(['MCC-IM-3'], facts.subProcessors),
    ...told(['MCC-IM-7'], facts.deletionDays),
    ...told(['MCC-IM-9', 'X-AUD'], facts.auditRight),
    ...told(['X-REG'], facts.regulatorAccess),
    ...told(['MCC-REM'], facts.remedies),
    ...told(['MCC-LAW'], facts.governingLaw),
    ...told(['X-INS'], facts.insurance),
  ]
}
