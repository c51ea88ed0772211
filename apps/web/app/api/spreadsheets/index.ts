import { router } from '../trpc'
import { check, confirm, file, remove, report, waiting } from './imports'
import { questions } from './spreadsheets'

export const spreadsheets = router({ check, confirm, file, questions, remove, report, waiting })
