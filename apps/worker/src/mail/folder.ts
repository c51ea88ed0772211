import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DeliveryError, type Mailer } from '@rantai/use-cases'
import type { MailSettings } from '../settings'

/**
 * The development outbox: one JSON file per mail, named by its key, so that a repeated delivery replaces the first. The
 * web server shows the folder at /dev/mail; never used where a real driver is set.
 */
export function createFolderMailer(settings: Extract<MailSettings, { driver: 'folder' }>): Mailer {
  return {
    repeatableForHours: 24 * 365,
    deliver: async (mail) => {
      try {
        await mkdir(settings.folder, { recursive: true })
        const path = join(settings.folder, `${mail.idempotencyKey}.json`)
        await writeFile(
          `${path}.part`,
          JSON.stringify({ ...mail, from: settings.from, sentAt: new Date().toISOString() }),
        )
        await rename(`${path}.part`, path)
      } catch (error) {
        throw new DeliveryError(`The mail could not be written to ${settings.folder}: ${String(error)}`, {
          notSent: true,
          permanent: false,
        })
      }
      return { providerId: undefined }
    },
  }
}
