import { resolve } from 'node:path'
import { z } from 'zod'

const url = (sentence: string) =>
  z.string({ error: sentence }).refine((value) => URL.canParse(value), { error: sentence })

/** What the worker is told by its environment: the only reader of process.env in this app. */
const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'production', 'test']).default('production'),
    DATABASE_WORKER_URL: url(
      'DATABASE_WORKER_URL must be the address of the database as the worker login. `npm start` sets it.',
    ),
    DATABASE_QUEUE_URL: url(
      'DATABASE_QUEUE_URL must be the address of the database as the queue login. `npm start` sets it.',
    ),
    REDIS_URL: url(
      'REDIS_URL must be an address such as redis://127.0.0.1:6379; leave it out to queue in PostgreSQL.',
    ).optional(),
    PUBLIC_URL: url('PUBLIC_URL must be the address people type, for example https://portal.example.org.'),
    RANTAI_FILES: z.string().default('.rantai/files'),
    RANTAI_LINK_KEY: z.string().min(32, {
      error: 'RANTAI_LINK_KEY must be a secret of at least 32 characters, the same as the web server has.',
    }),
    RANTAI_CLOCK_OFFSET_MS: z.coerce.number().int().default(0),
    RANTAI_DEV_MAIL: z.enum(['0', '1']).default('0'),
    RANTAI_MAIL_FOLDER: z.string().default('.rantai/mail'),
    RESEND_API_KEY: z.string().min(1).optional(),
    RESEND_BASE_URL: url('RESEND_BASE_URL must be an address.').optional(),
    MAIL_SMTP_URL: url('MAIL_SMTP_URL must be an address such as smtps://user:password@mail.example.org.').optional(),
    MAIL_FROM: z.string().default('Rantai <portal@localhost>'),
  })
  .transform((value) => ({
    environment: value.NODE_ENV,
    databaseUrl: value.DATABASE_WORKER_URL,
    queueUrl: value.DATABASE_QUEUE_URL,
    redisUrl: value.REDIS_URL,
    publicUrl: value.PUBLIC_URL.replace(/\/+$/, ''),
    filesFolder: resolve(value.RANTAI_FILES),
    linkKey: value.RANTAI_LINK_KEY,
    clockOffsetMs: value.RANTAI_CLOCK_OFFSET_MS,
    mail: mailSettingsOf(value),
  }))

type Given = {
  RANTAI_DEV_MAIL: '0' | '1'
  RANTAI_MAIL_FOLDER: string
  RESEND_API_KEY?: string | undefined
  RESEND_BASE_URL?: string | undefined
  MAIL_SMTP_URL?: string | undefined
  MAIL_FROM: string
}

/** How mail leaves: Resend where it has a key, else SMTP, else the development outbox that /dev/mail shows. */
export type MailSettings =
  | { readonly driver: 'resend'; readonly from: string; readonly apiKey: string; readonly baseUrl: string | undefined }
  | { readonly driver: 'smtp'; readonly from: string; readonly url: string }
  | { readonly driver: 'folder'; readonly from: string; readonly folder: string }

function mailSettingsOf(value: Given): MailSettings {
  const from = value.MAIL_FROM
  if (value.RESEND_API_KEY !== undefined)
    return { driver: 'resend', from, apiKey: value.RESEND_API_KEY, baseUrl: value.RESEND_BASE_URL }
  if (value.MAIL_SMTP_URL !== undefined) return { driver: 'smtp', from, url: value.MAIL_SMTP_URL }
  return { driver: 'folder', from, folder: resolve(value.RANTAI_MAIL_FOLDER) }
}

export type Settings = z.output<typeof schema>

/** Thrown with one sentence per missing or malformed setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Reads the environment once at start. @throws SettingsError that says which setting is wrong and how to set it */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  // A shell or a service file unsets with an empty value.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const read = schema.safeParse(given)
  if (read.success) return read.data
  throw new SettingsError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
