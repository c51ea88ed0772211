import { router } from '../trpc'
import { confirm, read, save } from './save'

export const answers = router({ confirm, read, save })
