import { readReadiness } from '@rantai/use-cases'
import { procedure } from '../trpc'

/** Whether the portal can serve: asked by load balancers and by `npm start`. */
export const readiness = procedure('public.readiness').query(({ ctx }) => readReadiness(ctx))
