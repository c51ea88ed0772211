import { z } from 'zod'
import { contentObject, isoDate, label, localText } from '../model/shape'

const ids = z.array(z.string().min(1)).default([])

/**
 * One dated entry of what was changed in the shipped content: in a version of a pack, in what is written of a
 * jurisdiction, or both at once (a jurisdiction's pack). Neither is what belongs to the region as a whole.
 */
export const contentChange = contentObject({
  on: isoDate,
  pack: z.string().min(1).nullable(),
  /** The version of the pack in which it is; null without a pack. */
  version: z.string().min(1).nullable(),
  /** A jurisdiction's code. */
  jurisdiction: z.string().min(2).nullable(),
  what: localText,
  why: localText,
  /** How sure what it rests on is. */
  label,
  /** Ids of questions. Replayed from the first entry on they give the pack's questions of today. */
  added: ids,
  changed: ids,
  removed: ids,
  /** Ids of caps, knock-outs, levels and clocks. */
  rules: ids,
  /** Places of legal statements; one names everything below it, so `SG` is all that is written of Singapore itself. */
  statements: ids,
})
export type ContentChangeInput = z.input<typeof contentChange>
export type ContentChange = z.output<typeof contentChange>

/** True where a place of an entry names the place of a statement. */
export const namesPlace = (named: string, place: string): boolean => place === named || place.startsWith(`${named}.`)
