import { vendorListRepository, type VendorListPage } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { vendorsPerPage, type ListVendorsInput } from './vendors.schema'

/**
 * One page of the vendors with the counts of every view; 50 rows. A page beyond the last one is empty, its total is not.
 * @throws UseCaseError 'forbidden'
 */
export function listVendors({ actor, deps }: Call, input: ListVendorsInput): Promise<VendorListPage> {
  const scope = authorize(actor, 'vendor.read')
  const { page, ...asked } = input
  const offset = (page - 1) * vendorsPerPage
  const query = { ...asked, offset, limit: vendorsPerPage, now: deps.now() }
  return deps.database.withScope(scope, (tx) => vendorListRepository.listVendors(tx, query))
}
