import { router } from '../trpc'
import { gaps } from './gaps'
import { impact } from './impact'
import { parties } from './parties'
import { readEngagement } from './read-engagement'
import { readPortfolio } from './read-portfolio'

export const chains = router({ gaps, impact, parties, readEngagement, readPortfolio })
