import { z } from 'zod'
import { HIDES, HOLDS_ADDRESS, namesNoAddress, readsAsTyped } from '../visible-text'
import { emailField, localeField, personNameField, timeZoneField, tokenField } from '../identity/identity.schema'

export const sectors = ['finance', 'health', 'public', 'other'] as const
export const financeLicences = ['bank', 'merchantBank', 'insurer', 'payment', 'securities', 'other'] as const

const countryField = z.string().regex(/^[A-Z]{2}$/, 'Choose a country from the list.')

/**
 * What an organisation says of itself once, for every engagement: the organisation's facts of the fact dictionary.
 * `ownNoticeHours` is null where it promised nobody anything.
 */
export const organisationProfileSchema = z.object({
  sectors: z.array(z.enum(sectors)).max(sectors.length).default([]),
  financeLicences: z.array(z.enum(financeLicences)).max(financeLicences.length).default([]),
  organisationCountries: z.array(countryField).max(30, 'Name at most {maximum, number} countries.').default([]),
  /** Where it is designated as owner of critical infrastructure; the fact of the packs whose clocks bind those only. */
  designatedCountries: z.array(countryField).max(30, 'Name at most {maximum, number} countries.').default([]),
  ownNoticeHours: z
    .number({ error: 'Enter a number of hours, such as 24.' })
    .min(0, 'Enter a number of hours, such as 24.')
    .max(8760, 'Enter at most {maximum, number} hours (a year).')
    .nullable()
    .default(null),
})
export type OrganisationProfile = z.infer<typeof organisationProfileSchema>

export const organisationNameField = z
  .string()
  .trim()
  .min(1, 'Enter the name of your organisation.')
  .max(300, 'Enter a name of at most {maximum, number} characters.')
  .refine((name) => !/\p{Cc}/u.test(name), 'Enter the name on one line.')
  .refine(readsAsTyped, HIDES)
  .refine(namesNoAddress, HOLDS_ADDRESS)

const optionalText = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'Enter at most {maximum, number} characters.')
    .transform((text) => (text === '' ? null : text))
    .nullable()

export const createOrganisationSchema = z.object({
  name: organisationNameField,
  country: countryField,
  timeZone: timeZoneField,
  locale: localeField,
  sectors: z.array(z.enum(sectors)).min(1, 'Choose at least one sector.'),
})
export type CreateOrganisationInput = z.infer<typeof createOrganisationSchema>

/** What the person who takes a vendor's organisation over calls it, with the language and clock of their browser. */
export const claimOrganisationSchema = z.object({
  name: organisationNameField,
  timeZone: timeZoneField,
  locale: localeField,
})
export type ClaimOrganisationInput = z.infer<typeof claimOrganisationSchema>

export const updateOrganisationSchema = z.object({
  name: organisationNameField,
  legalName: optionalText(300),
  registrationNumber: optionalText(100),
  country: countryField,
  timeZone: timeZoneField,
  locale: localeField,
  profile: organisationProfileSchema,
})
export type UpdateOrganisationInput = z.infer<typeof updateOrganisationSchema>

export const roleField = z.enum(
  ['administrator', 'procurement', 'riskManager', 'dataProtection', 'auditor', 'contributor'],
  { error: 'Choose a role.' },
)

export const inviteMemberSchema = z.object({ name: personNameField, email: emailField, role: roleField })
export type InviteMemberInput = z.infer<typeof inviteMemberSchema>

export const byIdSchema = z.object({ id: z.uuid() })

export const changeRoleSchema = z.object({ id: z.uuid(), role: roleField })
export type ChangeRoleInput = z.infer<typeof changeRoleSchema>

/** A role is the administrator's yes; no role is a no. */
export const decideJoinSchema = z.object({ id: z.uuid(), role: roleField.nullable() })
export type DecideJoinInput = z.infer<typeof decideJoinSchema>

export const decideMergeSchema = z.object({ id: z.uuid(), approve: z.boolean() })
export type DecideMergeInput = z.infer<typeof decideMergeSchema>

export const byTokenSchema = z.object({ token: tokenField })

export const requestMergeSchema = z.object({ organisationId: z.uuid() })
