import * as useCases from '@rantai/use-cases'
import { addContactSchema, removeContactSchema, updateContactSchema } from '@rantai/use-cases/vendors/vendors.schema'
import { procedure } from '../trpc'

export const addContact = procedure('vendor.write')
  .input(addContactSchema)
  .mutation(({ ctx, input }) => useCases.addContact(ctx, input))

export const updateContact = procedure('vendor.write')
  .input(updateContactSchema)
  .mutation(({ ctx, input }) => useCases.updateContact(ctx, input))

export const removeContact = procedure('vendor.write')
  .input(removeContactSchema)
  .mutation(({ ctx, input }) => useCases.removeContact(ctx, input))
