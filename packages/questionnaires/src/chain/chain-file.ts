import { z } from 'zod'
import type { Problem } from '../input/problem'

const trimmed = z.string().transform((text) => text.trim())
const named = trimmed.refine((text) => text !== '', 'expected a name')
/** A list, or one text with its members separated by `;`. */
const list = z
  .union([z.array(z.string()), z.string()])
  .nullish()
  .transform((given) => (typeof given === 'string' ? given.split(';') : (given ?? [])).map((text) => text.trim()))
  .transform((texts) => [...new Set(texts.filter((text) => text !== ''))])

const NOTHING_SAID = new Set(['', '0', '-', 'n', 'no', 'none', 'false', 'n/a', 'unknown'])
/** Said by yes or no, or by naming what there is: a contract's number, a proof's date. */
const presence = z
  .union([z.boolean(), z.number(), z.string()])
  .nullish()
  .transform((given) => (typeof given === 'string' ? !NOTHING_SAID.has(given.trim().toLowerCase()) : Boolean(given)))
const optional = trimmed.nullish().transform((text) => text || undefined)

const fileLink = z.object({
  from: named,
  to: named,
  service: optional,
  data: list,
  countries: list.transform((names) => names.map((name) => (/^[a-z]{2}$/i.test(name) ? name.toUpperCase() : name))),
  contract: presence,
  flowDown: presence,
})
const fileParty = z.object({
  name: named,
  country: optional,
  registration: optional,
  domain: optional,
  assessed: z.boolean().nullish(),
})
const chainFile = z.object({ parties: z.array(fileParty).default([]), links: z.array(fileLink) })

export type FileParty = z.output<typeof fileParty>
/** Links by the names of parties, and what else is known of parties; links keep the order of the file. */
export type ChainFile = z.output<typeof chainFile>

/**
 * Reads what a chain file says: a list of links, or `{ "links": […], "parties": […] }`. A link has `from` and `to`, and
 * may have `service`, `data`, `countries` (lists, or texts separated by `;`), `contract` and `flowDown` (yes or no, or
 * what there is). A party has a `name`, and may have `country`, `registration`, `domain` and `assessed`.
 */
export function readChainFile(value: unknown): { ok: ChainFile } | { problems: Problem[] } {
  const read = chainFile.safeParse(Array.isArray(value) ? { links: value } : value)
  if (read.success) return { ok: read.data }
  return { problems: read.error.issues.map(({ path, message }) => ({ path: pathOf(path), message })) }
}

const pathOf = (path: readonly PropertyKey[]): string =>
  `$${path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')}`
