import { momentShown } from '@rantai/questionnaires'
import { choiceOf, textOf, textsOf } from '../forms/form-answer'
import { momentFields } from './incident-words'

const yesNo: Readonly<Record<string, boolean>> = { yes: true, no: false }
const listed = (texts: readonly string[]): string[] | null => (texts.length === 0 ? null : [...texts])

/** A moment of a `datetime-local` field as the clocks of a zone show it; null where empty, never a date that isn't one. */
export function momentOf(form: FormData, name: string, timeZone: string): Date | null {
  const text = textOf(form, name)
  return text === '' ? null : momentShown(text, timeZone)
}

/** What the form of an incident posts, as the procedures take it. Fields that can't be read become what a schema refuses. */
export function incidentTypedIn(form: FormData, timeZone: string) {
  const people = textOf(form, 'people').trim()
  const moments = Object.fromEntries(momentFields.map(([name]) => [name, momentOf(form, name, timeZone)]))
  return {
    title: textOf(form, 'title'),
    whatHappened: textOf(form, 'whatHappened'),
    severity: textOf(form, 'severity') as 'low',
    personalData: yesNo[textOf(form, 'personalData')] ?? null,
    dataCategories: listed(textsOf(form, 'dataCategories')),
    peopleCountries: listed(textsOf(form, 'peopleCountries')),
    people: people === '' ? null : Number(people.replaceAll(/[\s.,]/g, '')),
    doneSoFar: textOf(form, 'doneSoFar'),
    ownerMemberId: choiceOf(form, 'ownerMemberId'),
    ...moments,
  }
}
