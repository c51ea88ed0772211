import { z } from 'zod'
import { HIDES, HOLDS_ADDRESS, namesNoAddress, readsAsTyped } from '../visible-text'

/** What people type to get in. Messages are for them: what is wrong, what to do. */

/** Shortest and longest password, in characters (ASVS 6.2.1, 6.2.9). */
export const passwordLength = { min: 8, max: 128 } as const

export const emailField = z
  .string()
  .trim()
  .max(254, 'This address is longer than an address can be.')
  .pipe(z.email('Enter an e-mail address, such as name@company.com.'))

export const personNameField = z
  .string()
  .trim()
  .min(1, 'Enter your name, as colleagues know you.')
  .max(200, 'Enter a name of at most {maximum, number} characters.')
  // A name stands in mails and headers: no line breaks or other control characters.
  .refine((name) => !/\p{Cc}/u.test(name), 'Enter the name on one line.')
  .refine(readsAsTyped, HIDES)
  .refine(namesNoAddress, HOLDS_ADDRESS)

/** Spaces count: a passphrase is a password. Nothing is trimmed or cut. */
export const newPasswordField = z
  .string()
  .min(passwordLength.min, 'Choose a password of at least {minimum, number} characters.')
  .max(passwordLength.max, 'Choose a password of at most {maximum, number} characters.')

const typedPassword = z.string().min(1, 'Enter your password.').max(1000, 'This is longer than any password here.')

export const localeField = z.enum(['en', 'id', 'ms', 'th', 'vi'])

export const timeZoneField = z.string().max(60).refine(isTimeZone, 'Choose a time zone from the list.')

export const tokenField = z.string().max(200)

export const signUpSchema = z.object({
  name: personNameField,
  email: emailField,
  password: newPasswordField,
  locale: localeField.nullable(),
})
export type SignUpInput = z.infer<typeof signUpSchema>

export const signInSchema = z.object({ email: emailField, password: typedPassword })
export type SignInInput = z.infer<typeof signInSchema>

/** The password is asked for where this browser didn't ask for the mail. */
export const verifyEmailSchema = z.object({ token: tokenField, password: z.string().max(1000).optional() })
export type VerifyEmailInput = z.infer<typeof verifyEmailSchema>

export const requestResetSchema = z.object({ email: emailField })

export const resetPasswordSchema = z.object({ token: tokenField, password: newPasswordField })
export type ResetPasswordInput = z.infer<typeof resetPasswordSchema>

export const changePasswordSchema = z.object({ current: typedPassword, password: newPasswordField })
export type ChangePasswordInput = z.infer<typeof changePasswordSchema>

export const updateAccountSchema = z.object({
  name: personNameField,
  /** Null: as the browser says. */
  locale: localeField.nullable(),
  timeZone: timeZoneField.nullable(),
})
export type UpdateAccountInput = z.infer<typeof updateAccountSchema>

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}
