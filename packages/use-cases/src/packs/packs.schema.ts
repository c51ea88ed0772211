import { z } from 'zod'

/** Largest draft, as JSON, in bytes: far above any pack that ships. */
export const draftBytes = 1_000_000

const packId = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]*$/, 'Use small letters, digits and hyphens, starting with a letter.')
  .max(80, 'Use at most {maximum, number} characters.')
const title = z.string().trim().min(1, 'Write a title.').max(200, 'Use at most {maximum, number} characters.')

export const byPackSchema = z.object({ id: z.uuid() })

export const createPackSchema = z.object({ packId, title })
export type CreatePackInput = z.output<typeof createPackSchema>

export const saveDraftSchema = z.object({
  id: z.uuid(),
  /** The version of the draft that was changed. */
  version: z.int().min(1),
  /** In the pack format; the use-case refuses what isn't even a draft. */
  draft: z.record(z.string(), z.unknown()),
})
export type SaveDraftInput = z.output<typeof saveDraftSchema>

export const publishPackSchema = z.object({
  id: z.uuid(),
  version: z
    .string()
    .trim()
    .regex(/^\d+\.\d+\.\d+$/, 'Write a version such as 1.2.0.')
    .max(40),
  changeNote: z.string().trim().max(2000, 'Use at most {maximum, number} characters.').default(''),
  /** The version of the draft that was looked at before; publishing another one is a conflict. Null takes it as it is. */
  draftVersion: z.int().min(1).nullable().default(null),
})
export type PublishPackInput = z.input<typeof publishPackSchema>

/** Engagements on a page that names whom a pack reaches. */
export const reachedPerPage = 25

const page = z.int().min(1).max(10_000).catch(1).default(1)
export const publishingSchema = byPackSchema.extend({ page })
export const offerChangesSchema = z.object({ packId: z.string().min(1).max(80) })
export const shippedPackSchema = z.object({ packId: z.string().max(80), page })

export const setPackStateSchema = z.object({ id: z.uuid(), state: z.enum(['active', 'archived']) })

export const packFormats = ['json', 'yaml', 'xlsx'] as const
export const exportPackSchema = z.object({
  /** The row of an own pack, or the name of a pack that ships. */
  id: z.union([z.uuid(), z.string().regex(/^[a-z][a-z0-9-]{0,79}$/)]),
  format: z.enum(packFormats),
  /** A published version of an own pack; without it the file is the draft. */
  version: z.string().max(40).optional(),
})
export type ExportPackInput = z.output<typeof exportPackSchema>

/** Largest file an import of a pack takes, in bytes. */
export const packFileBytes = 5_000_000
