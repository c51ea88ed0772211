import { router } from '../trpc'
import { acceptLink, handOver, read, readLink, remind, takeBack } from './delegations'

export const delegations = router({ acceptLink, handOver, read, readLink, remind, takeBack })
