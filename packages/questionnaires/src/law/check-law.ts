import { countryCodes } from '../content/facts/countries'
import type { Pack } from '../model/pack'
import { checkInstruments } from './check-instruments'
import { checkClocks, checkPacksAgainstLaw } from './check-clocks'
import { type Law, law as lawSchema } from './law'
import { allProvenances, allStatements } from './statements'
import { transferTable } from './transfers'

/** An error forbids shipping; a warning points at what somebody should look at. `place` leads to it in the content. */
export type LawFinding = { severity: 'error' | 'warning'; place: string; message: string }
export type Report = (severity: LawFinding['severity'], place: string, message: string) => void

export type LawCheck = {
  /** The packs whose clocks and rules must agree with the law. */
  packs: readonly Pack[]
  /** ISO day on which the check is made. */
  asOf: string
  /** Statements checked longer ago than this many months are warned of. */
  staleMonths: number
}

/** Checks law content as plain JSON: its schema first, then `checkLaw`. */
export function checkLawJson(value: unknown, check: LawCheck): LawFinding[] {
  const parsed = lawSchema.safeParse(value)
  if (parsed.success) return checkLaw(parsed.data, check)
  return parsed.error.issues.map((issue) => {
    return { severity: 'error', place: issue.path.map(String).join('.'), message: issue.message }
  })
}

/**
 * What the schema can't say: ids that lead nowhere or stand twice, states without dates, figures nobody read, clocks of
 * packs that differ from the law, rules that rest on what isn't in force, pairs without a transfer rule, stale statements.
 */
export function checkLaw(law: Law, check: LawCheck): LawFinding[] {
  const findings: LawFinding[] = []
  const report: Report = (severity, place, message) => void findings.push({ severity, place, message })
  checkIds(law, report)
  checkReferences(law, report)
  checkProvenance(law, check, report)
  checkInstruments(law, check, report)
  checkClocks(law, report)
  checkPacksAgainstLaw(law, check.packs, report)
  checkTransfers(law, report)
  return findings.sort((a, b) => Number(a.severity === 'warning') - Number(b.severity === 'warning'))
}

function checkIds(law: Law, report: Report): void {
  const kinds: Record<string, readonly string[]> = {
    source: law.sources.map((each) => each.id),
    jurisdiction: law.jurisdictions.flatMap((each) => [...new Set([each.code, ...each.members])]),
    instrument: law.instruments.map((each) => each.id),
    clock: law.jurisdictions.flatMap((each) => each.clocks.map((clock) => clock.id)),
    filing: law.jurisdictions.flatMap((each) => each.transfers.filings.map((filing) => filing.id)),
    clause: [...law.clauses.clauses, ...law.clauses.extraKeys].map((each) => each.key),
    place: allStatements(law).map((each) => each.place),
  }
  for (const [kind, ids] of Object.entries(kinds)) {
    const seen = new Set<string>()
    for (const id of ids) {
      if (seen.has(id)) report('error', id, `two of the kind "${kind}" are called "${id}"`)
      seen.add(id)
    }
  }
}

function checkReferences(law: Law, report: Report): void {
  const instruments = new Set(law.instruments.map((each) => each.id))
  const codes = new Set(law.jurisdictions.map((each) => each.code))
  const instrumentAt = (id: string, place: string): void => {
    if (!instruments.has(id)) report('error', place, `there is no instrument "${id}"`)
  }
  const countryAt = (code: string, place: string): void => {
    if (!countryCodes.has(code) && !codes.has(code))
      report('error', place, `"${code}" is no country and no jurisdiction`)
  }
  for (const each of law.jurisdictions) {
    for (const id of each.laws) instrumentAt(id, `${each.code}.laws`)
    for (const code of each.members) countryAt(code, `${each.code}.members`)
    for (const clock of each.clocks) instrumentAt(clock.instrument, `${each.code}.clocks.${clock.id}`)
    const { mechanisms, adequacy } = each.transfers
    for (const { kind, to = [] } of mechanisms)
      for (const code of to) countryAt(code, `${each.code}.mechanisms.${kind}`)
    for (const { to } of adequacy) for (const code of to) countryAt(code, `${each.code}.adequacy`)
  }
  for (const each of law.instruments) {
    if (each.jurisdiction !== null && !codes.has(each.jurisdiction))
      report('error', each.id, `there is no jurisdiction "${each.jurisdiction}"`)
    if (each.replacedBy !== null) instrumentAt(each.replacedBy, `${each.id}.replacedBy`)
  }
  instrumentAt(law.clauses.instrument, 'clauses.instrument')
  instrumentAt(law.clauses.compared, 'clauses.compared')
}

/** General knowledge and settings have sources of their own, and nothing else may name them. */
const unopened = new Set(['general-knowledge', 'product-setting'])

function checkProvenance(law: Law, { asOf, staleMonths }: LawCheck, report: Report): void {
  const sources = new Map(law.sources.map((each) => [each.id, each]))
  const used = new Set<string>()
  for (const { place, text, label, basis, sources: ids, checkedOn, ageMonths } of allProvenances(law, asOf)) {
    for (const id of ids) {
      used.add(id)
      if (!sources.has(id)) report('error', place, `there is no source "${id}"`)
    }
    if (checkedOn > asOf) report('error', place, `it says it was checked on ${checkedOn}, which is still to come`)
    if (ageMonths > staleMonths)
      report('warning', place, `last checked on ${checkedOn}, more than ${staleMonths} months ago`)
    if (basis === 'read' && !ids.some((id) => sources.get(id)?.accessedOn))
      report('error', place, 'it says it was read, but none of its sources was opened')
    if ((basis === 'general') !== ids.every((id) => unopened.has(id)))
      report('error', place, 'general knowledge and settings have the sources made for them, and nothing else has')
    if (text === null && basis !== 'notFound') report('error', place, 'what is not known has the basis "notFound"')
    if (label === 'officialText' && basis !== 'read') report('error', place, 'an official text that nobody read')
  }
  for (const each of law.sources) {
    if (!used.has(each.id)) report('warning', each.id, 'no statement names this source')
    if (each.accessedOn !== null && each.accessedOn > asOf) report('error', each.id, 'opened on a day still to come')
  }
}

/** Every pair is told or said to be not known, and every state of ASEAN says where it stands on the model clauses. */
function checkTransfers(law: Law, report: Report): void {
  for (const { from, to, rule, basis, mechanisms } of transferTable(law)) {
    if (rule === null && basis !== 'notFound') report('error', `${from}.transfers`, `no rule towards ${to}`)
    if (rule !== null && mechanisms.length === 0) report('error', `${from}.transfers`, `no mechanism towards ${to}`)
  }
  for (const each of law.jurisdictions) {
    const { mechanisms } = each.transfers
    if (each.group === 'asean' && !mechanisms.some((one) => one.kind === 'mcc'))
      report('error', `${each.code}.transfers.mechanisms`, 'nothing is said of the ASEAN model clauses')
    const kinds = mechanisms.map((one) => one.kind)
    if (new Set(kinds).size < kinds.length)
      report('error', `${each.code}.transfers.mechanisms`, 'one kind stands twice')
  }
}
