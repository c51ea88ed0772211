import { router } from '../trpc'
import { compare } from './compare'
import { read } from './read'
import { scoreBundle } from './score-bundle'
import { scoreInput } from './score-input'
import { signingKey } from './signing-key'
import { whatIf } from './what-if'

export const profiles = router({ compare, read, scoreBundle, scoreInput, signingKey, whatIf })
