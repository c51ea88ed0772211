import { readProfile } from '@rantai/use-cases'
import { readProfileInput } from '@rantai/use-cases/profiles/profiles.schema'
import { procedure } from '../trpc'

/** An engagement's profile, opened as far as `part` asks. */
export const read = procedure('profile.read')
  .input(readProfileInput)
  .query(({ ctx, input }) => readProfile(ctx, input))
