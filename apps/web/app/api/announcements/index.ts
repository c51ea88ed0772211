import { router } from '../trpc'
import { announce, list, withdraw } from './announcements'

export const announcements = router({ announce, list, withdraw })
