import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const mail = z.object({
  idempotencyKey: z.string(),
  toEmail: z.string(),
  toName: z.string(),
  subject: z.string(),
  text: z.string(),
  sentAt: z.string(),
})

export type SentMail = z.infer<typeof mail>

/** Most mails shown at once. */
const most = 100

/**
 * The mails that the worker wrote into the development outbox instead of sending them, newest first. An empty list where
 * the folder isn't there yet; a file that is being written is left out.
 */
export async function readOutbox(folder: string): Promise<SentMail[]> {
  const names = await readdir(folder).catch(() => [])
  // Keys are time-ordered ids, so the names say which are newest before any is opened.
  const newest = names
    .filter((name) => name.endsWith('.json'))
    .sort()
    .slice(-most)
  const read = await Promise.all(newest.map((name) => readFile(join(folder, name), 'utf8').catch(() => '')))
  const mails = read.flatMap((text) => {
    const parsed = mail.safeParse(parse(text))
    return parsed.success ? [parsed.data] : []
  })
  return mails.sort((left, right) => (left.sentAt < right.sentAt ? 1 : -1))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** A mail's text cut at its links, so that they can be followed. */
export function withLinks(text: string): { readonly text: string; readonly href: string | undefined }[] {
  return text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, href: /^https?:\/\//.test(part) ? part : undefined }))
}
