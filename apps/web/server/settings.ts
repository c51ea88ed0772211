import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

const url = (sentence: string) =>
  z.string({ error: sentence }).refine((value) => URL.canParse(value), { error: sentence })

/** `10.0.0.1`, `10.0.0.0/8`, `::1`, `fd00::/8`. */
function isAddressOrRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/')
  const family = isIP(address)
  if (family === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128))
}

/** What the web server is told by its environment: the only reader of process.env in this app. */
const schema = z
  .object({
    NODE_ENV: z
      .enum(['development', 'production', 'test'], {
        error: 'NODE_ENV must be development, production or test; leave it out for production.',
      })
      .default('production'),
    PORT: z.coerce
      .number({ error: 'PORT must be a number, the port the web server listens on, for example 3000.' })
      .int()
      .min(0)
      .max(65535)
      .default(3000),
    PUBLIC_URL: url('PUBLIC_URL must be the address people type, for example https://portal.example.org.').optional(),
    DATABASE_WEB_URL: url(
      'DATABASE_WEB_URL must be the address of the database as the web login, for example postgresql://rantai_web:password@127.0.0.1:5432/rantai. `npm start` sets it.',
    ),
    TRUSTED_PROXIES: z
      .string()
      .default('')
      .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
      .refine((parts) => parts.every(isAddressOrRange), {
        error:
          'TRUSTED_PROXIES must list the addresses or ranges of the proxies in front of the portal, for example 127.0.0.1, 10.0.0.0/8; leave it out where there is none.',
      }),
    RANTAI_FILES: z.string().default('.rantai/files'),
    RANTAI_CLAMD: z
      .url({
        protocol: /^(tcp|unix)$/,
        error:
          'RANTAI_CLAMD must be where ClamAV’s daemon listens, such as tcp://127.0.0.1:3310 or unix:///run/clamav/clamd.ctl; leave it out where there is none.',
      })
      .optional(),
    RANTAI_LINK_KEY: z
      .string({ error: 'RANTAI_LINK_KEY must be a secret of at least 32 characters; `npm start` makes and keeps one.' })
      .min(32, { error: 'RANTAI_LINK_KEY is shorter than 32 characters; make one with `openssl rand -base64 32`.' }),
    RANTAI_DEV_MAIL: z
      .enum(['0', '1'], { error: 'RANTAI_DEV_MAIL must be 1 (show sent mail at /dev/mail) or 0.' })
      .default('0'),
    RANTAI_MAIL_FOLDER: z.string().default('.rantai/mail'),
    RESEND_API_KEY: z.string().optional(),
    MAIL_SMTP_URL: z.string().optional(),
    RANTAI_CLOCK_OFFSET_MS: z.coerce
      .number({ error: 'RANTAI_CLOCK_OFFSET_MS must be a whole number of milliseconds.' })
      .int()
      .default(0),
  })
  .transform((value) => ({
    environment: value.NODE_ENV,
    port: value.PORT,
    publicUrl: new URL(value.PUBLIC_URL ?? `http://localhost:${value.PORT}`),
    trustedProxies: value.TRUSTED_PROXIES,
    databaseUrl: value.DATABASE_WEB_URL,
    filesFolder: resolve(value.RANTAI_FILES),
    clamd: value.RANTAI_CLAMD === undefined ? undefined : clamdAt(new URL(value.RANTAI_CLAMD)),
    linkKey: value.RANTAI_LINK_KEY,
    // Where mail really leaves, its copies are nobody's to read.
    developmentMail:
      value.RANTAI_DEV_MAIL === '1' && !value.RESEND_API_KEY && !value.MAIL_SMTP_URL
        ? { folder: resolve(value.RANTAI_MAIL_FOLDER) }
        : undefined,
    // Outside production the clock may be set ahead, so that a year can pass in a test.
    clockOffsetMs: value.NODE_ENV === 'production' ? 0 : value.RANTAI_CLOCK_OFFSET_MS,
  }))

/** `tcp://host:port`, by default port 3310, or `unix:///path`. */
const clamdAt = ({ protocol, hostname, port, pathname }: URL) =>
  protocol === 'unix:' ? { socket: pathname } : { host: hostname, port: port === '' ? 3310 : Number(port) }

/**
 * `publicUrl` decides which Origin is ours and whether HSTS is sent; `trustedProxies` are those whose word about who asks
 * is believed; `filesFolder` is absolute; `clamd` looks at files before they are kept; `linkKey` signs links;
 * `developmentMail` is the folder that /dev/mail shows, undefined where mail really leaves or nobody asked for it.
 */
export type Settings = z.output<typeof schema>

/** Thrown with one sentence per missing or malformed setting. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** Reads the environment once at start. @throws SettingsError that says which setting is wrong and how to set it */
export function readSettings(environment: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const read = schema.safeParse(environment)
  if (read.success) return read.data
  throw new SettingsError(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
