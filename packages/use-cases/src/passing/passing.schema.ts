import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, HOLDS_ADDRESS, namesNoAddress, readsAsTyped } from '../visible-text'
import { emailField, localeField } from '../identity/identity.schema'

/** Open requests of one assessment at a time: each sends a mail to an address that somebody typed. */
export const mostOpenRequests = 20

const line = (longest: number, missing: string) =>
  z
    .string()
    .trim()
    .min(1, missing)
    .max(longest, 'Enter at most {maximum, number} characters.')
    .refine((typed) => !/\p{Cc}/u.test(typed), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)
    .refine(namesNoAddress, HOLDS_ADDRESS)

export const readPassingSchema = z.object({ assessmentId: z.uuid() })

export const passQuestionsSchema = z.object({
  assessmentId: z.uuid(),
  questionIds: z.array(z.string().min(1).max(80)).min(1, 'Choose at least one question.').max(200),
  partyName: line(300, 'Enter the name of the company.'),
  service: line(200, 'Enter what it does for you.'),
  contactName: line(200, 'Enter a name.'),
  contactEmail: emailField,
  locale: localeField.default('en'),
  reason: z.string().trim().min(1, 'Say why you ask.').max(4000, 'Enter at most {maximum, number} characters.'),
  dueOn: z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.'),
})
export type PassQuestionsInput = z.infer<typeof passQuestionsSchema>

/** The assessment belongs to the address of the page: a request of another one isn't found. */
export const passedRequestSchema = z.object({ assessmentId: z.uuid(), requestId: z.uuid() })
export type PassedRequestInput = z.infer<typeof passedRequestSchema>

export const agreeSchema = passedRequestSchema.extend({ agrees: z.boolean() })
export type AgreeInput = z.infer<typeof agreeSchema>

export const takeUpSchema = passedRequestSchema.extend({
  questionId: z.string().min(1).max(80),
  /** Of the vendor's own answer as the page showed it; 0 where there was none. */
  expectedVersion: z.number().int().min(0),
})
export type TakeUpInput = z.infer<typeof takeUpSchema>

export const sharedOfEngagementSchema = z.object({ engagementId: z.uuid() })
