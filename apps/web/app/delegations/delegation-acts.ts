import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'
import { locales } from '../locale/locales'

const parts = ['questions', 'section', 'everything', 'takeOver'] as const

/** The forms of the page of handed questions, told apart by their `intent`. */
export function delegationAct(
  api: Caller,
  assessmentId: string,
  form: FormData,
): { readonly name: string; readonly work: Promise<unknown> } {
  const text = (name: string) => textOf(form, name)
  const one = { assessmentId, delegationId: text('delegationId') }
  switch (text('intent')) {
    case 'takeBack':
      return { name: 'takeBack', work: api.delegations.takeBack(one) }
    case 'remind':
      return { name: 'remind', work: api.delegations.remind(one) }
    default:
      return {
        name: 'handOver',
        work: api.delegations.handOver({
          assessmentId,
          // Where no part was picked, the empty text is refused with the sentence of its field.
          part: (parts.find((part) => part === text('part')) ?? '') as (typeof parts)[number],
          ...{ sectionId: text('sectionId'), questionIds: textsOf(form, 'questionIds') },
          ...{ name: text('name'), email: text('email'), note: text('note'), wantedOn: text('wantedOn') },
          locale: locales.find((each) => each === text('locale')) ?? 'en',
        }),
      }
  }
}
