import { router } from '../trpc'
import { accept, read, renew } from './open'

export const links = router({ accept, read, renew })
