import { type TransferListPage, type TransferListRow, transferPageRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { type ListTransfersInput, transfersPerPage } from './transfers.schema'

export type { TransferListPage, TransferListRow }

/** One page of the registry, as it stands now. @throws UseCaseError forbidden */
export function listTransfers({ actor, deps }: Call, input: ListTransfersInput): Promise<TransferListPage> {
  const scope = authorize(actor, 'transfer.read')
  const { page, ...asked } = input
  const range = { limit: transfersPerPage, offset: (page - 1) * transfersPerPage }
  return deps.database.withScope(scope, (tx) =>
    transferPageRepository.listTransfers(tx, { ...asked, ...range, now: deps.now() }),
  )
}
