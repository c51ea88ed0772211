import { router } from '../trpc'
import { acceptNotApplicable, ask, evidence, save, sendBack, undo } from './judge'
import { preview, queue, read } from './read'

export const reviews = router({ acceptNotApplicable, ask, evidence, preview, queue, read, save, sendBack, undo })
