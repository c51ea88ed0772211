import { newId } from '../../packages/db/src/index'
import { type Add, AT } from './row'

/** What a vendor told a customer of an incident, with a word of either side, and the incident the customer made of it. */
export function addIncidentNotice(add: Add, pair: { a: string; b: string; relationship: string }): void {
  const { a, b, relationship } = pair
  const ab = { assessing_organisation_id: a, answering_organisation_id: b }
  const id = newId()
  const said = { title: 'Incident', what_happened: 'w', aware_at: AT, contact_name: 'Contact', contact_email: 'x' }
  const by = { report_id: newId(), said_by_name: 'Person', created_at: AT }
  add('incident_notice', { ...ab, id, relationship_id: relationship, ...said, ...by })
  for (const author_side of ['assessing', 'answering']) {
    const words = { author_side, kind: 'said', at: AT, body: 'b', author_name: 'x', created_at: AT }
    add('incident_notice_entry', { ...ab, id: newId(), notice_id: id, ...words })
  }
  const made = { incident_id: newId(), linked_by_name: 'Person', linked_at: AT }
  add('incident_of_notice', { organisation_id: a, notice_id: id, ...made })
}
