import * as useCases from '@rantai/use-cases'
import { applyImportSchema, byImportSchema } from '@rantai/use-cases/vendors/import-vendors.schema'
import { z } from 'zod'
import { procedure } from '../trpc'

/** Bytes come from a form of a page; a call from a browser's script has none and is refused by the schema. */
const uploadSchema = z.object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) })

export const checkImport = procedure('vendor.import')
  .input(uploadSchema)
  .mutation(({ ctx, input }) => useCases.checkImport(ctx, input))

export const importReport = procedure('vendor.import')
  .input(byImportSchema)
  .query(({ ctx, input }) => useCases.readImportReport(ctx, input))

export const applyImport = procedure('vendor.import')
  .input(applyImportSchema)
  .mutation(({ ctx, input }) => useCases.applyImport(ctx, input))

export const exportCsv = procedure('vendor.read').query(({ ctx }) => useCases.exportVendors(ctx))
