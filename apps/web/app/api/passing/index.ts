import { router } from '../trpc'
import { agree, ofEngagement, pass, read, remind, takeBack, takeUp } from './passing'

export const passing = router({ agree, ofEngagement, pass, read, remind, takeBack, takeUp })
