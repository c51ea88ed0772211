import { z } from 'zod'
import { contentObject, localText } from '../model/shape'
import { statement } from './statement'

/** Who sends to whom. The two sets of clauses count their modules differently, so no module number is ever stored. */
export const relationships = ['C2P', 'C2C', 'P2P', 'P2C'] as const
export type Relationship = (typeof relationships)[number]

/** One topic of the ASEAN Model Contractual Clauses under a key of our own: their clause numbers were not read. */
export const clause = contentObject({
  key: z.string().regex(/^MCC-[A-Z]+(-\d+)?$/),
  topic: localText,
  C2P: statement.nullable(),
  C2C: statement.nullable(),
  optional: z.enum(['no', 'partly', 'often', 'figure', 'fillIn', 'addOn']),
  /** Relationships in which a contract without it fails, whatever else it says. */
  hardFail: z.array(z.enum(relationships)),
  /** The same topic in the standard clauses of the European Union, to compare. */
  euScc: statement.nullable(),
  /** What to ask the other side for where a contract lacks it, in our own words. */
  request: localText,
})
export type Clause = z.output<typeof clause>

/** A key beyond the model clauses, from overlays or the organisation's own wishes. */
export const extraKey = contentObject({
  key: z.string().regex(/^X-[A-Z]+$/),
  topic: localText,
  said: statement,
  request: localText,
})
export type ExtraKey = z.output<typeof extraKey>

/** What a contract can be found to say on a key, and its points; null leaves the key out of the count. */
export const coverageResult = contentObject({
  id: z.enum(['met', 'partial', 'absent', 'notRelevant', 'exceeds']),
  text: localText,
  points: z.number().min(0).nullable(),
})
export type CoverageResult = z.output<typeof coverageResult>

export const clauseMap = contentObject({
  instrument: z.string().min(1),
  compared: z.string().min(1),
  clauses: z.array(clause).min(1),
  extraKeys: z.array(extraKey),
  coverage: z.array(coverageResult),
  /** What parties may and may not do to the text. */
  changes: z.array(contentObject({ action: localText, allowed: z.enum(['yes', 'no', 'unclear']), said: statement })),
  /** Whole-text differences between the two sets that belong to no single topic. */
  differences: z.array(contentObject({ topic: localText, mcc: statement, euScc: statement })),
})
export type ClauseMap = z.output<typeof clauseMap>
