import { z } from 'zod'

/** What a form posts of one field: one text, or one for each tick. */
const texts = z.array(z.string().max(500)).max(300)

/**
 * What is tried instead of what stands, as a form or an address gives it: texts by question and by fact. The words that
 * are no values: `~now` as it stands, `~open` no answer, `~notApplicable` accepted as such, `~unknown` a fact not given,
 * `~list` in front of a list's members, `~tried` in front of those of a list that is being tried.
 */
export const whatIfInput = z.object({
  engagementId: z.uuid(),
  answers: z.record(z.string().max(100), texts).default({}),
  facts: z.record(z.string().max(100), texts).default({}),
  /** Evidence of the answers that are tried: accepted where it is required, or as it stands. */
  evidence: z.enum(['accepted', 'asNow']).catch('accepted').default('accepted'),
})
export type WhatIfInput = z.output<typeof whatIfInput>

export const asNow = '~now'
export const noAnswer = '~open'
export const notApplicable = '~notApplicable'
export const notKnown = '~unknown'
export const listFollows = '~list'
export const triedList = '~tried'
