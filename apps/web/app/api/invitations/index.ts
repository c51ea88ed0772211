import { router } from '../trpc'
import { chase, remind } from './chase'
import { invite, read, recall, refuseTime, replaceContact, resend, setDueDate, write } from './invitation'

export const invitations = router({
  chase,
  invite,
  read,
  remind,
  recall,
  refuseTime,
  replaceContact,
  resend,
  setDueDate,
  write,
})
