import { textOf, textsOf } from '../forms/form-answer'

/** What was typed about a change; what it means is checked below. */
export function changeTypedIn(form: FormData) {
  return {
    change: textOf(form, 'change') as 'add',
    below: textOf(form, 'below')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    partyName: textOf(form, 'partyName'),
    service: textOf(form, 'service'),
    countries: [...textsOf(form, 'countries'), textOf(form, 'otherCountries').trim()].filter(Boolean).join(', '),
    data: textsOf(form, 'data'),
    startsOn: textOf(form, 'startsOn'),
    reason: textOf(form, 'reason'),
  }
}
