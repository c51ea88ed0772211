import { router } from '../trpc'
import { consent, entry, keep, keepable, list, revoke, use } from './library'

export const library = router({ consent, entry, keep, keepable, list, revoke, use })
