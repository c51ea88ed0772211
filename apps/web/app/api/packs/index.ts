import { router } from '../trpc'
import { applyImport, checkImport, exportFile, importReport, template } from './files'
import { askChanges, create, list, publish, publishing, read, saveDraft, setState, shipped, surroundings } from './pack'

export const packs = router({
  applyImport,
  askChanges,
  checkImport,
  create,
  exportFile,
  importReport,
  list,
  publish,
  publishing,
  read,
  saveDraft,
  setState,
  shipped,
  surroundings,
  template,
})
