import { router } from '../trpc'
import {
  acknowledgeNotice,
  linkNotice,
  notice,
  noticesOf,
  openFromNotice,
  shareWithVendor,
  waitingNotices,
} from './notices'
import { choices, list, ofEngagements, read } from './read'
import { addEntry, addTask, checkHits, close, markTask, open, recordDuty, update } from './write'

export const incidents = router({
  acknowledgeNotice,
  addEntry,
  addTask,
  checkHits,
  choices,
  close,
  linkNotice,
  list,
  markTask,
  notice,
  noticesOf,
  ofEngagements,
  open,
  openFromNotice,
  read,
  recordDuty,
  shareWithVendor,
  update,
  waitingNotices,
})
