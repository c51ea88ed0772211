import { router } from '../trpc'
import { answer, ofAssessment, openOwnFile } from './answering'
import { judge, ofEngagement, openFile, share } from './assessing'

export const sharedFindings = router({ judge, ofEngagement, openFile, share })

export const ownFindings = router({ answer, ofAssessment, openFile: openOwnFile })
