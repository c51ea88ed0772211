import { router } from '../trpc'
import { post } from './post'

export const messages = router({ post })
