import type { Transaction } from '../database'
import type { IncidentNoticeContent, IncidentNoticeEntryRow } from './notice-repository'

/** One customer that can be told. The organisations' ids stay on the server. */
export type CustomerOfVendor = {
  readonly relationshipId: string
  readonly assessingOrganisationId: string
  readonly answeringOrganisationId: string
  readonly customerName: string
}

/** Every customer of the organisation, by name. Answering scope. */
export function listCustomersOfVendor(tx: Transaction): Promise<CustomerOfVendor[]> {
  return tx.query(
    `select r.id as "relationshipId", r.assessing_organisation_id as "assessingOrganisationId", r.answering_organisation_id as "answeringOrganisationId",
       r.assessing_name as "customerName"
     from relationship r where r.answering_organisation_id = $1 and r.state = 'active' order by lower(r.assessing_name), r.id limit 5000`,
    [tx.scope.organisationId],
  )
}

export type NewIncidentNotice = IncidentNoticeContent & {
  readonly id: string
  readonly reportId: string
  readonly to: CustomerOfVendor
  readonly saidByName: string
  readonly at: Date
}

/** One customer's copy. @throws DatabaseError notFoundOrNotYours for a customer that is none */
export async function insertIncidentNotice(tx: Transaction, row: NewIncidentNotice): Promise<void> {
  await tx.execute(
    `insert into incident_notice (assessing_organisation_id, id, answering_organisation_id, relationship_id, report_id, said_by_name, created_at, title, what_happened,
       service, began_at, discovered_at, aware_at, personal_data, data_categories, people_countries, people_least, people_most, party_name, measures, contact_name,
       contact_email, contact_phone)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23)`,
    [
      ...[row.to.assessingOrganisationId, row.id, tx.scope.organisationId, row.to.relationshipId, row.reportId],
      ...[row.saidByName, row.at, row.title, row.whatHappened, row.service, row.beganAt, row.discoveredAt, row.awareAt],
      ...[row.personalData, row.dataCategories, row.peopleCountries, row.peopleLeast, row.peopleMost, row.partyName],
      ...[row.measures, row.contactName, row.contactEmail, row.contactPhone],
    ],
  )
}

export type IncidentReportRow = {
  readonly reportId: string
  readonly title: string
  readonly awareAt: Date
  readonly createdAt: Date
  readonly saidByName: string
  readonly told: number
  readonly seen: number
}

/** What the organisation told its customers, newest first. Answering scope. */
export function listIncidentReports(
  tx: Transaction,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<IncidentReportRow[]> {
  return tx.query(
    `select n.report_id as "reportId", min(n.title) as title, min(n.aware_at) as "awareAt", min(n.created_at) as "createdAt", min(n.said_by_name) as "saidByName",
       count(*)::int as told, (count(*) filter (where exists (select 1 from incident_notice_entry x
         where x.answering_organisation_id = $1 and x.notice_id = n.id and x.kind = 'seen')))::int as seen
     from incident_notice n where n.answering_organisation_id = $1 group by n.report_id
     order by min(n.created_at) desc, n.report_id limit $2 offset $3`,
    [tx.scope.organisationId, limit, offset],
  )
}

/** What one customer was told, and all that was said to it since. */
export type ReportedTo = IncidentNoticeContent & {
  readonly id: string
  readonly customerName: string
  readonly saidByName: string
  readonly createdAt: Date
  readonly entries: readonly IncidentNoticeEntryRow[]
}

/** Every copy of one report, by customer; none where there is no such report. Answering scope. */
export function listReportedTo(tx: Transaction, reportId: string): Promise<ReportedTo[]> {
  return tx.query<ReportedTo>(
    `select n.id, n.title, n.what_happened as "whatHappened", n.service, n.began_at as "beganAt", n.discovered_at as "discoveredAt", n.aware_at as "awareAt",
       n.personal_data as "personalData", n.data_categories as "dataCategories", n.people_countries as "peopleCountries", n.people_least as "peopleLeast",
       n.people_most as "peopleMost", n.party_name as "partyName", n.measures, n.contact_name as "contactName", n.contact_email as "contactEmail",
       n.contact_phone as "contactPhone", n.said_by_name as "saidByName", n.created_at as "createdAt", r.assessing_name as "customerName",
       coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'authorSide', x.author_side, 'kind', x.kind, 'at', x.at, 'body', x.body,
         'authorName', x.author_name) order by x.at desc, x.id desc)
         from incident_notice_entry x where x.answering_organisation_id = $1 and x.notice_id = n.id), '[]') as entries
     from incident_notice n
     join relationship r on r.assessing_organisation_id = n.assessing_organisation_id and r.id = n.relationship_id
     where n.answering_organisation_id = $1 and n.report_id = $2 order by lower(r.assessing_name), n.id`,
    [tx.scope.organisationId, reportId],
  )
}

/** Over which relationships a report went, each with its copy. Answering scope. */
export function listReportCrossings(
  tx: Transaction,
  reportId: string,
): Promise<(Omit<CustomerOfVendor, 'customerName'> & { readonly noticeId: string })[]> {
  return tx.query(
    `select n.id as "noticeId", n.assessing_organisation_id as "assessingOrganisationId", n.answering_organisation_id as "answeringOrganisationId",
       n.relationship_id as "relationshipId" from incident_notice n where n.answering_organisation_id = $1 and n.report_id = $2 order by n.id`,
    [tx.scope.organisationId, reportId],
  )
}
