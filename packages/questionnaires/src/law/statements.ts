import { ageInMonths } from '../cadence/calendar'
import { byCodeUnits } from '../compose/questionnaire'
import type { Label, LocalText } from '../model/shape'
import { sourcesOf } from './jurisdictions'
import { type Law, shippedLaw } from './law'
import type { Basis, LawSource } from './statement'

export type LegalStatement = {
  /** Where it stands, for instance `SG.transfers.rule`: stable while the content keeps its shape. */
  place: string
  subject: 'jurisdiction' | 'instrument' | 'clauses'
  /** The code of the jurisdiction it is about; null for what none alone made. */
  jurisdiction: string | null
  /** The id of the instrument it is about, where it is about one. */
  instrument: string | null
  /** Null is not known. */
  text: LocalText | null
  label: Label
  basis: Basis
  sources: LawSource[]
  checkedOn: string
  /** The latest day on which one of its sources was opened; null where none ever was. */
  openedOn: string | null
}
export type AgedStatement = LegalStatement & { ageMonths: number }

type Found = { place: string; text: LocalText | null; label: Label; basis: Basis; sources: string[]; checkedOn: string }

/** Walks content and calls back for whatever carries a label and sources: statements, clocks, changes. */
function statementsIn(value: unknown, place: string, found: Found[]): void {
  if (Array.isArray(value)) {
    value.forEach((each: unknown, i) => statementsIn(each, `${place}.${keyOf(each) ?? i}`, found))
    return
  }
  if (typeof value !== 'object' || value === null) return
  const record = value as Record<string, unknown>
  if ('basis' in record && 'sources' in record) {
    const said = record as Found & { wording?: LocalText | null; trigger?: { text: LocalText | null } }
    found.push({ ...said, place, text: said.text ?? said.trigger?.text ?? null })
  }
  for (const [key, each] of Object.entries(record)) {
    // What sets a clock off is told with the clock.
    if (key === 'trigger' && 'stage' in record) continue
    statementsIn(each, `${place}.${key}`, found)
  }
}

function keyOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const { id, key, kind, on } = value as Record<string, unknown>
  return [id, key, on, kind].find((each): each is string => typeof each === 'string')
}

/** Every statement of the law content, in the order of the content. */
export function allStatements(law: Law = shippedLaw()): LegalStatement[] {
  const read = (value: unknown, place: string): Found[] => {
    const found: Found[] = []
    statementsIn(value, place, found)
    return found
  }
  const about = (subject: LegalStatement['subject'], code: string | null, id: string | null) => {
    return ({ place, text, label, basis, sources: ids, checkedOn }: Found): LegalStatement => {
      const sources = sourcesOf(ids, law)
      const opened = basis === 'read' ? sources.flatMap((each) => each.accessedOn ?? []).sort(byCodeUnits) : []
      const openedOn = opened.at(-1) ?? null
      return { place, subject, jurisdiction: code, instrument: id, text, label, basis, sources, checkedOn, openedOn }
    }
  }
  return [
    ...law.jurisdictions.flatMap((each) => read(each, each.code).map(about('jurisdiction', each.code, null))),
    ...law.instruments.flatMap((each) => read(each, each.id).map(about('instrument', each.jurisdiction, each.id))),
    ...read(law.clauses, 'clauses').map(about('clauses', null, law.clauses.instrument)),
  ]
}

/** Whatever carries a label and sources, what sets a clock off included, with its age: for `checkLaw`. */
export function allProvenances(law: Law, asOf: string): (Found & { ageMonths: number })[] {
  const found: Found[] = []
  for (const each of law.jurisdictions) statementsIn(each, each.code, found)
  for (const each of law.instruments) statementsIn(each, each.id, found)
  statementsIn(law.clauses, 'clauses', found)
  const triggers = law.jurisdictions.flatMap((each) =>
    each.clocks.map((clock) => ({ ...clock.trigger, place: `${each.code}.clocks.${clock.id}.trigger` })),
  )
  return [...found, ...triggers].map((each) => ({ ...each, ageMonths: ageInMonths(each.checkedOn, asOf) }))
}

/**
 * Every statement with its age in months at `asOf` (an ISO day), counted from the last time anybody checked it: the
 * longest unchecked first, among equals those nobody read a source of, then by place. For the page that keeps content up.
 */
export function statementsByAge(asOf: string, law: Law = shippedLaw()): AgedStatement[] {
  return allStatements(law)
    .map((each) => ({ ...each, ageMonths: ageInMonths(each.checkedOn, asOf) }))
    .sort(
      (a, b) =>
        byCodeUnits(a.checkedOn, b.checkedOn) ||
        Number(a.openedOn !== null) - Number(b.openedOn !== null) ||
        byCodeUnits(a.place, b.place),
    )
}
