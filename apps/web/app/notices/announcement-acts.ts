import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'
import { changeTypedIn } from './change-typed'

/** The forms of the page of announcements, told apart by their `intent`. */
export function announcementAct(
  api: Caller,
  form: FormData,
): { readonly name: string; readonly work: Promise<unknown> } {
  if (textOf(form, 'intent') === 'withdraw')
    return { name: 'withdraw', work: api.announcements.withdraw({ announcementId: textOf(form, 'announcementId') }) }
  // A vendor with one customer isn't asked whom to tell.
  const asked = form.has('relationshipIds') || form.has('several')
  const relationshipIds = asked ? textsOf(form, 'relationshipIds') : null
  const accepted = { acceptShort: form.has('acceptShort'), acceptBegun: form.has('acceptBegun') }
  return {
    name: 'announce',
    work: api.announcements.announce({ ...changeTypedIn(form), relationshipIds, ...accepted }),
  }
}
