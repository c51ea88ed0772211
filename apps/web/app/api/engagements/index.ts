import { router } from '../trpc'
import { create, read, scope, startIntake, update } from './engagement'
import { list } from './list'

export const engagements = router({ create, list, read, scope, startIntake, update })
