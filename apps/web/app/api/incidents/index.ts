import { router } from '../trpc'
import { choices, list, ofEngagements, read } from './read'
import { addEntry, addTask, checkHits, close, markTask, open, recordDuty, update } from './write'

export const incidents = router({
  addEntry,
  addTask,
  checkHits,
  choices,
  close,
  list,
  markTask,
  ofEngagements,
  open,
  read,
  recordDuty,
  update,
})
