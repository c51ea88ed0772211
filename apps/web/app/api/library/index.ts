import { router } from '../trpc'
import { consent, entry, keep, keepable, list, revoke } from './library'

export const library = router({ consent, entry, keep, keepable, list, revoke })
