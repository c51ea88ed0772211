import { type IncidentDossier, type IncidentHitRow, memberRepository } from '@rantai/db'
import {
  type ApplyingDuty,
  contactsOf,
  draftNotice,
  type IncidentClock,
  type IncidentContact,
  type NoticeDraft,
  vendorClock,
  type VendorClock,
  zoneOfAuthority,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { hitsPerPage, type ReadIncidentInput } from './incidents.schema'
import { clocksOfDuties, dutiesByFacts, eventsOf, incidentDossier, jointDuties, profileFacts } from './incident-clocks'

export type IncidentClockView = Omit<IncidentClock, 'because'> & {
  /** The engagements by whose facts it applies, where all hits are wanted. */
  readonly because?: readonly string[]
  /** Of the authority. */
  readonly zone: string
  readonly reference: string
  readonly notNeeded: string | null
  readonly recordedByName: string | null
  /** Titles of the first engagements that cause it, and how many more do. */
  readonly becauseOf: { readonly titles: readonly string[]; readonly more: number }
  /** Null where nobody is told; left out where it wasn't asked for. */
  readonly draft?: NoticeDraft | null
}
/** Where the hours that a vendor promised are from; null where none are known. */
type PromisedBy = { readonly promisedBy: 'contract' | 'answer' | null }
export type IncidentHitView = Omit<IncidentHitRow, 'promised' | 'contractHours' | 'factsAt'> & {
  readonly vendorClock: VendorClock & PromisedBy
}
export type IncidentView = Omit<
  IncidentDossier,
  'hits' | 'shownHits' | 'facts' | 'duties' | 'profile' | 'frozen' | 'ownerEmail'
> & {
  readonly now: Date
  readonly clocks: readonly IncidentClockView[]
  /** All, or those of the page that was asked for; `hitCount` counts all. */
  readonly hits: readonly IncidentHitView[]
  readonly hitPage: number
  readonly contacts: readonly IncidentContact[]
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

/**
 * An incident with everything that hangs from it. Of an open one the clocks as they stand now; of a closed one as they stood
 * when it was closed. Two statements.
 * @param asked.hitPage the engagements hit that are wanted, a page from 1; all where it is left out
 * @param asked.drafts the duties whose drafts are wanted; all where it is left out
 * @throws UseCaseError notFound, forbidden
 */
export function readIncident({ actor, deps }: Call, { id, hitPage, drafts }: ReadIncidentInput): Promise<IncidentView> {
  const scope = authorize(actor, 'incident.read')
  return deps.database.withScope(scope, async (tx) => {
    const dossier = await incidentDossier(tx, id, {
      size: hitPage === undefined ? EVERY_HIT : hitsPerPage,
      page: hitPage ?? 1,
      // A draft names every engagement.
      each: hitPage === undefined || drafts === undefined || drafts.length > 0 ? undefined : MOST_CAUSES,
    })
    if (!dossier) throw new UseCaseError('notFound')
    const members = (await memberRepository.listMembers(tx)).map(({ id: memberId, name }) => ({ id: memberId, name }))
    return viewOf(dossier, { members, now: deps.now(), hitPage, drafts })
  })
}

const EVERY_HIT = 1_000_000

type Around = Pick<IncidentView, 'members' | 'now'> & {
  readonly hitPage: number | undefined
  readonly drafts: readonly string[] | undefined
}

function viewOf(dossier: IncidentDossier, { members, now, hitPage, drafts }: Around): IncidentView {
  const { hits, shownHits, facts: _facts, duties: records, profile, frozen, ownerEmail, ...incident } = dossier
  const byFacts = dutiesByFacts(dossier)
  const duties = jointDuties(dossier, byFacts)
  const clocks = incident.state === 'closed' ? frozenClocks(frozen) : clocksOfDuties(dossier, { duties, now })
  const causes = new Map(incident.state === 'closed' ? [] : duties.map((duty) => [duty.id, duty.causes]))
  const titles = new Map(hits.map((hit) => [hit.engagementId, hit.title]))
  const known = noticeFacts(dossier, ownerEmail)
  const vendorHours = vendorClocks(dossier, byFacts)
  const countries = [
    ...clocks.filter(({ certain }) => certain).map(({ jurisdiction }) => jurisdiction),
    ...codes(profileFacts(profile).organisationCountries),
  ]
  return {
    ...incident,
    now,
    members,
    clocks: clocks.map(({ because, ...clock }) => {
      const record = records.find(({ dutyId }) => dutyId === clock.id)
      return {
        ...clock,
        ...(hitPage === undefined && { because }),
        zone: zoneOfAuthority(clock.jurisdiction),
        reference: record?.reference ?? '',
        notNeeded: record?.notNeeded ?? null,
        recordedByName: record?.recordedByName ?? null,
        becauseOf: firstOf(because, { titles, all: causes.get(clock.id) ?? because.length }),
        ...((drafts?.includes(clock.id) ?? true) && {
          draft: clock.to === 'nobody' ? null : draftNotice(clock, known),
        }),
      }
    }),
    hits: shownHits.map(({ promised: _promised, contractHours: _hours, factsAt: _at, ...hit }, at) => ({
      ...hit,
      vendorClock: vendorHours[at]!,
    })),
    hitPage: Math.min(hitPage ?? 1, Math.max(1, Math.ceil(incident.hitCount / hitsPerPage))),
    contacts: contactsOf(countries),
  }
}

/** So many causes are named with a clock. */
const MOST_CAUSES = 6

const firstOf = (ids: readonly string[], { titles, all }: { titles: ReadonlyMap<string, string>; all: number }) => ({
  titles: ids.slice(0, MOST_CAUSES).flatMap((id) => titles.get(id) ?? []),
  more: Math.max(0, all - MOST_CAUSES),
})

/** What each vendor of the hits shown promised, against what is owed by the facts of its engagement. */
function vendorClocks(dossier: IncidentDossier, byFacts: readonly ApplyingDuty[][]): (VendorClock & PromisedBy)[] {
  const times = { knewAt: dossier.vendorKnewAt, toldUsAt: dossier.vendorToldAt }
  return dossier.shownHits.map(({ factsAt, promised, contractHours }) => {
    const answered = Object.values(promised).filter((each) => typeof each === 'number')
    const hours = contractHours ?? (answered.length === 0 ? null : Math.min(...answered))
    const promisedBy = contractHours !== null ? 'contract' : hours === null ? null : 'answer'
    return { ...vendorClock(byFacts[factsAt]!, { promised: hours, ...times }), promisedBy }
  })
}

function noticeFacts(dossier: IncidentDossier, ownerEmail: string | null) {
  const { organisationName, title, whatHappened, partyName, people, doneSoFar, ownerName, hits, facts } = dossier
  const saidBy = (fact: string) => [...new Set(facts.flatMap(({ set }) => codes(set[fact])))].sort()
  return {
    ...{ organisation: organisationName, title, whatHappened, party: partyName, people, events: eventsOf(dossier) },
    dataCategories: dossier.dataCategories ?? [],
    peopleCountries: dossier.peopleCountries ?? [],
    byRecords: { dataCategories: saidBy('dataCategories'), peopleCountries: saidBy('dataSubjectCountries') },
    // An engagement's own vendor is one link away.
    direct: hits.some(({ depth }) => depth === 1),
    services: hits.map((hit) => `${hit.title} (${hit.vendorName})`),
    done: doneSoFar === '' ? null : doneSoFar,
    contact: ownerName === null ? null : [ownerName, ownerEmail].filter(Boolean).join(', '),
  }
}

/** As they were kept at the closing; moments come back as dates. */
function frozenClocks(frozen: unknown): IncidentClock[] {
  const { clocks } = frozen as { clocks: IncidentClock[] }
  const dated = (at: Date | string | null): Date | null => (at === null ? null : new Date(at))
  return clocks.map((clock) => ({
    ...clock,
    deadline: dated(clock.deadline),
    toldAt: dated(clock.toldAt),
    start: { ...clock.start, at: dated(clock.start.at) },
  }))
}

const codes = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
