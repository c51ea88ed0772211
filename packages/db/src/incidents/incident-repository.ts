import type { Transaction } from '../database'
import { hitsOf, type HitsOfDossier, type HitsRead, hitsWith } from './incident-hits'

export type IncidentSeverity = 'low' | 'moderate' | 'high' | 'critical'

/** What people say of an incident; each moment null while nobody knows it. */
export type IncidentContent = {
  readonly title: string
  readonly whatHappened: string
  readonly severity: IncidentSeverity
  readonly beganAt: Date | null
  readonly discoveredAt: Date | null
  readonly awareAt: Date | null
  readonly assessedAt: Date | null
  readonly vendorKnewAt: Date | null
  readonly vendorToldAt: Date | null
  /** Null: not known. */
  readonly personalData: boolean | null
  readonly dataCategories: readonly string[] | null
  readonly peopleCountries: readonly string[] | null
  readonly people: number | null
  readonly doneSoFar: string
  readonly ownerMemberId: string | null
}

/** Where it happened: a vendor, another party of a chain, or (null) at the organisation itself. */
export type IncidentPlace = { readonly kind: 'vendor' | 'party'; readonly id: string; readonly name: string } | null

export type IncidentRow = IncidentContent & {
  readonly id: string
  readonly vendorId: string | null
  readonly partyId: string | null
  readonly partyName: string | null
  readonly state: 'open' | 'closed'
  readonly cause: string | null
  readonly lessons: string | null
  readonly closedAt: Date | null
  readonly closedByName: string | null
  readonly frozen: unknown
  readonly remindAt: Date | null
  readonly version: number
  readonly openedByName: string
  readonly createdAt: Date
}

const COLUMNS = `i.id, i.title, i.what_happened as "whatHappened", i.severity, i.vendor_id as "vendorId", i.party_id as "partyId", i.party_name as "partyName",
  i.began_at as "beganAt", i.discovered_at as "discoveredAt", i.aware_at as "awareAt", i.assessed_at as "assessedAt", i.vendor_knew_at as "vendorKnewAt",
  i.vendor_told_at as "vendorToldAt", i.personal_data as "personalData", i.data_categories as "dataCategories", i.people_countries as "peopleCountries", i.people,
  i.done_so_far as "doneSoFar", i.owner_member_id as "ownerMemberId", i.state, i.cause, i.lessons, i.closed_at as "closedAt", i.closed_by_name as "closedByName",
  i.frozen, i.remind_at as "remindAt", i.version, i.opened_by_name as "openedByName", i.created_at as "createdAt"`

export async function insertIncident(
  tx: Transaction,
  row: IncidentContent & { id: string; place: IncidentPlace; openedByName: string; at: Date },
): Promise<void> {
  await tx.execute(
    `insert into incident (organisation_id, id, vendor_id, party_id, party_name, opened_by_name, created_at, updated_at, title, what_happened, severity, began_at,
       discovered_at, aware_at, assessed_at, vendor_knew_at, vendor_told_at, personal_data, data_categories, people_countries, people, done_so_far, owner_member_id)
     values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)`,
    [
      tx.scope.organisationId,
      row.id,
      row.place?.kind === 'vendor' ? row.place.id : null,
      row.place?.kind === 'party' ? row.place.id : null,
      row.place?.name ?? null,
      row.openedByName,
      row.at,
      ...valuesOf(row),
    ],
  )
}

/** False where the version is no longer the one that was read, or the incident is closed. */
export async function updateIncident(
  tx: Transaction,
  row: IncidentContent & { id: string; version: number; at: Date },
): Promise<boolean> {
  const changed = await tx.execute(
    `update incident set title = $5, what_happened = $6, severity = $7, began_at = $8, discovered_at = $9, aware_at = $10, assessed_at = $11, vendor_knew_at = $12,
       vendor_told_at = $13, personal_data = $14, data_categories = $15, people_countries = $16, people = $17, done_so_far = $18, owner_member_id = $19,
       version = version + 1, updated_at = $4
     where organisation_id = $1 and id = $2 and version = $3 and state = 'open'`,
    [tx.scope.organisationId, row.id, row.version, row.at, ...valuesOf(row)],
  )
  return changed === 1
}

const valuesOf = (row: IncidentContent): unknown[] => [
  row.title,
  row.whatHappened,
  row.severity,
  row.beganAt,
  row.discoveredAt,
  row.awareAt,
  row.assessedAt,
  row.vendorKnewAt,
  row.vendorToldAt,
  row.personalData,
  row.dataCategories,
  row.peopleCountries,
  row.people,
  row.doneSoFar,
  row.ownerMemberId,
]

/** The incident alone; undefined where there is none, or it is another's. */
export async function findIncident(tx: Transaction, id: string): Promise<IncidentRow | undefined> {
  const [row] = await tx.query<IncidentRow>(
    `select ${COLUMNS} from incident i where i.organisation_id = $1 and i.id = $2`,
    [tx.scope.organisationId, id],
  )
  return row
}

