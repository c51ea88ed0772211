import { router } from '../trpc'
import { applyImport, checkImport, exportFile, importReport, template } from './files'
import { create, list, publish, read, saveDraft, setState, surroundings } from './pack'

export const packs = router({
  applyImport,
  checkImport,
  create,
  exportFile,
  importReport,
  list,
  publish,
  read,
  saveDraft,
  setState,
  surroundings,
  template,
})
