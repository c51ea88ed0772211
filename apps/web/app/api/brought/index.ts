import { router } from '../trpc'
import { report, take } from './brought'

export const brought = router({ report, take })
