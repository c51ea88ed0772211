import {
  type TransferDetails,
  type TransferFile,
  transferFileRepository,
  transferPageRepository,
  transferRepository,
} from '@rantai/db'
import { type MechanismCheck, type TransferFiling } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { checkOf, filingsFor, isLive } from './computed'

export type TransferView = Omit<TransferDetails, 'filings' | 'contracts'> & {
  readonly check: MechanismCheck
  /** The contract it hangs on isn't signed, or has ended. */
  readonly contractEnded: boolean
  readonly filings: readonly (TransferFiling & {
    readonly reference: string
    readonly recordedByName: string | null
    readonly files: readonly TransferFile[]
  })[]
  readonly contracts: readonly (TransferDetails['contracts'][number] & { readonly live: boolean })[]
}

/**
 * A transfer with all that hangs from it, held against the law as it stands today. Three statements.
 * @throws UseCaseError notFound, forbidden
 */
export function readTransfer({ actor, deps }: Call, { id }: { readonly id: string }): Promise<TransferView> {
  const scope = authorize(actor, 'transfer.read')
  return deps.database.withScope(scope, async (tx) => {
    const row = await transferRepository.findTransfer(tx, id)
    if (!row) throw new UseCaseError('notFound')
    const now = deps.now()
    const around = await transferPageRepository.readAround(tx, id, now)
    const { today, timeZone, contracts } = around
    const files = await transferFileRepository.listFiles(tx, id)
    return {
      ...row,
      ...around,
      check: checkOf(row, today),
      contractEnded: row.contract !== null && !isLive(row.contract, today),
      contracts: contracts.map((each) => ({ ...each, live: isLive(each, today) })),
      filings: byUrgency(filingsFor(row, { today, timeZone })).map((each) => {
        const kept = row.filings.filter(
          ({ filingId, stage }) => filingId === each.filing.id && stage === each.stage && each.record !== null,
        )
        const last = kept.at(-1)
        return {
          ...each,
          reference: last?.reference ?? '',
          recordedByName: last?.recordedByName ?? null,
          files: files.filter(({ filingId, stage }) => filingId === each.filing.id && stage === each.stage),
        }
      }),
    }
  })
}

/** What is still to be filed stands first, the day that comes next or is past at the top; what was settled after it. */
function byUrgency(filings: readonly TransferFiling[]): readonly TransferFiling[] {
  const settled = ({ record }: TransferFiling): number => (record === null ? 0 : 1)
  const day = ({ dueOn }: TransferFiling): string => dueOn ?? '9999'
  return [...filings].sort((a, b) => settled(a) - settled(b) || (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : 0))
}
