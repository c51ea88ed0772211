import { readPortfolioChain } from '@rantai/use-cases'
import { procedure } from '../trpc'

/** How many critical and high engagements hang on the same parties, countries and regions. */
export const readPortfolio = procedure('chain.read').query(({ ctx }) => readPortfolioChain(ctx))
