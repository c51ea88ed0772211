import { z } from 'zod'
import { emailField, localeField } from '../identity/identity.schema'

const personName = z
  .string()
  .trim()
  .min(1, 'Enter the contact’s name.')
  .max(200, 'Use at most {maximum, number} characters.')
const message = z.string().trim().max(2000, 'Use at most {maximum, number} characters.')
const dueOn = z.iso.date('Enter a date, such as 2026-12-31.')

const contact = { contactName: personName, contactEmail: emailField, locale: localeField.default('en') }

export const inviteVendorSchema = z.object({ engagementId: z.uuid(), ...contact, dueOn, message: message.default('') })
export type InviteVendorInput = z.infer<typeof inviteVendorSchema>

export const assessmentIdSchema = z.object({ assessmentId: z.uuid() })
export const recallSchema = assessmentIdSchema.extend({ reason: message.default('') })
export const replaceContactSchema = assessmentIdSchema.extend(contact)
export const setDueSchema = assessmentIdSchema.extend({ dueOn, reason: message.default('') })
export const refuseTimeSchema = assessmentIdSchema.extend({
  reason: message.min(1, 'Say why, so that the vendor can plan.'),
})
export const writeToVendorSchema = assessmentIdSchema.extend({ body: message.min(1, 'Write something first.') })
