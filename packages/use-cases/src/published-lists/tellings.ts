import type { CustomerToTell, OpenAnnouncement, OwnSubProcessorRow } from '@rantai/db'
import type { OwnStep } from '@rantai/questionnaires'
import { type CustomerTerms, termsOf, toldTooLate } from '../notices/notice-terms'
import { isAbout, saysCountries } from './plan-own-import'

export type Step = OwnStep<OwnSubProcessorRow>

/** How customers learn of a change that lies ahead. */
export type Telling = {
  readonly step: Step
  /** The announcement that said the same before, by the form or an earlier list; null where none did. */
  readonly announcement: OpenAnnouncement | null
  /** Who wasn't told by it. */
  readonly to: readonly CustomerToTell[]
  /** Announcements of the same change of the same company for another day, or other countries. */
  readonly differing: readonly OpenAnnouncement[]
}

type Known = {
  readonly customers: readonly CustomerToTell[]
  readonly entries: readonly OwnSubProcessorRow[]
  readonly open: readonly OpenAnnouncement[]
}

/** One announcement for each change: what a form said already isn't said again to whom it was said. */
export function tellingsOf(ahead: readonly Step[], { customers, entries, open }: Known): Telling[] {
  const taken = new Set(entries.flatMap(({ announcementId, endAnnouncementId }) => [announcementId, endAnnouncementId]))
  return ahead.map((step) => {
    const removes = step.change === 'remove'
    const entry = removes ? step.before : step.entry
    const linked = removes ? entry.endAnnouncementId : entry.announcementId
    const subject = { change: step.change, name: entry.name, service: removes ? null : entry.service }
    const countries = removes ? [] : entry.countries
    const about = open.filter((each) => !taken.has(each.announcementId) && isAbout(each, subject))
    const announcement =
      open.find(({ announcementId }) => announcementId === linked) ??
      about.find((each) => each.startsOn === step.on && saysCountries(each, countries)) ??
      null
    if (announcement) taken.add(announcement.announcementId)
    const told = new Set(announcement?.relationshipIds)
    const to = customers.filter(({ relationshipId }) => !told.has(relationshipId))
    return { step, announcement, to, differing: announcement ? [] : about }
  })
}

/** The customers who would be told of one of these changes with fewer days than they are owed. */
export function lateIn(tellings: readonly Telling[], at: Date): CustomerTerms[] {
  const late = new Map<string, CustomerTerms>()
  for (const { step, to } of tellings) {
    const terms = to.map((customer) => termsOf(customer, at))
    for (const each of toldTooLate(terms, step.on)) late.set(each.relationshipId, each)
  }
  return [...late.values()]
}
