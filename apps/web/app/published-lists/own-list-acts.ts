import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'

/** The forms of the pages of the own list, told apart by their `intent`. */
export function ownListAct(
  api: Caller,
  form: FormData,
  entryId: string | null = null,
): { name: string; work: Promise<unknown> } {
  const name = textOf(form, 'intent')
  const content = () => ({
    service: textOf(form, 'service'),
    countries: textOf(form, 'countries'),
    data: textsOf(form, 'data'),
    startsOn: textOf(form, 'startsOn'),
  })
  switch (name) {
    case 'takeBack':
      return { name, work: api.ownList.takeBack({ entryId: textOf(form, 'entryId') }) }
    case 'publish':
      return {
        name,
        work: api.ownList.publish({
          reason: textOf(form, 'reason'),
          acceptShort: form.has('acceptShort'),
          corrects: textsOf(form, 'corrects'),
        }),
      }
    case 'end':
      return { name, work: api.ownList.end({ entryId: entryId ?? '', endsOn: textOf(form, 'endsOn') }) }
    case 'change':
      return { name, work: api.ownList.change({ entryId: entryId ?? '', ...content() }) }
    case 'add':
      return { name, work: api.ownList.add({ name: textOf(form, 'name'), ...content() }) }
    default:
      throw new Response(null, { status: 400 })
  }
}
