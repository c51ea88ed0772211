import * as useCases from '@rantai/use-cases'
import { byPackSchema, exportPackSchema } from '@rantai/use-cases/packs/packs.schema'
import { z } from 'zod'
import { procedure } from '../trpc'

/** Bytes come from a form of a page; a call from a browser's script has none and is refused by the schema. */
const uploadSchema = z.object({ fileName: z.string().max(1000), bytes: z.instanceof(Uint8Array) })

export const checkImport = procedure('pack.write')
  .input(uploadSchema)
  .mutation(({ ctx, input }) => useCases.checkPackImport(ctx, input))

export const importReport = procedure('pack.write')
  .input(byPackSchema)
  .query(({ ctx, input }) => useCases.readPackImport(ctx, input))

export const applyImport = procedure('pack.write')
  .input(byPackSchema.extend({ packId: z.string().max(200) }))
  .mutation(({ ctx, input }) => useCases.applyPackImport(ctx, input))

export const exportFile = procedure('pack.read')
  .input(exportPackSchema)
  .query(({ ctx, input }) => useCases.exportPack(ctx, input))

export const template = procedure('pack.read').query(() => useCases.packTemplateXlsx())
