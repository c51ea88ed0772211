import { vendorRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { changedFacts, vendorFactsOf } from './vendor-facts'
import type { UpdateVendorInput } from './vendors.schema'

/**
 * Describes a vendor anew; what the form doesn't show stays. Saving what stands already writes nothing.
 * @throws UseCaseError 'forbidden', 'notFound', 'invalidInput'
 */
export async function updateVendor({ actor, deps }: Call, input: UpdateVendorInput): Promise<void> {
  const scope = authorize(actor, 'vendor.write')
  const { vendorId } = input
  await deps.database.withScope(scope, async (tx) => {
    const before = await vendorRepository.readVendor(tx, vendorId)
    const after = vendorFactsOf(input, before.details)
    const changes = changedFacts(before, after)
    if (Object.keys(changes).length === 0) return
    const at = deps.now()
    await vendorRepository.updateVendor(tx, { ...after, id: vendorId, at })
    await record(
      tx,
      actor,
      { action: 'vendor.updated', objectKind: 'vendor', objectId: vendorId, data: { changes } },
      at,
    )
  })
}
