import { findNamed } from '@rantai/use-cases'
import { findNamedInput } from '@rantai/use-cases/search/find-named.schema'
import { procedure } from '../trpc'

/** Vendors and engagements by name, for the command palette. */
export const named = procedure('engagement.read')
  .input(findNamedInput)
  .query(({ ctx, input }) => findNamed(ctx, input))
