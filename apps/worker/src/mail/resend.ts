import { DeliveryError, type Mailer } from '@rantai/use-cases'
import { Resend } from 'resend'
import type { MailSettings } from '../settings'

/** Answers that a later try cannot change: the mail or its address is refused. */
const PERMANENT = new Set([
  'validation_error',
  'invalid_to_address',
  'missing_required_field',
  'invalid_parameter',
  'invalid_from_address',
])
/** Answers that say for certain that nothing was sent. */
const NOT_SENT = new Set([
  'rate_limit_exceeded',
  'daily_quota_exceeded',
  'monthly_quota_exceeded',
  'missing_api_key',
  'invalid_api_key',
  'restricted_api_key',
])

/** Resend drops a second request under one Idempotency-Key for 24 hours. */
export function createResendMailer(settings: Extract<MailSettings, { driver: 'resend' }>): Mailer {
  const client = new Resend(settings.apiKey, settings.baseUrl === undefined ? {} : { baseUrl: settings.baseUrl })
  return {
    repeatableForHours: 24,
    deliver: async (mail) => {
      const { data, error } = await client.emails.send(
        {
          from: settings.from,
          to: mail.toEmail,
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
        },
        { idempotencyKey: mail.idempotencyKey },
      )
      if (error) {
        throw new DeliveryError(`Resend answered: ${error.message}`, {
          notSent: NOT_SENT.has(error.name),
          permanent: PERMANENT.has(error.name),
        })
      }
      return { providerId: data.id }
    },
  }
}
