import { router } from '../trpc'
import { named } from './named'

export const search = router({ named })
