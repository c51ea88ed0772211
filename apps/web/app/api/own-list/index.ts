import { router } from '../trpc'
import { add, change, checkImport, end, publish, read, takeBack, takeImport } from './own-list'

export const ownList = router({ add, change, checkImport, end, publish, read, takeBack, takeImport })
