import { router } from '../trpc'
import { list } from './list'

export const requests = router({ list })
