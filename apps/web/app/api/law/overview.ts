import { readLaw } from '@rantai/use-cases'
import { procedure } from '../trpc'

/** Jurisdictions at a glance, what is not in force, the latest changes. */
export const overview = procedure('law.read').query(({ ctx }) => readLaw(ctx))
