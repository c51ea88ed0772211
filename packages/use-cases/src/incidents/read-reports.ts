import {
  type IncidentReportRow,
  listCustomersOfVendor,
  listIncidentReports,
  listReportedTo,
  type ReportedTo,
} from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type ListReportsInput, reportsPerPage } from './reports.schema'

/** What the organisation told its customers, newest first. @throws UseCaseError forbidden */
export async function listReports(
  { actor, deps }: Call,
  { page }: ListReportsInput,
): Promise<{ readonly rows: readonly IncidentReportRow[]; readonly more: boolean }> {
  const scope = authorize(actor, 'incidentReport.read')
  const range = { limit: reportsPerPage + 1, offset: (page - 1) * reportsPerPage }
  const rows = await deps.database.withScope(scope, (tx) => listIncidentReports(tx, range))
  return { rows: rows.slice(0, reportsPerPage), more: rows.length > reportsPerPage }
}

/** Whom a report can go to. @throws UseCaseError forbidden */
export async function readReportChoices({ actor, deps }: Call): Promise<{
  readonly customers: readonly { readonly relationshipId: string; readonly customerName: string }[]
}> {
  const scope = authorize(actor, 'incidentReport.write')
  const customers = await deps.database.withScope(scope, listCustomersOfVendor)
  return { customers: customers.map(({ relationshipId, customerName }) => ({ relationshipId, customerName })) }
}

/** A report: what was said, and of each customer what it said to it. */
export type IncidentReport = Omit<ReportedTo, 'id' | 'customerName' | 'entries'> & {
  readonly reportId: string
  readonly to: readonly Pick<ReportedTo, 'id' | 'customerName' | 'entries'>[]
}

/** @throws UseCaseError forbidden, notFound */
export async function readReport(
  { actor, deps }: Call,
  { reportId }: { readonly reportId: string },
): Promise<IncidentReport> {
  const scope = authorize(actor, 'incidentReport.read')
  const copies = await deps.database.withScope(scope, (tx) => listReportedTo(tx, reportId))
  const [first] = copies
  if (!first) throw new UseCaseError('notFound')
  const { id: _id, customerName: _name, entries: _entries, ...content } = first
  return { ...content, reportId, to: copies.map(({ id, customerName, entries }) => ({ id, customerName, entries })) }
}
