import { choiceOf, textOf, textsOf } from '../forms/form-answer'
import { momentOf } from '../incidents/incident-typed.server'

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false }

function numberOf(form: FormData, name: string): number | null {
  const text = textOf(form, name).trim()
  return text === '' ? null : Number(text.replaceAll(/[\s.,]/g, ''))
}

/** What the form of a report posts, as the procedure takes it. Fields that can't be read become what a schema refuses. */
export function reportTypedIn(form: FormData, timeZone: string) {
  return {
    relationshipIds: textOf(form, 'to') === 'some' ? textsOf(form, 'relationshipIds') : null,
    title: textOf(form, 'title'),
    whatHappened: textOf(form, 'whatHappened'),
    service: textOf(form, 'service'),
    beganAt: momentOf(form, 'beganAt', timeZone),
    discoveredAt: momentOf(form, 'discoveredAt', timeZone),
    awareAt: momentOf(form, 'awareAt', timeZone) ?? new Date(Number.NaN),
    personalData: yesNo[textOf(form, 'personalData')] ?? null,
    dataCategories: textsOf(form, 'dataCategories'),
    peopleCountries: textsOf(form, 'peopleCountries'),
    peopleLeast: numberOf(form, 'peopleLeast'),
    peopleMost: numberOf(form, 'peopleMost'),
    partyName: choiceOf(form, 'partyName'),
    measures: textOf(form, 'measures'),
    contactName: textOf(form, 'contactName'),
    contactEmail: textOf(form, 'contactEmail'),
    contactPhone: textOf(form, 'contactPhone'),
  }
}
