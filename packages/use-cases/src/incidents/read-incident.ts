import { type IncidentDossier, memberRepository, readIncidentDossier } from '@rantai/db'
import {
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
import { paged } from '../chains/shown'
import { UseCaseError } from '../errors'
import { hitsPerPage, type ReadIncidentInput } from './incidents.schema'
import { clocksOf, dutiesOf, eventsOf, profileFacts } from './incident-clocks'

export type IncidentClockView = IncidentClock & {
  /** Of the authority. */
  readonly zone: string
  readonly reference: string
  readonly notNeeded: string | null
  readonly recordedByName: string | null
  /** Titles of the first engagements that cause it, and how many more do. */
  readonly becauseOf: { readonly titles: readonly string[]; readonly more: number }
  /** Null where nobody is told. */
  readonly draft: NoticeDraft | null
}
export type IncidentHitView = Omit<
  IncidentDossier['hits'][number],
  'facts' | 'promised' | 'contractHours' | 'ownerEmail'
> & {
  readonly people: number | null
  readonly vendorClock: VendorClock
}
export type IncidentView = Omit<IncidentDossier, 'hits' | 'duties' | 'profile' | 'frozen' | 'ownerEmail'> & {
  readonly now: Date
  readonly clocks: readonly IncidentClockView[]
  /** All, or those of the page that was asked for; `hitCount` counts all. */
  readonly hits: readonly IncidentHitView[]
  readonly hitCount: number
  readonly hitPage: number
  readonly contacts: readonly IncidentContact[]
  readonly members: readonly { readonly id: string; readonly name: string }[]
}

/**
 * An incident with everything that hangs from it. Of an open one the clocks as they stand now; of a closed one as they stood
 * when it was closed. Two statements.
 * @param asked.hitPage the engagements hit that are wanted, a page from 1; all where it is left out
 * @throws UseCaseError notFound, forbidden
 */
export function readIncident({ actor, deps }: Call, { id, hitPage }: ReadIncidentInput): Promise<IncidentView> {
  const scope = authorize(actor, 'incident.read')
  return deps.database.withScope(scope, async (tx) => {
    const dossier = await readIncidentDossier(tx, id)
    if (!dossier) throw new UseCaseError('notFound')
    const members = (await memberRepository.listMembers(tx)).map(({ id: memberId, name }) => ({ id: memberId, name }))
    return viewOf(dossier, { members, now: deps.now(), hitPage })
  })
}

type Around = Pick<IncidentView, 'members' | 'now'> & { readonly hitPage: number | undefined }

function viewOf(dossier: IncidentDossier, { members, now, hitPage }: Around): IncidentView {
  const { hits, duties: records, profile, frozen, ownerEmail, ...incident } = dossier
  const clocks = incident.state === 'closed' ? frozenClocks(frozen) : clocksOf(dossier, now)
  const titles = new Map(hits.map((hit) => [hit.engagementId, hit.title]))
  const facts = noticeFacts(dossier, ownerEmail)
  const shown = hitPage === undefined ? { rows: hits, page: 1 } : paged(hits, hitPage, hitsPerPage)
  const countries = [
    ...clocks.filter(({ certain }) => certain).map(({ jurisdiction }) => jurisdiction),
    ...codes(profileFacts(profile).organisationCountries),
  ]
  return {
    ...incident,
    now,
    members,
    clocks: clocks.map((clock) => {
      const record = records.find(({ dutyId }) => dutyId === clock.id)
      return {
        ...clock,
        zone: zoneOfAuthority(clock.jurisdiction),
        reference: record?.reference ?? '',
        notNeeded: record?.notNeeded ?? null,
        recordedByName: record?.recordedByName ?? null,
        becauseOf: firstOf(clock.because.flatMap((each) => titles.get(each) ?? [])),
        draft: clock.to === 'nobody' ? null : draftNotice(clock, facts),
      }
    }),
    hits: shown.rows.map((hit) => hitView(dossier, hit)),
    ...{ hitCount: hits.length, hitPage: shown.page },
    contacts: contactsOf(countries),
  }
}

/** So many causes are named with a clock. */
const MOST_CAUSES = 6

const firstOf = (titles: readonly string[]) => ({
  titles: titles.slice(0, MOST_CAUSES),
  more: Math.max(0, titles.length - MOST_CAUSES),
})

function hitView(dossier: IncidentDossier, hit: IncidentDossier['hits'][number]): IncidentHitView {
  const { facts, promised, contractHours, ownerEmail: _email, ...shown } = hit
  const answered = Object.values(promised).filter((each) => typeof each === 'number')
  const hours = contractHours ?? (answered.length === 0 ? null : Math.min(...answered))
  const people = (facts as { personalRecords?: unknown }).personalRecords
  const times = { knewAt: dossier.vendorKnewAt, toldUsAt: dossier.vendorToldAt }
  return {
    ...shown,
    people: typeof people === 'number' ? people : null,
    vendorClock: vendorClock(dutiesOf(dossier, hit.engagementId), { promised: hours, ...times }),
  }
}

function noticeFacts(dossier: IncidentDossier, ownerEmail: string | null) {
  const { organisationName, title, whatHappened, partyName, people, doneSoFar, ownerName, hits } = dossier
  return {
    ...{ organisation: organisationName, title, whatHappened, party: partyName, people, events: eventsOf(dossier) },
    dataCategories: dossier.dataCategories ?? [],
    peopleCountries: dossier.peopleCountries ?? [],
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
