import { z } from 'zod'

/** The most answers that one consent can name. */
const mostKept = 500
const id = z.uuid()

export const keepAnswersSchema = z.object({
  assessmentId: id,
  /** Which receipt the answers are taken from. */
  number: z.number().int().min(1),
  questionIds: z
    .array(z.string().min(1).max(200))
    .min(1, 'Choose at least one answer.')
    .max(mostKept, 'Choose at most {maximum, number} answers.'),
  agreed: z.literal(true, 'Agree to the statement, or leave the answers as they are.'),
})
export type KeepAnswersInput = z.infer<typeof keepAnswersSchema>

export const keepableSchema = z.object({ assessmentId: id })
export type KeepableInput = z.infer<typeof keepableSchema>

export const libraryViews = ['current', 'stale', 'takenBack'] as const
export const entriesPerPage = 50
export const listLibrarySchema = z.object({
  search: z.string().trim().max(200, 'Enter at most {maximum, number} characters.').catch('').default(''),
  view: z.enum(libraryViews).catch('current').default('current'),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListLibraryInput = z.infer<typeof listLibrarySchema>

export const libraryEntrySchema = z.object({ entryId: id })
export type LibraryEntryInput = z.infer<typeof libraryEntrySchema>

/** Answering a question with a version of what is kept for it. */
export const useKeptSchema = z.object({
  assessmentId: id,
  questionId: z.string().min(1).max(200),
  entryId: id,
  number: z.number().int().min(1),
  expectedVersion: z.number().int().min(0),
})
export type UseKeptInput = z.infer<typeof useKeptSchema>

export const libraryConsentSchema = z.object({ consentId: id })
export type LibraryConsentInput = z.infer<typeof libraryConsentSchema>
