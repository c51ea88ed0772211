import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'

/** The forms of a notice's page, told apart by their `intent`. */
export function actOnNotice(
  api: Caller,
  noticeId: string,
  form: FormData,
): { readonly name: string; readonly work: Promise<unknown> } {
  if (textOf(form, 'intent') === 'settle')
    return {
      name: 'settle',
      work: api.notices.settle({
        ...{ noticeId, goesAhead: textOf(form, 'goesAhead') === 'yes', agreed: textOf(form, 'agreed') },
      }),
    }
  if (textOf(form, 'intent') === 'takeBack')
    return { name: 'takeBack', work: api.notices.takeBack({ noticeId, reason: textOf(form, 'reason') }) }
  const answer = textOf(form, 'answer') as 'objected'
  return { name: 'answer', work: api.notices.answer({ noticeId, answer, text: textOf(form, 'text') }) }
}
