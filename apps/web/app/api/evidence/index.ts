import { router } from '../trpc'
import { attach, describe, detach, open, openOwn, upload } from './files'
import { describeAll, library, libraryFile, libraryVersion, replace } from './library'

export const evidence = router({
  ...{ attach, describe, detach, open, openOwn, upload },
  ...{ describeAll, library, libraryFile, libraryVersion, replace },
})
