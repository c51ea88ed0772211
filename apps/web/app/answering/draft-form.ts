import type { AskedAnswer } from '@rantai/questionnaires/asked'
import { emptyDraft, type AnswerDraft, type SubProcessorDraft } from './draft'

/** The names of a question's fields in the section's form. */
export function fieldNames(questionId: string) {
  const of = (part: string) => `${questionId}.${part}`
  return {
    version: of('version'),
    current: of('current'),
    picked: of('picked'),
    typed: of('typed'),
    none: of('none'),
    reason: of('reason'),
    comment: of('comment'),
    rowName: of('rowName'),
    rowService: of('rowService'),
    rowCountries: of('rowCountries'),
    rowData: of('rowData'),
    rowSince: of('rowSince'),
    attach: of('attach'),
    proposal: of('proposal'),
    conflict: of('conflict'),
  }
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
const textsOf = (form: FormData, name: string): string[] =>
  form.getAll(name).filter((value): value is string => typeof value === 'string')

/** The fields of a question as a browser without scripts posts them. */
export function draftFromForm(spec: AskedAnswer, questionId: string, form: FormData): AnswerDraft {
  const names = fieldNames(questionId)
  return {
    ...emptyDraft,
    picked: textsOf(form, names.picked),
    typed: textOf(form, names.typed),
    none: form.has(names.none),
    rows: spec.type === 'subProcessors' ? rowsFrom(form, names) : [],
    // Giving a reason is saying that it doesn't apply; emptying it takes that back.
    notApplicable: textOf(form, names.reason).trim() !== '',
    reason: textOf(form, names.reason),
    comment: textOf(form, names.comment),
  }
}

function rowsFrom(form: FormData, names: ReturnType<typeof fieldNames>): SubProcessorDraft[] {
  const services = textsOf(form, names.rowService)
  const countries = textsOf(form, names.rowCountries)
  const data = textsOf(form, names.rowData)
  const since = textsOf(form, names.rowSince)
  return textsOf(form, names.rowName).map((name, at) => ({
    name,
    service: services[at] ?? '',
    countries: countries[at] ?? '',
    data: data[at] ?? '',
    since: since[at] ?? '',
  }))
}

/** The version that the form was drawn with; undefined where the question wasn't part of it. */
export function versionFromForm(questionId: string, form: FormData): number | undefined {
  const names = fieldNames(questionId)
  // After two versions met, keeping one's own goes over the other.
  const name = textOf(form, names.conflict) === 'mine' ? names.current : names.version
  const written = textOf(form, name)
  return /^\d{1,9}$/.test(written) ? Number(written) : undefined
}
