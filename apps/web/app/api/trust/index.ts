import { router } from '../trpc'
import { own, publish, published, save, withdraw } from './trust'

export const trust = router({ own, publish, published, save, withdraw })
