import { router } from '../trpc'
import { annex, changeState, choices, comparison, list, read, register, reviewOne, update } from './contract'
import { addFile, openFile, putAside } from './files'

export const contracts = router({
  addFile,
  annex,
  changeState,
  choices,
  comparison,
  list,
  openFile,
  putAside,
  read,
  register,
  reviewOne,
  update,
})
