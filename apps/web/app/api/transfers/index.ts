import { router } from '../trpc'
import { addFile, openFile } from './files'
import { dataFlow, draft, exportFile, list, read, signed } from './read'
import { approve, giveBack, openDraft, recordFiling, save, saveAssessment, sign } from './write'

export const transfers = router({
  addFile,
  approve,
  dataFlow,
  draft,
  exportFile,
  giveBack,
  list,
  openDraft,
  openFile,
  read,
  recordFiling,
  save,
  saveAssessment,
  sign,
  signed,
})
