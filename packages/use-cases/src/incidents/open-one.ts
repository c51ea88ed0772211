import { type IncidentRow, lockIncident, type Transaction } from '@rantai/db'
import { UseCaseError } from '../errors'

/** The incident, locked, if it is open. @throws UseCaseError notFound, notAllowedNow */
export async function openOne(tx: Transaction, id: string): Promise<IncidentRow> {
  const incident = await lockIncident(tx, id)
  if (!incident) throw new UseCaseError('notFound')
  if (incident.state === 'closed') throw new UseCaseError('notAllowedNow', { state: 'closed' })
  return incident
}
