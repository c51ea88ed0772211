import type { Transaction } from '../database'

/** What a vendor says of an incident; empty texts and null where it isn't said or not known. */
export type IncidentNoticeContent = {
  readonly title: string
  readonly whatHappened: string
  readonly service: string
  readonly beganAt: Date | null
  readonly discoveredAt: Date | null
  readonly awareAt: Date
  readonly personalData: boolean | null
  readonly dataCategories: readonly string[]
  readonly peopleCountries: readonly string[]
  readonly peopleLeast: number | null
  readonly peopleMost: number | null
  readonly partyName: string | null
  readonly measures: string
  readonly contactName: string
  readonly contactEmail: string
  readonly contactPhone: string
}

export type IncidentNoticeEntryRow = {
  readonly id: string
  readonly authorSide: 'assessing' | 'answering'
  readonly kind: 'seen' | 'said'
  /** ISO moment at which it happened. */
  readonly at: string
  readonly body: string
  readonly authorName: string
}

const CONTENT = `n.title, n.what_happened as "whatHappened", n.service, n.began_at as "beganAt", n.discovered_at as "discoveredAt", n.aware_at as "awareAt",
  n.personal_data as "personalData", n.data_categories as "dataCategories", n.people_countries as "peopleCountries", n.people_least as "peopleLeast",
  n.people_most as "peopleMost", n.party_name as "partyName", n.measures, n.contact_name as "contactName", n.contact_email as "contactEmail",
  n.contact_phone as "contactPhone", n.said_by_name as "saidByName", n.created_at as "createdAt"`

const entries = (side: 'assessing' | 'answering'): string =>
  `coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'authorSide', x.author_side, 'kind', x.kind, 'at', x.at, 'body', x.body,
     'authorName', x.author_name) order by x.at desc, x.id desc)
   from incident_notice_entry x where x.${side}_organisation_id = $1 and x.notice_id = n.id), '[]') as entries`

/** A notice as the customer sees it. */
export type IncidentNoticeRow = IncidentNoticeContent & {
  readonly id: string
  readonly saidByName: string
  readonly createdAt: Date
  readonly vendorId: string
  readonly vendorName: string
  readonly seenByName: string | null
  readonly incidentId: string | null
  readonly incidentTitle: string | null
  readonly entries: readonly IncidentNoticeEntryRow[]
}

const RECEIVED = `select n.id, ${CONTENT}, v.id as "vendorId", v.name as "vendorName", l.incident_id as "incidentId", i.title as "incidentTitle",
    (select x.author_name from incident_notice_entry x where x.assessing_organisation_id = $1 and x.notice_id = n.id and x.kind = 'seen'
       order by x.created_at limit 1) as "seenByName", ${entries('assessing')}
  from incident_notice n
  join relationship r on r.assessing_organisation_id = $1 and r.id = n.relationship_id
  join vendor v on v.organisation_id = $1 and v.id = r.vendor_id
  left join incident_of_notice l on l.organisation_id = $1 and l.notice_id = n.id
  left join incident i on i.organisation_id = $1 and i.id = l.incident_id
  where n.assessing_organisation_id = $1`

/** One notice. Assessing scope. */
export async function findIncidentNotice(tx: Transaction, id: string): Promise<IncidentNoticeRow | undefined> {
  const [row] = await tx.query<IncidentNoticeRow>(`${RECEIVED} and n.id = $2`, [tx.scope.organisationId, id])
  return row
}

/** Notices with no incident yet, or those of one incident; newest first. Assessing scope. */
export function listIncidentNotices(
  tx: Transaction,
  { incidentId, limit }: { readonly incidentId: string | null; readonly limit: number },
): Promise<IncidentNoticeRow[]> {
  return tx.query<IncidentNoticeRow>(
    `${RECEIVED} and l.incident_id is not distinct from $2 order by n.created_at desc, n.id desc limit $3`,
    [tx.scope.organisationId, incidentId, limit],
  )
}

/** Over which relationship a notice came, for what is told across. Assessing scope. */
export async function findNoticeCrossing(tx: Transaction, noticeId: string) {
  const [row] = await tx.query<{
    assessingOrganisationId: string
    answeringOrganisationId: string
    relationshipId: string
  }>(
    `select n.assessing_organisation_id as "assessingOrganisationId", n.answering_organisation_id as "answeringOrganisationId",
       n.relationship_id as "relationshipId" from incident_notice n where n.assessing_organisation_id = $1 and n.id = $2`,
    [tx.scope.organisationId, noticeId],
  )
  return row
}

/** False where it is linked already. Assessing scope. */
export async function linkIncidentNotice(
  tx: Transaction,
  row: { readonly noticeId: string; readonly incidentId: string; readonly byName: string; readonly at: Date },
): Promise<boolean> {
  const written = await tx.execute(
    `insert into incident_of_notice (organisation_id, notice_id, incident_id, linked_by_name, linked_at) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [tx.scope.organisationId, row.noticeId, row.incidentId, row.byName, row.at],
  )
  return written === 1
}

export type NewIncidentNoticeEntry = {
  readonly id: string
  readonly noticeId: string
  readonly kind: 'seen' | 'said'
  readonly at: Date
  readonly body: string
  readonly authorName: string
  readonly createdAt: Date
}

/** Says something to a notice in the name of the scope's side. False where there is no such notice there. */
export async function insertIncidentNoticeEntry(tx: Transaction, row: NewIncidentNoticeEntry): Promise<boolean> {
  const side = tx.scope.side === 'answering' ? 'answering' : 'assessing'
  const written = await tx.execute(
    `insert into incident_notice_entry (assessing_organisation_id, id, answering_organisation_id, notice_id, author_side, kind, at, body, author_name, created_at)
     select n.assessing_organisation_id, $3, n.answering_organisation_id, n.id, '${side}', $4, $5, $6, $7, $8
     from incident_notice n where n.${side}_organisation_id = $1 and n.id = $2`,
    [...[tx.scope.organisationId, row.noticeId, row.id, row.kind, row.at, row.body, row.authorName], row.createdAt],
  )
  return written === 1
}

/** Whoever looks after incidents of a vendor: administrators, data protection, risk managers. Assessing scope. */
export function listIncidentReaders(tx: Transaction): Promise<{ readonly name: string; readonly email: string }[]> {
  return tx.query(
    `select m.name, m.email from membership m where m.organisation_id = $1 and m.role in ('administrator', 'dataProtection', 'riskManager')
       and m.left_at is null order by m.created_at, m.id`,
    [tx.scope.organisationId],
  )
}

/** The address of a member that writes in a notice's name; null for who left. Answering scope. */
export async function findNoticeForVendor(tx: Transaction, noticeId: string, entryId: string) {
  const [row] = await tx.query<{
    reportId: string
    title: string
    contactName: string
    contactEmail: string
    customerName: string
    kind: 'seen' | 'said'
    body: string
    authorName: string
  }>(
    `select n.report_id as "reportId", n.title, n.contact_name as "contactName", n.contact_email as "contactEmail", r.assessing_name as "customerName",
       x.kind, x.body, x.author_name as "authorName"
     from incident_notice n
     join relationship r on r.assessing_organisation_id = n.assessing_organisation_id and r.id = n.relationship_id
     join incident_notice_entry x on x.assessing_organisation_id = n.assessing_organisation_id and x.notice_id = n.id
     where n.answering_organisation_id = $1 and n.id = $2 and x.id = $3 and x.author_side = 'assessing'`,
    [tx.scope.organisationId, noticeId, entryId],
  )
  return row
}
