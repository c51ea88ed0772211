import { listVendors } from '@rantai/use-cases'
import { listVendorsSchema } from '@rantai/use-cases/vendors/vendors.schema'
import { procedure } from '../trpc'

export const list = procedure('vendor.read')
  .input(listVendorsSchema)
  .query(({ ctx, input }) => listVendors(ctx, input))
