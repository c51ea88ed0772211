import { router } from '../trpc'
import { decide } from './decide'
import { meetCondition } from './meet-condition'
import { read } from './read'
import { recordException } from './record-exception'
import { reopenCondition } from './reopen-condition'

export const decisions = router({ decide, meetCondition, read, recordException, reopenCondition })
