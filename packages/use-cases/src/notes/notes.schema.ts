import { z } from 'zod'

const bodyField = z
  .string()
  .trim()
  .min(1, 'Write something first.')
  .max(4000, 'Use at most {maximum, number} characters.')

const questionField = z.string().min(1).max(200)

export const readNotesInput = z.object({
  assessmentId: z.uuid(),
  /** Whose words are wanted; of the others only how many there are. */
  questionId: questionField.nullable().optional(),
})
export type ReadNotesInput = z.output<typeof readNotesInput>

export const writeNoteInput = z.object({
  assessmentId: z.uuid(),
  questionId: questionField,
  body: bodyField,
  /** Members of the own organisation who get a mail about it. */
  tell: z.array(z.uuid()).max(20, 'Choose at most {maximum, number} colleagues.').optional(),
  /** Made by the form, so that sending it twice is one note. */
  noteId: z.uuid().optional(),
})
export type WriteNoteInput = z.output<typeof writeNoteInput>

export const changeNoteInput = z.object({ noteId: z.uuid(), version: z.int().min(1), body: bodyField })
export type ChangeNoteInput = z.output<typeof changeNoteInput>

export const removeNoteInput = z.object({ noteId: z.uuid(), version: z.int().min(1) })
export type RemoveNoteInput = z.output<typeof removeNoteInput>
