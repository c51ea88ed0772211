import { router } from '../trpc'
import { addFile, openFile } from './files'
import { exportCsv, list, read, reconfirm, recordAll, withdraw } from './proofs'

export const flowDown = router({ addFile, exportCsv, list, openFile, read, reconfirm, recordAll, withdraw })
