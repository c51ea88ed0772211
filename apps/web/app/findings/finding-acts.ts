import type { Caller } from '../api/caller'
import { textOf } from '../forms/form-answer'

/** The forms of the findings of an engagement, told apart by their `intent`. */
export function actOnFindings(
  api: Caller,
  form: FormData,
): { readonly name: 'share' | 'judge'; readonly work: Promise<unknown> } {
  const text = (name: string) => textOf(form, name)
  if (text('intent') === 'judge') {
    const said = {
      findingId: text('findingId'),
      kind: text('kind') as 'fixed',
      body: text('body'),
      dueOn: text('dueOn'),
    }
    return { name: 'judge', work: api.sharedFindings.judge(said) }
  }
  return {
    name: 'share',
    work: api.sharedFindings.share({
      ...{ assessmentId: text('assessmentId'), questionId: text('questionId'), title: text('title') },
      ...{ asked: text('asked'), severity: text('severity') as 'low', dueOn: text('dueOn') },
    }),
  }
}
