import { z } from 'zod'
import { HIDES, HOLDS_ADDRESS, namesNoAddress, readsAsTyped } from '../visible-text'
import { emailField, localeField } from '../identity/identity.schema'

export const vendorTiers = ['low', 'moderate', 'high', 'critical'] as const
export const vendorViews = ['active', 'notAssessed', 'vendor', 'us', 'late', 'archived'] as const
export const vendorSorts = ['name', 'tier', 'band', 'engagements', 'due'] as const

/** Rows of one page of the list. */
export const vendorsPerPage = 50

/** The list as an address asks for it; anything unknown in an address falls back to the default. */
export const listVendorsSchema = z.object({
  text: z.string().trim().max(200).catch('').default(''),
  tier: z.enum(vendorTiers).nullable().catch(null).default(null),
  view: z.enum(vendorViews).catch('active').default('active'),
  sort: z.enum(vendorSorts).catch('name').default('name'),
  descending: z.boolean().catch(false).default(false),
  page: z.number().int().min(1).max(100_000).catch(1).default(1),
})
export type ListVendorsInput = z.infer<typeof listVendorsSchema>

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'Enter at most {maximum, number} characters.')
    .refine((text) => !/\p{Cc}/u.test(text), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)

const optional = (field: z.ZodString) => field.transform((text) => (text === '' ? null : text)).nullable()

/** Only addresses that are safe to show as links. */
export const webAddressField = line(1000).refine(
  (text) => text === '' || /^https?:\/\/[^\s/]+\.[^\s]+$/iu.test(text),
  'Enter a web address that begins with https://.',
)

/** Name of a host as people write it, in lower case and without www. */
export const domainField = z
  .string()
  .trim()
  .toLowerCase()
  .transform((text) =>
    text
      .replace(/^https?:\/\//, '')
      .replace(/\/.*$/, '')
      .replace(/^www\./, ''),
  )
  .pipe(
    z
      .string()
      .max(253)
      .regex(/^[\p{L}\p{N}_-]+(\.[\p{L}\p{N}\p{M}_-]+)+$/u, 'Enter domains such as company.com, apart by commas.'),
  )

/** Addresses of a vendor's public documents, by the name they are stored under in `details`. */
export const documentAddresses = [
  'privacyPolicyUrl',
  'dataProcessingAgreementUrl',
  'subprocessorsListUrl',
  'securityPageUrl',
  'trustPageUrl',
  'statusPageUrl',
  'termsOfServiceUrl',
  'serviceSoftwareAgreementUrl',
  'serviceLevelAgreementUrl',
  'businessAssociateAgreementUrl',
] as const

export const vendorNameField = line(300).min(1, 'Enter the name of the vendor.').refine(namesNoAddress, HOLDS_ADDRESS)

export const vendorFactsSchema = z.object({
  name: vendorNameField,
  legalName: optional(line(300)),
  category: optional(line(100)),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Choose a country from the list.')
    .nullable(),
  registrationNumber: optional(line(100)),
  website: optional(webAddressField),
  address: optional(line(1000)),
  domains: z.array(domainField).max(50, 'Name at most {maximum, number} domains.'),
  certifications: z.array(line(200)).max(300, 'Name at most {maximum, number} certificates.'),
})
export type VendorFactsInput = z.infer<typeof vendorFactsSchema>

/** `despiteDuplicates`: the person saw the likely duplicates and wants a vendor of its own. */
export const addVendorSchema = vendorFactsSchema.extend({ despiteDuplicates: z.boolean().default(false) })
export type AddVendorInput = z.infer<typeof addVendorSchema>

export const updateVendorSchema = vendorFactsSchema.extend({ vendorId: z.uuid() })
export type UpdateVendorInput = z.infer<typeof updateVendorSchema>

export const byVendorSchema = z.object({ vendorId: z.uuid() })
export type ByVendorInput = z.infer<typeof byVendorSchema>

export const setVendorStateSchema = z.object({ vendorId: z.uuid(), state: z.enum(['active', 'archived']) })
export type SetVendorStateInput = z.infer<typeof setVendorStateSchema>

export const contactNameField = line(200).min(1, 'Enter the name of the contact.').refine(namesNoAddress, HOLDS_ADDRESS)

export const addContactSchema = z.object({
  vendorId: z.uuid(),
  name: contactNameField,
  email: emailField,
  phone: optional(line(60)),
  locale: localeField.nullable(),
})
export type AddContactInput = z.infer<typeof addContactSchema>

export const updateContactSchema = addContactSchema.extend({ contactId: z.uuid() })
export type UpdateContactInput = z.infer<typeof updateContactSchema>

export const removeContactSchema = z.object({ vendorId: z.uuid(), contactId: z.uuid() })
export type RemoveContactInput = z.infer<typeof removeContactSchema>
