import { router } from '../trpc'
import { overview, section } from './read'

export const answering = router({ overview, section })
