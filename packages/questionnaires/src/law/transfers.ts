import type { CrossBorderStep } from '../content/facts/cross-border'
import type { Label, LocalText } from '../model/shape'
import { instrumentNamed, jurisdiction, sourcesOf } from './jurisdictions'
import type { Filing, Jurisdiction, Mechanism } from './jurisdiction'
import { type Law, shippedLaw } from './law'
import type { Basis, LawSource } from './statement'

export type UsableMechanism = Mechanism & {
  /** True where it covers this destination by itself; the others need a case of their own, or are unclear. */
  listed: boolean
}

export type TransferRule = {
  from: string
  to: string
  /** False where no law of the place of origin is written: everything below is then not known. */
  known: boolean
  /** True where both places are of one jurisdiction: no transfer by its law. */
  within: boolean
  model: Jurisdiction['transfers']['model']
  /** What the law of the origin asks; null is not known. */
  rule: LocalText | null
  mechanisms: UsableMechanism[]
  approvals: Filing[]
  impactAssessment: Jurisdiction['transfers']['impactAssessment'] | null
  /** Whether the origin found the destination adequate; null is not known. */
  adequate: boolean | null
  /** Whether the destination has a general data-protection law in force; null where none is written of it. */
  destinationLaw: boolean | null
  label: Label
  basis: Basis
  sources: LawSource[]
  checkedOn: string | null
}

/**
 * What the law of one country asks of a transfer of personal data to another, both by ISO code or `EU`. Total: a pair of
 * which nothing is written gives `known: false`, never a guess.
 */
export function transferRule(from: string, to: string, law: Law = shippedLaw()): TransferRule {
  const origin = jurisdiction(from, law)
  const destination = jurisdiction(to, law)
  const destinationLaw = destination ? hasLawInForce(destination, law) : null
  if (!origin) return { ...nothingKnown, from, to, within: from === to, destinationLaw }
  const { rule, model, mechanisms, filings, adequacy, impactAssessment } = origin.transfers
  const codes = [to, ...(destination ? [destination.code] : [])]
  return {
    from,
    to,
    known: rule.text !== null,
    within: origin === destination,
    model,
    rule: rule.text,
    mechanisms: mechanisms.map((each) => ({ ...each, listed: isListed(each, codes) })),
    approvals: filings,
    impactAssessment,
    adequate: adequacy.find((each) => each.to.some((code) => codes.includes(code)))?.adequate ?? null,
    destinationLaw,
    label: rule.label,
    basis: rule.basis,
    sources: sourcesOf(rule.sources, law),
    checkedOn: rule.checkedOn,
  }
}

const nothingKnown = {
  known: false,
  model: null,
  rule: null,
  mechanisms: [],
  approvals: [],
  impactAssessment: null,
  adequate: null,
  label: 'interpretation',
  basis: 'notFound',
  sources: [],
  checkedOn: null,
} satisfies Partial<TransferRule>

const isListed = ({ accepted, to }: Mechanism, codes: readonly string[]): boolean =>
  accepted === 'yes' && (to === undefined || to.some((code) => codes.includes(code)))

const hasLawInForce = (place: Jurisdiction, law: Law): boolean =>
  place.laws.some((id) => instrumentNamed(id, law)?.status === 'inForce')

/** Every ordered pair of the jurisdictions whose law is written. */
export function transferTable(law: Law = shippedLaw()): TransferRule[] {
  const codes = law.jurisdictions.map((each) => each.code)
  return codes.flatMap((from) => codes.filter((to) => to !== from).map((to) => transferRule(from, to, law)))
}

/**
 * The step of exposure of one pair (scoring.md section 5). A destination counts as one with a listed mechanism where the
 * origin lists a mechanism that names it, or lists one for any destination and the destination has a general law in force.
 */
export function crossBorderStepOf(from: string, to: string, law: Law = shippedLaw()): CrossBorderStep {
  const rule = transferRule(from, to, law)
  if (rule.within) return 'none'
  const inAsean = (code: string): boolean => jurisdiction(code, law)?.group === 'asean'
  if (inAsean(from) && inAsean(to)) return 'asean'
  const covers = rule.mechanisms.some((each) => each.listed && (each.to !== undefined || rule.destinationLaw === true))
  return covers || rule.adequate === true ? 'mechanism' : 'noMechanism'
}
