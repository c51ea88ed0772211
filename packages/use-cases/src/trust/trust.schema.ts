import { isIsoDate } from '@rantai/questionnaires'
import { z } from 'zod'
import { HIDES, readsAsTyped } from '../visible-text'

/** Certificates that one profile can name. */
export const mostCertificates = 20

const line = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, 'Enter at most {maximum, number} characters.')
    .refine((typed) => !/\p{Cc}/u.test(typed), 'Enter it on one line.')
    .refine(readsAsTyped, HIDES)

/** Shown as a link to anybody, so nothing else than an address that browsers open safely. */
const secureAddress = line(1000).refine(
  (typed) => typed === '' || isSecureAddress(typed),
  'Enter a web address that begins with https://.',
)

const day = z
  .string()
  .trim()
  .refine((typed) => typed === '' || isIsoDate(typed), 'Enter a date, such as 2026-12-31.')

const certificateSchema = z
  .object({
    name: line(200).min(1, 'Name the certificate.'),
    issuer: line(200).min(1, 'Say who issued it.'),
    scope: line(500),
    issuedOn: day,
    expiresOn: day,
  })
  .refine(({ issuedOn, expiresOn }) => issuedOn === '' || expiresOn === '' || issuedOn <= expiresOn, {
    path: ['expiresOn'],
    error: 'It can’t expire before it was issued.',
  })

/** What anybody may read of a vendor; a field that isn't filled in is empty text. */
export const trustProfileSchema = z.object({
  name: line(300).min(1, 'Enter the name that readers see.'),
  summary: z
    .string()
    .trim()
    .max(4000, 'Enter at most {maximum, number} characters.')
    .refine((typed) => readsAsTyped(typed), HIDES),
  website: secureAddress,
  securityEmail: line(254).refine(
    (typed) => typed === '' || z.email().safeParse(typed).success,
    'Enter an e-mail address, such as name@company.com.',
  ),
  securityTxt: secureAddress,
  certificates: z.array(certificateSchema).max(mostCertificates, 'Name at most {maximum, number} certificates.'),
})
export type TrustProfile = z.infer<typeof trustProfileSchema>

/** The version that was read before; 0 where nothing was written yet. */
const version = z.number().int().min(0)

export const saveTrustDraftSchema = z.object({ version, profile: trustProfileSchema })
export type SaveTrustDraftInput = z.infer<typeof saveTrustDraftSchema>

export const publishTrustSchema = z.object({ version })
export type PublishTrustInput = z.infer<typeof publishTrustSchema>

export const readTrustSchema = z.object({ slug: z.string().max(200) })
export type ReadTrustInput = z.infer<typeof readTrustSchema>

function isSecureAddress(typed: string): boolean {
  if (!URL.canParse(typed)) return false
  const { protocol, hostname, username, password } = new URL(typed)
  return protocol === 'https:' && hostname.includes('.') && username === '' && password === ''
}
