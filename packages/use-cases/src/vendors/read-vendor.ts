import { listAuditEvents, vendorRepository, type AuditEvent, type VendorWithParts } from '@rantai/db'
import { authorize, decide } from '../access'
import type { Call } from '../call'
import type { ByVendorInput } from './vendors.schema'

/** Newest entries of the history on the vendor's page. */
const historyLength = 30

/**
 * A vendor with its contacts, engagements (each with its open assessment) and latest history. The history is null for
 * whoever may read vendors and not the audit.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export function readVendor(
  { actor, deps }: Call,
  { vendorId }: ByVendorInput,
): Promise<VendorWithParts & { readonly history: readonly AuditEvent[] | null }> {
  const scope = authorize(actor, 'vendor.read')
  return deps.database.withScope(scope, async (tx) => {
    const vendor = await vendorRepository.readVendor(tx, vendorId)
    const mayRead = decide(actor, 'audit.read') === 'yes'
    const history = mayRead ? await listAuditEvents(tx, [{ kind: 'vendor', id: vendorId }], historyLength) : null
    return { ...vendor, history }
  })
}
