import { router } from '../trpc'
import { attach, describe, detach, open, openOwn, upload } from './files'

export const evidence = router({ attach, describe, detach, open, openOwn, upload })
