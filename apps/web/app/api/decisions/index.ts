import { router } from '../trpc'
import { decide } from './decide'
import { read } from './read'
import { recordException } from './record-exception'

export const decisions = router({ decide, read, recordException })
