import { z } from 'zod'
import { lawWritten } from '../content/law'
import { contentObject } from '../model/shape'
import { clauseMap } from './clauses'
import { instrument } from './instrument'
import { jurisdiction } from './jurisdiction'
import { lawSource } from './statement'

/** All law content together. Read the shipped one with `shippedLaw`, check any with `checkLaw`. */
export const law = contentObject({
  sources: z.array(lawSource),
  jurisdictions: z.array(jurisdiction),
  instruments: z.array(instrument),
  clauses: clauseMap,
})
export type LawInput = z.input<typeof law>
export type Law = z.output<typeof law>

let read: Law | undefined

/** The law that ships, checked against its schema the first time it is read. Throws where the content is malformed. */
export function shippedLaw(): Law {
  read ??= law.parse(lawWritten)
  return read
}
