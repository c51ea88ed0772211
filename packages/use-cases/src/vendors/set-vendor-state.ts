import { vendorRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import type { SetVendorStateInput } from './vendors.schema'

/**
 * Archives a vendor (it leaves the list, nothing is deleted and nothing under way stops) or brings it back.
 * @throws UseCaseError 'forbidden', 'notFound'
 */
export async function setVendorState({ actor, deps }: Call, { vendorId, state }: SetVendorStateInput): Promise<void> {
  const scope = authorize(actor, 'vendor.write')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    if (!(await vendorRepository.setVendorState(tx, vendorId, { state, at }))) return
    const action = state === 'archived' ? 'vendor.archived' : 'vendor.restored'
    await record(tx, actor, { action, objectKind: 'vendor', objectId: vendorId }, at)
  })
}
