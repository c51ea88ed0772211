import { router } from '../trpc'
import { agreeToHandover, handover } from './hand-over'
import { accept, read, renew } from './open'

export const links = router({ accept, agreeToHandover, handover, read, renew })
