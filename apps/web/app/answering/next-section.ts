import type { Say } from '@rantai/ui/words'
import type { SectionData } from './section-data'
import { holdsPart, sectionPath } from './words'

/** Where a section goes on: the next one, then checking; whoever holds a part is done then. */
export function nextPath({ assessmentId, sections, sectionId, holds }: SectionData): string {
  const open = sections.filter(({ total }) => total > 0)
  const next = open[open.findIndex(({ id }) => id === sectionId) + 1]
  if (next) return sectionPath(assessmentId, next.id)
  // Who holds a part has nothing to send.
  return holdsPart({ holds }) ? `/answer/${assessmentId}` : `/answer/${assessmentId}/review`
}

/** What the button says that goes on, where the page saves by itself and where the button does. */
export function nextWords(
  say: Say,
  { holds }: SectionData,
  next: { readonly title: string } | undefined,
): { readonly going: string; readonly saving: string } {
  if (next)
    return {
      going: say('Next: {title}', { title: next.title }),
      saving: say('Save. Next: {title}', { title: next.title }),
    }
  return holdsPart({ holds })
    ? { going: say('Done'), saving: say('Save. Done') }
    : { going: say('Check and send'), saving: say('Save. Check and send') }
}
