import { z } from 'zod'
import { contentObject, localText } from '../model/shape'
import { partialDate } from './partial-date'
import { provenance, statement } from './statement'

/**
 * `inForce`: binds today, whole or in the parts that matter here. `enacted`: passed, not in force. `draft`: a text is
 * being made. `tracked`: announced or agreed, nothing to apply yet. `reference`: voluntary, binds nobody by itself.
 * `replaced`: bound once.
 */
export const instrumentStatuses = ['inForce', 'enacted', 'draft', 'tracked', 'reference', 'replaced'] as const
export type InstrumentStatus = (typeof instrumentStatuses)[number]

export const instrumentKinds = [
  'law',
  'regulation',
  'notice',
  'guideline',
  'framework',
  'agreement',
  'clauses',
  'certification',
] as const

/** A dated entry of what became known or changed; the change log of an instrument, newest first. */
export const change = contentObject({ on: partialDate, text: localText, ...provenance })
export type Change = z.output<typeof change>

/** A law, rule, guideline, agreement or set of clauses, with its state. `inForceFrom` is null where the day is not known. */
export const instrument = contentObject({
  id: z.string().regex(/^[a-z]{2,6}-[a-z0-9-]+$/),
  title: localText,
  number: z.string().nullable(),
  /** Further names that rules and texts may use for it. */
  aliases: z.array(z.string().min(2)).default([]),
  /** A jurisdiction's code, or null for what no single jurisdiction made. */
  jurisdiction: z.string().nullable(),
  kind: z.enum(instrumentKinds),
  topic: z.enum(['dataProtection', 'cyber', 'finance', 'health', 'data', 'regional', 'transfer']),
  status: z.enum(instrumentStatuses),
  adoptedOn: partialDate.nullable(),
  inForceFrom: partialDate.nullable(),
  /** Later days on which further parts start. */
  stages: z.array(contentObject({ on: partialDate, text: localText })).default([]),
  replacedBy: z.string().nullable().default(null),
  about: statement,
  changes: z.array(change).min(1),
})
export type Instrument = z.output<typeof instrument>
export type InstrumentInput = z.input<typeof instrument>
