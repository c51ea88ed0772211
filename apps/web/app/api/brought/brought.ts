import { readBroughtReport, takeBrought } from '@rantai/use-cases'
import { byBroughtSchema, takeBroughtSchema } from '@rantai/use-cases/brought/brought.schema'
import { speakerIn } from '../../locale/speakers'
import { sayWording } from '../../locale/wording'
import { procedure } from '../trpc'

/** Every row of a file that the caller brought, and what it proposes; reasons are said. */
export const report = procedure('answering.read')
  .input(byBroughtSchema)
  .query(async ({ ctx, input }) => {
    const { say } = speakerIn(ctx.locale)
    const { rows, ...read } = await readBroughtReport(ctx, input)
    return { ...read, rows: rows.map(({ reason, ...row }) => ({ ...row, reason: reason && sayWording(say, reason) })) }
  })

/** Writes the proposals that were confirmed. */
export const take = procedure('answering.write')
  .input(takeBroughtSchema)
  .mutation(({ ctx, input }) => takeBrought(ctx, input))
