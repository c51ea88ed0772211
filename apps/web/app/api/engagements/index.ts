import { router } from '../trpc'
import { create, read, scope, startIntake, update } from './engagement'

export const engagements = router({ create, read, scope, startIntake, update })
