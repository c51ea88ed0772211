import { router } from '../trpc'
import { instrument } from './instrument'
import { jurisdiction } from './jurisdiction'
import { overview } from './overview'
import { statements } from './statements'

export const law = router({ overview, statements, jurisdiction, instrument })
