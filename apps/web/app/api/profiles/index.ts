import { router } from '../trpc'
import { read } from './read'
import { scoreInput } from './score-input'

export const profiles = router({ read, scoreInput })
