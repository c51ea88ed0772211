import { router } from '../trpc'
import { invite, read, recall, refuseTime, replaceContact, resend, setDueDate, write } from './invitation'

export const invitations = router({ invite, read, recall, refuseTime, replaceContact, resend, setDueDate, write })
