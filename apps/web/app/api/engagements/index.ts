import { router } from '../trpc'
import { changePack, create, read, scope, startIntake, update } from './engagement'
import { countWork, list } from './list'

export const engagements = router({ changePack, countWork, create, list, read, scope, startIntake, update })
