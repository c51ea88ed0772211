import { router } from '../trpc'
import { readiness } from './readiness'

export const health = router({ readiness })
