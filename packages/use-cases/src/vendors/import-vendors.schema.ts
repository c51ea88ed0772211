import { z } from 'zod'

/** Largest file an import takes, in bytes, and most rows in it. */
export const importBytes = 5_000_000
export const importRows = 10_000

export const byImportSchema = z.object({ id: z.uuid() })

export const applyImportSchema = z.object({
  id: z.uuid(),
  /** What happens with rows that look like a vendor already there. */
  duplicates: z.enum(['skip', 'create']).default('skip'),
})
