import { listStatements } from '@rantai/use-cases'
import { listStatementsSchema } from '@rantai/use-cases/law/list-statements.schema'
import { procedure } from '../trpc'

/** Legal statements by age of their last check. */
export const statements = procedure('law.read')
  .input(listStatementsSchema)
  .query(({ ctx, input }) => listStatements(ctx, input))
