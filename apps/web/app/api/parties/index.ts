import { router } from '../trpc'
import { applyList, checkList, listPreview } from './lists'
import { decideMerge, merges } from './merges'
import { addLink, endLink, read, subscribe } from './party'

export const parties = router({
  addLink,
  applyList,
  checkList,
  decideMerge,
  endLink,
  listPreview,
  merges,
  read,
  subscribe,
})
