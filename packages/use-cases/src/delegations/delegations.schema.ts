import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { emailField, localeField, personNameField } from '../identity/identity.schema'

/** Parts of one assessment in others' hands at a time: each sends mails to an address that somebody typed. */
export const mostOpenDelegations = 50

export const handedParts = ['questions', 'section', 'everything', 'takeOver'] as const

export const readHandedSchema = z.object({ assessmentId: z.uuid() })

export const handOverSchema = z.object({
  assessmentId: z.uuid(),
  part: z.enum(handedParts, 'Choose what to hand over.'),
  /** Of a part `section`. */
  sectionId: z.string().max(80).default(''),
  /** Of a part `questions`. */
  questionIds: z.array(z.string().min(1).max(80)).max(500).default([]),
  name: personNameField,
  email: emailField,
  locale: localeField.default('en'),
  note: z.string().trim().max(4000, 'Enter at most {maximum, number} characters.').default(''),
  wantedOn: z.string().refine((text) => isIsoDate(text), 'Enter a date, such as 2026-12-31.'),
})
export type HandOverInput = z.infer<typeof handOverSchema>

/** The assessment belongs to the address of the page: what was handed out of another one isn't found. */
export const handedSchema = z.object({ assessmentId: z.uuid(), delegationId: z.uuid() })
export type HandedInput = z.infer<typeof handedSchema>
