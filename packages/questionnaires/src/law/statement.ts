import { z } from 'zod'
import { contentObject, isoDate, label, localText } from '../model/shape'

/**
 * How a statement was come by: a public page was read; a public file names the official address, which was not opened;
 * general knowledge, checked against nothing; or it was looked for and not found. Only what was read drives a clock.
 */
export const bases = ['read', 'reported', 'general', 'notFound'] as const
export const basis = z.enum(bases)
export type Basis = z.output<typeof basis>

/** Where statements come from. `url` and `accessedOn` are null where nothing was opened; an address may be that of a site. */
export const lawSource = contentObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  url: z.url().nullable(),
  accessedOn: isoDate.nullable(),
})
export type LawSource = z.output<typeof lawSource>

/** What each statement carries beside its words: label, how it was come by, the ids of its sources, when it was last checked. */
export const provenance = {
  label,
  basis,
  sources: z.array(z.string().min(1)).min(1),
  checkedOn: isoDate,
}
export type Provenance = {
  label: z.output<typeof label>
  basis: Basis
  sources: string[]
  checkedOn: string
}

/** One thing said about the law. A null `text` is not known, and is shown so. */
export const statement = contentObject({ text: localText.nullable(), ...provenance })
export type Statement = z.output<typeof statement>
