import { textOf } from '../forms/form-answer'

type Keep = 'portal' | 'sheet'
const keepIn = (words: FormDataEntryValue | null): Keep | undefined =>
  words === 'portal' || words === 'sheet' ? words : undefined

/** What was chosen where both changed, and what the report was that somebody looked at. */
export function choicesIn(form: FormData) {
  return {
    seen: textOf(form, 'seen'),
    others: keepIn(form.get('others')) ?? null,
    choices: [...form].flatMap(([name, value]) => {
      const [, questionId] = /^choices\.(.+)$/su.exec(name) ?? []
      const keep = keepIn(value)
      return keep && questionId !== undefined ? [{ questionId, keep }] : []
    }),
  }
}
