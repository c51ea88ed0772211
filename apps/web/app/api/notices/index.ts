import { router } from '../trpc'
import { findings, findingsOfEngagement, list, ofEngagement, openFile, read } from './read'
import { answer, closeFinding, record, settle, takeBack } from './write'

export const notices = router({
  answer,
  closeFinding,
  findings,
  findingsOfEngagement,
  list,
  ofEngagement,
  openFile,
  read,
  record,
  settle,
  takeBack,
})
