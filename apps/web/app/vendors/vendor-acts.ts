import { addContactSchema } from '@rantai/use-cases/vendors/vendors.schema'
import type { Caller } from '../api/caller'
import { choiceOf, textOf } from '../forms/form-answer'

const { locale } = addContactSchema.shape

/** The forms of a vendor's page, told apart by their `intent`. */
export function vendorAct(api: Caller, vendorId: string, form: FormData): { name: string; work: Promise<unknown> } {
  const intent = textOf(form, 'intent')
  const contactId = textOf(form, 'contactId')
  switch (intent) {
    case 'addContact':
      return { name: 'contactAdded', work: api.vendors.addContact({ vendorId, ...contactTypedIn(form) }) }
    case 'updateContact':
      return {
        name: 'contactUpdated',
        work: api.vendors.updateContact({ vendorId, contactId, ...contactTypedIn(form) }),
      }
    case 'removeContact':
      return { name: 'contactRemoved', work: api.vendors.removeContact({ vendorId, contactId }) }
    case 'archive':
      return { name: 'archived', work: api.vendors.setState({ vendorId, state: 'archived' }) }
    case 'restore':
      return { name: 'restored', work: api.vendors.setState({ vendorId, state: 'active' }) }
    default:
      throw new Response(null, { status: 400 })
  }
}

function contactTypedIn(form: FormData) {
  return {
    name: textOf(form, 'contactName'),
    email: textOf(form, 'email'),
    phone: textOf(form, 'phone'),
    locale: locale.catch(null).parse(choiceOf(form, 'locale')),
  }
}
