import { transferRepository, transferRegistry, type TransferRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { checkOf } from './computed'

export type DataFlow = {
  readonly engagementId: string
  readonly engagementTitle: string
  readonly vendorId: string
  readonly vendorName: string
  readonly today: string
  readonly transfers: readonly (Pick<
    TransferRow,
    'id' | 'number' | 'origin' | 'destination' | 'partyName' | 'path' | 'uses' | 'data' | 'state' | 'recipients'
  > & { readonly mechanismState: TransferRow['mechanismState'] })[]
}

/** Where the data of one engagement goes, for a picture. @throws UseCaseError notFound, forbidden */
export function readDataFlow(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<DataFlow> {
  const scope = authorize(actor, 'transfer.read')
  return deps.database.withScope(scope, async (tx) => {
    const { today, engagements } = await transferRegistry.readBasis(tx, deps.now(), engagementId)
    const [engagement] = engagements
    if (!engagement) throw new UseCaseError('notFound')
    const rows = await transferRepository.listStanding(tx, [engagementId])
    const { title: engagementTitle, vendorId, vendorName } = engagement
    const transfers = rows.map((row) => {
      const { id, number, origin, destination, partyName, path, uses, data, state, recipients } = row
      const mechanismState = checkOf(row, today).state
      return { id, number, origin, destination, partyName, path, uses, data, state, recipients, mechanismState }
    })
    return { engagementId, engagementTitle, vendorId, vendorName, today, transfers }
  })
}
