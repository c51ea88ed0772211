import type { MailSettings } from '../settings'
import { createFolderMailer } from './folder'
import { createResendMailer } from './resend'
import { createSmtpMailer } from './smtp'
import type { Mailer } from '@rantai/use-cases'

/** The driver that the settings name: Resend in production, SMTP, or the development outbox. */
export function createMailer(settings: MailSettings): Mailer {
  switch (settings.driver) {
    case 'resend':
      return createResendMailer(settings)
    case 'smtp':
      return createSmtpMailer(settings)
    case 'folder':
      return createFolderMailer(settings)
  }
}
