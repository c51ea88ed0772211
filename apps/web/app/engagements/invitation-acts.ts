import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'
import { locales } from '../locale/locales'

/** What the buttons of the invitation page do, by their form's `intent`. */
export function act(api: Caller, form: FormData): Promise<unknown> {
  const assessmentId = textOf(form, 'assessmentId')
  switch (textOf(form, 'intent')) {
    case 'resend':
      return api.invitations.resend({ assessmentId })
    case 'recall':
      return api.invitations.recall({ assessmentId, reason: textOf(form, 'recallReason') })
    case 'replace':
      return api.invitations.replaceContact({
        assessmentId,
        contactName: textOf(form, 'contactName'),
        contactEmail: textOf(form, 'contactEmail'),
        locale: locales.find((each) => each === textOf(form, 'locale')) ?? 'en',
      })
    case 'due':
      return api.invitations.setDueDate({ assessmentId, dueOn: textOf(form, 'dueOn'), reason: textOf(form, 'reason') })
    case 'refuseTime':
      return api.invitations.refuseTime({ assessmentId, reason: textOf(form, 'reason') })
    case 'write':
      return api.invitations.write({ assessmentId, body: textOf(form, 'body') })
    default:
      throw new Response(null, { status: 400 })
  }
}
