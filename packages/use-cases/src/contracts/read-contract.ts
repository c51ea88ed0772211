import { type AuditEvent, contractRepository, listAuditEvents, type ClauseRow, type ContractWhole } from '@rantai/db'
import {
  clocksFor,
  coverageOf,
  type ContractCoverage,
  localNotesOf,
  suggestionsFrom,
  type ClauseSuggestion,
  type CoverageLine,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { factsOf } from '../engagements/read-engagement'
import { type ShownStatement, shownStatement } from '../law/views'
import { nextStates } from './transitions'

/** Newest entries of the history on a contract's page. */
const historyLength = 60

export type ShownLine = Omit<CoverageLine, 'topic' | 'model' | 'why' | 'request'> & {
  readonly topic: string
  readonly model: ShownStatement | null
  readonly why: ShownStatement | null
  readonly request: string
  readonly finding: ClauseRow | null
  readonly suggestion: ClauseSuggestion | null
}

export type LocalNoteShown = {
  readonly kind: 'mechanism' | 'filing' | 'assessment' | 'rule'
  readonly country: string
  readonly what: string | null
  readonly dueDays: number | null
  readonly said: ShownStatement
}

export type ContractDetails = Omit<ContractWhole, 'clauses' | 'facts' | 'organisationProfile' | 'timeZone'> & {
  readonly coverage: Omit<ContractCoverage, 'lines'>
  readonly lines: readonly ShownLine[]
  readonly notes: readonly LocalNoteShown[]
  /** The hours that the strictest clock leaves the vendor, with the clock; null where no clock with such a figure binds. */
  readonly strictest: { readonly hours: number; readonly country: string } | null
  readonly next: readonly ContractWhole['state'][]
  readonly today: string
  /** What happened to it, for whoever may read contracts: it holds nothing that the page doesn't. */
  readonly history: readonly AuditEvent[]
}

/** A contract with its coverage, gaps, files, notes on local law and history. @throws UseCaseError forbidden, notFound */
export async function readContract(
  { actor, deps }: Call,
  { contractId }: { readonly contractId: string },
): Promise<ContractDetails> {
  const scope = authorize(actor, 'contract.read')
  const { row, history } = await deps.database.withScope(scope, async (tx) => ({
    row: await contractRepository.readContract(tx, contractId),
    history: await listAuditEvents(tx, [{ kind: 'contract', id: contractId }], historyLength),
  }))
  const { clauses, facts, organisationProfile, timeZone, ...contract } = row
  const { lines, ...coverage } = coverageOf({ ...contract, findings: findingsOf(clauses) })
  const suggestions = suggestionsFrom({ ...contract, ...contract.terms })
  const from = contract.exporter.country
  const notes = localNotesOf({ from, to: contract.importer.country, instrument: contract.instrument })
  return {
    ...contract,
    coverage,
    lines: lines.map((line) => shownLine(line, { clauses, suggestions })),
    notes: notes.map(({ what, said, ...note }) => ({ ...note, what: what?.en ?? null, said: shownStatement(said) })),
    strictest: strictestOf(factsOf({ facts, organisationProfile })),
    next: nextStates(contract.state),
    today: dateIn(deps.now(), timeZone),
    history,
  }
}

export const findingsOf = (clauses: readonly ClauseRow[]) =>
  Object.fromEntries(clauses.map(({ clauseKey, result, deviation }) => [clauseKey, { result, deviation }]))

function shownLine(
  { topic, model, why, request, ...line }: CoverageLine,
  {
    clauses,
    suggestions,
  }: { readonly clauses: readonly ClauseRow[]; readonly suggestions: readonly ClauseSuggestion[] },
): ShownLine {
  return {
    ...line,
    topic: topic.en,
    model: model && shownStatement(model),
    why: why && shownStatement(why),
    request: request.en,
    finding: clauses.find(({ clauseKey }) => clauseKey === line.key) ?? null,
    suggestion: suggestions.find(({ key }) => key === line.key) ?? null,
  }
}

/** Of the clocks that certainly bind under the facts, the one that leaves the vendor least. */
function strictestOf(facts: Parameters<typeof clocksFor>[0]): ContractDetails['strictest'] {
  const [first] = clocksFor(facts)
    .flatMap(({ vendorHours, jurisdiction, certain }) =>
      vendorHours === null || !certain ? [] : [{ hours: vendorHours, country: jurisdiction }],
    )
    .sort((a, b) => a.hours - b.hours || (a.country < b.country ? -1 : 1))
  return first ?? null
}
