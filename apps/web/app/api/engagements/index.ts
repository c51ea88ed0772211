import { router } from '../trpc'
import { changePack, create, read, scope, startIntake, update } from './engagement'
import { list } from './list'

export const engagements = router({ changePack, create, list, read, scope, startIntake, update })
