import { router } from '../trpc'
import { recall, receipt, submit } from './send'

export const submissions = router({ recall, receipt, submit })
