import { router } from '../trpc'
import { addContact, removeContact, updateContact } from './contacts'
import { applyImport, checkImport, exportCsv, importReport } from './imports'
import { list } from './list'
import { add, read, setState, update } from './vendor'

export const vendors = router({
  add,
  addContact,
  applyImport,
  checkImport,
  exportCsv,
  importReport,
  list,
  read,
  removeContact,
  setState,
  update,
  updateContact,
})
