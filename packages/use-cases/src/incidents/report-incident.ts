import {
  type CustomerOfVendor,
  insertIncidentNotice,
  insertIncidentNoticeEntry,
  listCustomersOfVendor,
  listReportCrossings,
  newId,
} from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { momentIssues } from './moment-order'
import type { AddToReportInput, ReportIncidentInput } from './reports.schema'

/**
 * A vendor tells its customers of an incident: every customer gets a copy of its own at once, and none learns of another.
 * @returns the id of the report, and how many were told
 * @throws UseCaseError forbidden, notFound for a customer that is none, notAllowedNow where there is no customer, invalidInput
 */
export async function reportIncident(
  { actor, deps }: Call,
  { relationshipIds, ...content }: ReportIncidentInput,
): Promise<{ readonly reportId: string; readonly told: number }> {
  const scope = authorize(actor, 'incidentReport.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  checkReport(content, at)
  return deps.database.withScope(scope, async (tx) => {
    const customers = chosen(await listCustomersOfVendor(tx), relationshipIds)
    const reportId = newId()
    for (const to of customers) {
      const id = newId()
      await insertIncidentNotice(tx, { ...content, id, reportId, to, saidByName: actor.name, at })
      await enqueue(tx, 'incident.noticed', { noticeId: id }, { at, across: to })
    }
    const data = { title: content.title, told: customers.length }
    await record(tx, actor, { action: 'incident.reported', objectKind: 'incidentReport', objectId: reportId, data }, at)
    return { reportId, told: customers.length }
  })
}

function checkReport(content: Omit<ReportIncidentInput, 'relationshipIds'>, at: Date): void {
  const { peopleLeast, peopleMost, beganAt, discoveredAt, awareAt } = content
  const issues = momentIssues({ beganAt, discoveredAt, awareAt }, at)
  if (peopleLeast !== null && peopleMost !== null && peopleMost < peopleLeast)
    issues.push({ path: ['peopleMost'], message: 'This is fewer than “at least”.' })
  if (issues.length > 0) throw new UseCaseError('invalidInput', { issues })
}

function chosen(customers: readonly CustomerOfVendor[], ids: readonly string[] | null): readonly CustomerOfVendor[] {
  if (ids === null) {
    if (customers.length === 0) throw new UseCaseError('notAllowedNow', { state: 'noCustomers' })
    return customers
  }
  const wanted = new Set(ids)
  const found = customers.filter(({ relationshipId }) => wanted.has(relationshipId))
  if (found.length !== wanted.size) throw new UseCaseError('notFound')
  if (found.length === 0) {
    const issues = [{ path: ['relationshipIds'], message: 'Choose at least one customer.' }]
    throw new UseCaseError('invalidInput', { issues })
  }
  return found
}

/** Adds what became known, to every customer that was told or to one. @throws UseCaseError notFound, forbidden, invalidInput */
export async function addToReport(
  { actor, deps }: Call,
  { reportId, noticeId, at, body }: AddToReportInput,
): Promise<{ readonly told: number }> {
  const scope = authorize(actor, 'incidentReport.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const now = deps.now()
  if (at.getTime() > now.getTime() + 60_000)
    throw new UseCaseError('invalidInput', { issues: [{ path: ['at'], message: 'This moment hasn’t come yet.' }] })
  return deps.database.withScope(scope, async (tx) => {
    const all = await listReportCrossings(tx, reportId)
    const to = all.filter((each) => noticeId === null || each.noticeId === noticeId)
    if (to.length === 0) throw new UseCaseError('notFound')
    for (const { noticeId: each, ...across } of to) {
      const entryId = newId()
      const entry = { id: entryId, noticeId: each, kind: 'said', at, body, authorName: actor.name } as const
      await insertIncidentNoticeEntry(tx, { ...entry, createdAt: now })
      await enqueue(tx, 'incident.noticeSaid', { noticeId: each, entryId }, { at: now, across })
    }
    const data = { body, told: to.length }
    const it = { action: 'incident.reportAdded', objectKind: 'incidentReport', objectId: reportId } as const
    await record(tx, actor, { ...it, data }, now)
    return { told: to.length }
  })
}
