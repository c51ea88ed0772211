import { router } from '../trpc'
import { questions } from './spreadsheets'

export const spreadsheets = router({ questions })
