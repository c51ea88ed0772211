import type { IncidentEvents } from './deadline'
import type { Duty } from './duty'
import { zoneOfAuthority } from './zones'

/** What a draft is made from; null is not known and leaves a blank to fill in. */
export type NoticeFacts = {
  readonly organisation: string
  readonly title: string
  readonly whatHappened: string
  /** At whom it happened; null where at the organisation itself. */
  readonly party: string | null
  /** Whether the party is a vendor of the organisation itself, and not only one that its vendors use. */
  readonly direct: boolean
  readonly events: IncidentEvents
  readonly dataCategories: readonly string[]
  readonly peopleCountries: readonly string[]
  /** What the facts of the engagements hit say of both, where nobody said it of the incident: named, to be checked. */
  readonly byRecords?:
    { readonly dataCategories: readonly string[]; readonly peopleCountries: readonly string[] } | undefined
  readonly people: number | null
  readonly services: readonly string[]
  readonly done: string | null
  readonly contact: string | null
}

/** A draft in English: `heading` and paragraphs, to be checked by a person before anything is sent. */
export type NoticeDraft = { heading: string; paragraphs: string[] }

const blank = '[not known yet]'

/** The text of one notice, from the facts alone, with a blank for each that isn't known, times in the authority's zone. */
export function draftNotice(
  duty: Pick<Duty, 'to' | 'stage' | 'rule' | 'recipient' | 'jurisdiction'>,
  facts: NoticeFacts,
): NoticeDraft {
  const zone = zoneOfAuthority(duty.jurisdiction)
  return duty.to === 'people' ? toPeople(facts, zone) : toAuthority(duty, facts, zone)
}

const stages: Readonly<Record<Duty['stage'], string>> = {
  assess: 'Assessment',
  first: 'First notice',
  details: 'Further report',
  final: 'Final report',
}

function toAuthority(
  { stage, rule, recipient }: Pick<Duty, 'stage' | 'rule' | 'recipient'>,
  facts: NoticeFacts,
  zone: string,
): NoticeDraft {
  const { organisation, title, party, direct, people, peopleCountries, dataCategories, services, done, contact } = facts
  const whose = direct ? 'which provides a service to us' : 'which a company that provides a service to us relies on'
  return {
    heading: `${stages[stage]}: ${title}`,
    paragraphs: [
      `To: ${recipient ?? blank}. From: ${organisation}. Under: ${rule}.`,
      `${organisation} reports an incident${party === null ? '' : ` at ${party}, ${whose}`}. ${facts.whatHappened}`,
      `It began: ${when(facts.events.incident, zone)}. It was discovered: ${when(facts.events.discovery, zone)}. We became aware: ${when(facts.events.awareness, zone)}. We assessed that it has to be notified: ${when(facts.events.assessment, zone)}.`,
      `People affected: ${people === null ? blank : people.toLocaleString('en-GB')}, in: ${listed(peopleCountries, facts.byRecords?.peopleCountries)}. Kinds of data: ${listed(dataCategories, facts.byRecords?.dataCategories)}. Services affected: ${listed(firstFew(services))}.`,
      `What was done so far: ${done === null ? blank : done.replace(/[\s.]+$/u, '')}.`,
      `Likely consequences: ${blank}. What we do next, and by when: ${blank}.`,
      `Whom to ask: ${contact ?? blank}.`,
    ],
  }
}

/** So many services are named; nobody reads a letter with a thousand. */
const MOST_SERVICES = 20

const firstFew = (services: readonly string[]): readonly string[] =>
  services.length <= MOST_SERVICES
    ? services
    : [...services.slice(0, MOST_SERVICES), `and ${services.length - MOST_SERVICES} more`]

function toPeople(
  { organisation, party, direct, events, whatHappened, dataCategories, byRecords, contact }: NoticeFacts,
  zone: string,
): NoticeDraft {
  const whose = direct ? 'a company that works for us,' : 'which a company that works for us relies on,'
  return {
    heading: `What happened to your data at ${organisation}`,
    paragraphs: [
      `We write because an incident${party === null ? '' : ` at ${party}, ${whose}`} touched data about you. ${whatHappened}`,
      `It was discovered: ${when(events.discovery, zone)}. Kinds of data: ${listed(dataCategories, byRecords?.dataCategories)}.`,
      `What this may mean for you: ${blank}. What you can do: ${blank}. What we do: ${blank}.`,
      `Whom to ask: ${contact ?? blank}.`,
    ],
  }
}

function listed(texts: readonly string[], byRecords: readonly string[] = []): string {
  if (texts.length > 0) return texts.join(', ')
  return byRecords.length === 0
    ? blank
    : `[to be checked; our records of the services hit say: ${byRecords.join(', ')}]`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function when(at: Date | null, timeZone: string): string {
  if (at === null) return blank
  // Making one costs more than a hundred drafts.
  const format =
    formats.get(timeZone) ?? new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long', timeStyle: 'short' })
  formats.set(timeZone, format)
  return `${format.format(at)} (${timeZone})`
}
