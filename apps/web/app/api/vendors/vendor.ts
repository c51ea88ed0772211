import { addVendor, readVendor, setVendorState, updateVendor } from '@rantai/use-cases'
import {
  addVendorSchema,
  byVendorSchema,
  setVendorStateSchema,
  updateVendorSchema,
} from '@rantai/use-cases/vendors/vendors.schema'
import { procedure } from '../trpc'

export const read = procedure('vendor.read')
  .input(byVendorSchema)
  .query(({ ctx, input }) => readVendor(ctx, input))

export const add = procedure('vendor.write')
  .input(addVendorSchema)
  .mutation(({ ctx, input }) => addVendor(ctx, input))

export const update = procedure('vendor.write')
  .input(updateVendorSchema)
  .mutation(({ ctx, input }) => updateVendor(ctx, input))

export const setState = procedure('vendor.write')
  .input(setVendorStateSchema)
  .mutation(({ ctx, input }) => setVendorState(ctx, input))
