import { readSigningKey } from '@rantai/use-cases'
import { readSigningKeyInput } from '@rantai/use-cases/scores/scores.schema'
import { procedure } from '../trpc'

/** Whose key a bundle is signed with, for anyone who was given the bundle. */
export const signingKey = procedure('public.readKey')
  .input(readSigningKeyInput)
  .query(({ ctx, input }) => readSigningKey(ctx, input))
