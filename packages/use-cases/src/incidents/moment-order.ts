import { english } from '@rantai/questionnaires/wording'
import type { FieldIssue } from '../errors'

/** What can't have happened before what: the later one is refused, with why. */
const order = english([
  ['beganAt', 'discoveredAt', 'Nobody can discover it before it began.'],
  ['beganAt', 'awareAt', 'Nobody can be aware of it before it began.'],
  ['discoveredAt', 'awareAt', 'Nobody can be aware of it before it was discovered.'],
  ['awareAt', 'assessedAt', 'It can’t be found to need a notice before anybody was aware of it.'],
  ['beganAt', 'vendorKnewAt', 'The vendor can’t know of it before it began.'],
  ['vendorKnewAt', 'vendorToldAt', 'The vendor can’t tell of it before it knew.'],
] as const)

type Moment = (typeof order)[number][0 | 1]

/** A minute of grace: forms have minutes, clocks of people differ. */
const GRACE_MS = 60_000

/** Every moment of an incident that can't be: one that hasn't come, and one before what it follows. One issue a field. */
export function momentIssues(moments: Partial<Record<Moment, Date | null>>, now: Date): FieldIssue[] {
  const issues = new Map<Moment, FieldIssue>()
  for (const [moment, at] of Object.entries(moments) as [Moment, Date | null][])
    if (at !== null && at.getTime() > now.getTime() + GRACE_MS)
      issues.set(moment, { path: [moment], message: 'This moment hasn’t come yet.' })
  for (const [before, after, message] of order) {
    const [first, then] = [moments[before], moments[after]]
    if (first && then && then.getTime() + GRACE_MS <= first.getTime() && !issues.has(after))
      issues.set(after, { path: [after], message })
  }
  return [...issues.values()]
}
