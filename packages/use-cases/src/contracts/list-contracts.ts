import { contractListRepository, type ContractListRow } from '@rantai/db'
import { coverageOf } from '@rantai/questionnaires'
import { authorize } from '../access'
import { dateIn } from '../calendar'
import type { Call } from '../call'
import { contractsPerPage, type ListContractsInput } from './contracts.schema'

export type ListedContract = Omit<ContractListRow, 'results' | 'worse' | 'extraKeys'> & {
  /** Percent of the model clauses; null where none of them counts. */
  readonly percent: number | null
  readonly hardFails: readonly string[]
  readonly open: number
  readonly weakened: number
  readonly daysLeft: number | null
}

export type ContractPage = {
  readonly rows: readonly ListedContract[]
  readonly total: number
  readonly counts: Readonly<Record<'all' | 'soon' | 'open', number>>
}

/** One page of the register, each with its coverage as it stands. @throws UseCaseError forbidden */
export async function listContracts({ actor, deps }: Call, input: ListContractsInput): Promise<ContractPage> {
  const scope = authorize(actor, 'contract.read')
  const { page, ...asked } = input
  const now = deps.now()
  const query = { ...asked, now, limit: contractsPerPage, offset: (page - 1) * contractsPerPage }
  const { rows, counts, timeZone } = await deps.database.withScope(scope, (tx) =>
    contractListRepository.listContracts(tx, query),
  )
  const today = dateIn(now, timeZone)
  return { rows: rows.map((row) => listedOf(row, today)), total: counts[input.view], counts }
}

function listedOf({ results, worse, extraKeys, ...row }: ContractListRow, today: string): ListedContract {
  const findings = Object.fromEntries(
    Object.entries(results).map(([key, result]) => [
      key,
      { result, deviation: worse.includes(key) ? ('worse' as const) : null },
    ]),
  )
  const { model, hardFails, open, weakened } = coverageOf({ relationship: row.relationship, findings, extraKeys })
  const daysLeft = row.nextOn === null ? null : daysBetween(today, row.nextOn)
  return { ...row, percent: model.percent, hardFails, open: open.length, weakened: weakened.length, daysLeft }
}

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)
