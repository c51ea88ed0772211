import { router } from '../trpc'
import { read } from './read'
import { scoreBundle } from './score-bundle'
import { scoreInput } from './score-input'
import { signingKey } from './signing-key'

export const profiles = router({ read, scoreBundle, scoreInput, signingKey })
