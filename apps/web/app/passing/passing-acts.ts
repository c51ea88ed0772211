import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'
import { locales } from '../locale/locales'

/** The forms of the page of passed questions, told apart by their `intent`. */
export function passingAct(
  api: Caller,
  assessmentId: string,
  form: FormData,
): { readonly name: string; readonly work: Promise<unknown> } {
  const one = { assessmentId, requestId: textOf(form, 'requestId') }
  const intent = textOf(form, 'intent')
  switch (intent) {
    case 'takeBack':
      return { name: intent, work: api.passing.takeBack(one) }
    case 'remind':
      return { name: intent, work: api.passing.remind(one) }
    case 'agree':
    case 'disagree':
      return { name: intent, work: api.passing.agree({ ...one, agrees: intent === 'agree' }) }
    case 'takeUp': {
      const [questionId = '', version = ''] = textOf(form, 'answer').split(' ')
      return { name: intent, work: api.passing.takeUp({ ...one, questionId, expectedVersion: Number(version) }) }
    }
    default:
      return { name: 'pass', work: api.passing.pass(typedIn(assessmentId, form)) }
  }
}

function typedIn(assessmentId: string, form: FormData) {
  const text = (name: string) => textOf(form, name)
  return {
    ...{ assessmentId, questionIds: textsOf(form, 'questionIds'), partyName: text('partyName') },
    ...{ service: text('service'), contactName: text('contactName'), contactEmail: text('contactEmail') },
    ...{
      locale: locales.find((each) => each === text('locale')) ?? 'en',
      reason: text('reason'),
      dueOn: text('dueOn'),
    },
  }
}
