import { newId, vendorRepository, type LikelyDuplicate } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { vendorFactsOf } from './vendor-facts'
import type { AddVendorInput } from './vendors.schema'

export type AddedVendor =
  | { readonly added: true; readonly vendorId: string }
  /** Nothing was written: the person looks at these first. */
  | { readonly added: false; readonly duplicates: readonly LikelyDuplicate[] }

/**
 * Adds a vendor, unless one with the same name or domain is there already and the person didn't say that it is another.
 * The person becomes its owner.
 * @throws UseCaseError 'forbidden', 'invalidInput'
 */
export function addVendor({ actor, deps }: Call, input: AddVendorInput): Promise<AddedVendor> {
  const scope = authorize(actor, 'vendor.write')
  const facts = vendorFactsOf(input)
  return deps.database.withScope(scope, async (tx) => {
    if (!input.despiteDuplicates) {
      const duplicates = await vendorRepository.findLikelyDuplicates(tx, { ...facts, except: null })
      if (duplicates.length > 0) return { added: false, duplicates }
    }
    const vendorId = newId()
    const at = deps.now()
    const ownerMemberId = actor.kind === 'member' ? actor.memberId : null
    await vendorRepository.insertVendor(tx, { ...facts, id: vendorId, source: 'manual', ownerMemberId, at })
    const data = { name: facts.name, source: 'manual' }
    await record(tx, actor, { action: 'vendor.created', objectKind: 'vendor', objectId: vendorId, data }, at)
    return { added: true, vendorId }
  })
}
