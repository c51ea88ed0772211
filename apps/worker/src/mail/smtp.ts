import { DeliveryError, type Mailer } from '@rantai/use-cases'
import { createTransport } from 'nodemailer'
import type { MailSettings } from '../settings'

/** Errors before the message was handed over: nothing left. */
const NOT_SENT = new Set(['ECONNECTION', 'ECONNREFUSED', 'EDNS', 'EAUTH', 'ETLS', 'ENVELOPE', 'EENVELOPE', 'ENOTFOUND'])

/** SMTP knows no key that drops repeats: a try that broke off after the message was sent is left to people. */
export function createSmtpMailer(settings: Extract<MailSettings, { driver: 'smtp' }>): Mailer {
  const transport = createTransport(settings.url)
  return {
    repeatableForHours: 0,
    deliver: async (mail) => {
      try {
        const sent = await transport.sendMail({
          from: settings.from,
          to: { name: mail.toName, address: mail.toEmail },
          subject: mail.subject,
          html: mail.html,
          text: mail.text,
          messageId: `<${mail.idempotencyKey}@rantai>`,
          ...(mail.replyTo === undefined ? {} : { replyTo: mail.replyTo }),
        })
        return { providerId: sent.messageId }
      } catch (error) {
        const {
          code = '',
          responseCode = 0,
          message = String(error),
        } = error as { code?: string; responseCode?: number; message?: string }
        throw new DeliveryError(`The mail server answered: ${message}`, {
          notSent: NOT_SENT.has(code) || responseCode >= 400,
          permanent: responseCode >= 500 && responseCode < 600,
        })
      }
    },
  }
}
