import { english } from '@rantai/ui/words'
import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'
import { momentOf } from './incident-typed.server'

/** What a button on the page of a vendor's report asks for, by its `intent`. @returns the page to go to */
export async function actOnNotice(
  api: Caller,
  form: FormData,
  { noticeId, timeZone }: { readonly noticeId: string; readonly timeZone: string },
): Promise<string> {
  const page = `/incidents/notices/${noticeId}`
  switch (textOf(form, 'intent')) {
    case 'open': {
      const severity = textOf(form, 'severity') as 'low'
      const askAgain = form.has('askAgain')
      return `/incidents/${await api.incidents.openFromNotice({ noticeId, severity, askAgain })}`
    }
    case 'link': {
      const incidentId = textOf(form, 'incidentId')
      await api.incidents.linkNotice({ noticeId, incidentId })
      return `/incidents/${incidentId}`
    }
    case 'share': {
      const at = momentOf(form, 'at', timeZone) ?? new Date(Number.NaN)
      await api.incidents.shareWithVendor({ noticeId, at, body: textOf(form, 'body') })
      return page
    }
    default:
      await api.incidents.acknowledgeNotice({ noticeId })
      return page
  }
}

export const noticeRefusals = english({
  linked: 'An incident was made of it in the meantime. Nothing was changed.',
  closed: 'That incident was closed in the meantime. Nothing was changed; choose another.',
})