/** The incident, locked; undefined where there is none, or it is another's. */
export async function lockIncident(tx: Transaction, id: string): Promise<IncidentRow | undefined> {
  const [row] = await tx.query<IncidentRow>(
    `select ${COLUMNS} from incident i where i.organisation_id = $1 and i.id = $2 for update`,
    [tx.scope.organisationId, id],
  )
  return row
}

export async function closeIncidentRow(
  tx: Transaction,
  row: { id: string; cause: string; lessons: string; byName: string; at: Date; frozen: unknown },
): Promise<void> {
  await tx.execute(
    `update incident set state = 'closed', cause = $3, lessons = $4, closed_by_name = $5, closed_at = $6, updated_at = $6, frozen = $7, remind_at = null, version = version + 1
     where organisation_id = $1 and id = $2`,
    [tx.scope.organisationId, row.id, row.cause, row.lessons, row.byName, row.at, JSON.stringify(row.frozen)],
  )
}

/** When somebody has to be told of a deadline next; null where there is none ahead. */
export async function setIncidentReminder(tx: Transaction, id: string, remindAt: Date | null): Promise<void> {
  await tx.execute('update incident set remind_at = $3 where organisation_id = $1 and id = $2', [
    tx.scope.organisationId,
    id,
    remindAt,
  ])
}

export type IncidentDutyRow = {
  readonly dutyId: string
  readonly toldAt: string | null
  readonly reference: string
  readonly notNeeded: string | null
  readonly recordedByName: string
}
export type IncidentEntryRow = {
  readonly id: string
  readonly kind: string
  readonly at: string
  readonly body: string
  readonly data: Readonly<Record<string, unknown>>
  readonly authorName: string
}
export type IncidentTaskRow = {
  readonly id: string
  readonly title: string
  readonly ownerName: string | null
  readonly dueOn: string | null
  readonly doneAt: string | null
  readonly doneByName: string | null
}
export type IncidentDossier = IncidentRow &
  HitsOfDossier & {
    readonly organisationName: string
    readonly timeZone: string
    readonly profile: unknown
    readonly ownerName: string | null
    readonly ownerEmail: string | null
    readonly duties: readonly IncidentDutyRow[]
    readonly entries: readonly IncidentEntryRow[]
    readonly tasks: readonly IncidentTaskRow[]
  }

/** Which part of the engagements hit is wanted beside their names: facts by name, and whole rows of a page from 1. */
export type WantedHits = {
  readonly facts: readonly string[]
  /** So many hits of each set of facts, the nearest first; all where it is left out. */
  readonly each?: number | undefined
  /** Rows a page; with 0 none are read. */
  readonly size: number
  /** One that isn't there any more is the last. */
  readonly page: number
}

/** Everything of one incident, in one statement; undefined where there is none, or it is another's. */
export async function readIncidentDossier(
  tx: Transaction,
  id: string,
  { facts: names, each, size, page }: WantedHits,
): Promise<IncidentDossier | undefined> {
  const [row] = await tx.query<Omit<IncidentDossier, 'hits' | 'hitCount' | 'facts' | 'shownHits'> & HitsRead>(
    `with ${hitsWith(names.length)}
     select ${COLUMNS}, o.name as "organisationName", o.time_zone as "timeZone", o.profile, w.name as "ownerName", w.email as "ownerEmail",
        h.sets, h.named, h."shownHits", coalesce(d.duties, '[]') as duties, coalesce(t.tasks, '[]') as tasks, coalesce(n.entries, '[]') as entries
     from incident i
     cross join hits h
     join organisation o on o.id = $1
     left join membership w on w.organisation_id = $1 and w.id = i.owner_member_id and w.left_at is null
     left join lateral (select jsonb_agg(jsonb_build_object('dutyId', x.duty_id, 'toldAt', x.told_at, 'reference', x.reference, 'notNeeded', x.not_needed,
       'recordedByName', x.recorded_by_name)) as duties from incident_duty x where x.organisation_id = $1 and x.incident_id = i.id) d on true
     left join lateral (select jsonb_agg(jsonb_build_object('id', x.id, 'title', x.title, 'ownerName', m.name, 'dueOn', x.due_on, 'doneAt', x.done_at,
       'doneByName', x.done_by_name) order by x.done_at nulls first, x.due_on nulls last, x.created_at, x.id) as tasks
       from incident_task x left join membership m on m.organisation_id = $1 and m.id = x.owner_member_id
       where x.organisation_id = $1 and x.incident_id = i.id) t on true
     left join lateral (select jsonb_agg(jsonb_build_object('id', x.id, 'kind', x.kind, 'at', x.at, 'body', x.body, 'data', x.data,
       'authorName', x.author_name) order by x.at desc, x.id desc) as entries
       from (select * from incident_entry y where y.organisation_id = $1 and y.incident_id = i.id order by y.at desc, y.id desc limit 500) x) n on true
     where i.organisation_id = $1 and i.id = $2`,
    [tx.scope.organisationId, id, names, size, page, each ?? null],
  )
  if (!row) return undefined
  const { sets, named, shownHits, ...incident } = row
  return { ...incident, ...hitsOf({ sets, named, shownHits }, names) }
}
