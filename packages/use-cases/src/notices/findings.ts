import { findingRepository, type FindingRow } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type CloseFindingInput, type FindingsInput, noticesPerPage } from './notices.schema'

/** One page of findings, what is due first at the top. @throws UseCaseError 'forbidden' */
export function listFindings({ actor, deps }: Call, { state, vendorId, page }: FindingsInput) {
  const scope = authorize(actor, 'notice.read')
  const range = { limit: noticesPerPage, offset: (page - 1) * noticesPerPage }
  return deps.database.withScope(scope, (tx) => findingRepository.listFindings(tx, { state, vendorId, ...range }))
}

/** Open findings that concern an engagement. @throws UseCaseError 'forbidden' */
export function findingsOf(
  { actor, deps }: Call,
  { engagementId }: { readonly engagementId: string },
): Promise<FindingRow[]> {
  const scope = authorize(actor, 'notice.read')
  return deps.database.withScope(scope, (tx) => findingRepository.listFindingsOf(tx, engagementId))
}

/** Closes a finding, with why. @throws UseCaseError 'forbidden', 'notFound' (also where it was closed before) */
export async function closeFinding({ actor, deps }: Call, { findingId, reason }: CloseFindingInput): Promise<void> {
  const scope = authorize(actor, 'notice.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    const closed = await findingRepository.closeFindingRow(tx, { id: findingId, reason, byName: actor.name, at })
    if (!closed) throw new UseCaseError('notFound')
    const it = { action: 'finding.closed', objectKind: 'vendor', objectId: closed.vendorId } as const
    await record(tx, actor, { ...it, data: { name: closed.partyName, reason } }, at)
  })
}
