import { router } from '../trpc'
import { list, ofEngagement, openFile, read } from './read'
import { answer, record, settle } from './write'

export const notices = router({ answer, list, ofEngagement, openFile, read, record, settle })
