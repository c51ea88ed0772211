import type { Caller } from '../api/caller'
import { textOf, textsOf } from '../forms/form-answer'

const intents = ['note', 'changeNote', 'removeNote']

/** Whether a form, or the answer to one, is about a note: the other forms of the page have nothing to say of it. */
export const isOfNotes = (intent: string | undefined): boolean => intent !== undefined && intents.includes(intent)

/** What one button of the notes asks for; undefined for the other forms of the page. */
export function noteAct(
  notes: Caller['reviewNotes' | 'answeringNotes'],
  form: FormData,
  { assessmentId, questionId }: { readonly assessmentId: string; readonly questionId: string },
): Promise<unknown> | undefined {
  const [noteId, body] = [textOf(form, 'noteId'), textOf(form, 'body')]
  const version = Number(textOf(form, 'version'))
  switch (textOf(form, 'intent')) {
    case 'note':
      return notes.write({ assessmentId, questionId, body, tell: textsOf(form, 'tell'), noteId: noteId || undefined })
    case 'changeNote':
      return notes.change({ noteId, version, body })
    case 'removeNote':
      return notes.remove({ noteId, version })
    default:
      return undefined
  }
}
