import type { AskedQuestion } from '@rantai/questionnaires/asked'
import type { AnswerDraft } from './draft'
import { draftFromForm } from './draft-form'

type EarlyEdit = { readonly id: string; readonly draft: AnswerDraft }

/**
 * What somebody changed in a section's form between its first sight and the moment scripts took over, as on a slow
 * phone: nothing listened then, and the fields are all that knows. Fields that stand as they were drawn don't count.
 */
export function earlyEdits(form: HTMLFormElement, questions: readonly AskedQuestion[]): readonly EarlyEdit[] {
  const changed = new Set([...form.elements].filter(isChanged).map(({ name }) => name.slice(0, name.lastIndexOf('.'))))
  const touched = questions.filter(({ id }) => changed.has(id))
  if (touched.length === 0) return []
  const fields = new FormData(form)
  return touched.map(({ id, answer }) => ({ id, draft: draftFromForm(answer, id, fields) }))
}

type Field = HTMLInputElement | HTMLTextAreaElement

function isChanged(element: Element): element is Field {
  if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue
  if (!(element instanceof HTMLInputElement)) return false
  if (element.type === 'radio' || element.type === 'checkbox') return element.checked !== element.defaultChecked
  return element.type !== 'hidden' && element.type !== 'file' && element.value !== element.defaultValue
}
