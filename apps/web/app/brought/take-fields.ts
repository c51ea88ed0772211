import { textsOf } from '../forms/form-answer'

/** A box of the list: the question, and the answer's version that was looked at. */
export const takeField = (questionId: string, version: number): string => `${version} ${questionId}`

/** The boxes that were ticked. */
export function takenIn(form: FormData) {
  return textsOf(form, 'taken').map((field) => {
    const [version = '', ...id] = field.split(' ')
    return { questionId: id.join(' '), expectedVersion: Number(version) }
  })
}
