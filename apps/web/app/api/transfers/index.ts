import { router } from '../trpc'
import { dataFlow, draft, exportFile, list, read, signed } from './read'
import { approve, giveBack, openDraft, recordFiling, save, saveAssessment, sign } from './write'

export const transfers = router({
  approve,
  dataFlow,
  draft,
  exportFile,
  giveBack,
  list,
  openDraft,
  read,
  recordFiling,
  save,
  saveAssessment,
  sign,
  signed,
})
