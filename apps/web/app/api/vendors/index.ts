import { router } from '../trpc'
import { addContact, removeContact, updateContact } from './contacts'
import { list } from './list'
import { add, read, setState, update } from './vendor'

export const vendors = router({ add, addContact, list, read, removeContact, setState, update, updateContact })
