import type { Customer } from './assessing'
import { memberOf } from './assessing'
import type { Relationship } from './crossing'
import { DAY, type WorldBuilder } from './world'

/** An open incident at a vendor with one of everything, and (`closable`) one that nothing keeps from being closed. */
export function addIncidents(b: WorldBuilder, customer: Customer, of: { vendor: string; engagement: string }): void {
  const o = { organisation_id: customer.id }
  const owner = memberOf(customer, 'riskManager')
  const said = { severity: 'high', personal_data: false, created_at: b.at(-DAY), updated_at: b.at(-DAY) }
  for (const name of ['incident', 'closable'])
    b.add('incident', {
      ...{ ...o, id: b.id(name), title: b.mark('Incident'), what_happened: b.mark('Happened'), ...said },
      ...{ vendor_id: of.vendor, party_name: b.mark('Hit party'), done_so_far: b.mark('Done'), people: 12 },
      ...{ owner_member_id: owner, opened_by_name: b.mark('Opened by'), people_countries: ['SG'] },
    })
  const it = { ...o, incident_id: b.ids['incident'] }
  b.add('incident_hit', { ...it, engagement_id: of.engagement, depth: 1, path: [b.mark('Way')], found_at: b.at(-DAY) })
  b.add('incident_duty', {
    ...{ ...it, duty_id: 'sg-mas', told_at: b.at(-DAY), reference: b.mark('Reference') },
    ...{ recorded_by_name: b.mark('Recorded by'), recorded_at: b.at(-DAY) },
  })
  b.add('incident_entry', {
    ...{ ...it, id: b.id('incidentEntry'), kind: 'note', at: b.at(-DAY), body: b.mark('Entry') },
    ...{ author_name: b.mark('Author'), created_at: b.at(-DAY) },
  })
  b.add('incident_task', {
    ...{ ...it, id: b.id('incidentTask'), title: b.mark('Task'), owner_member_id: owner, due_on: '2026-12-01' },
    ...{ created_by_name: b.mark('Task by'), created_at: b.at(-DAY) },
  })
}

/** What a vendor reported to two of its customers at once, with a word of either side; ids `incidentReport`, `<name>`. */
export function addIncidentNotices(b: WorldBuilder, to: Readonly<Record<string, Relationship>>): void {
  const report_id = b.id('incidentReport')
  for (const [name, of] of Object.entries(to)) {
    const ab = { assessing_organisation_id: of.customer.id, answering_organisation_id: of.answering }
    const id = b.id(name)
    b.add('incident_notice', {
      ...{ ...ab, id, relationship_id: of.id, report_id, title: b.mark('Reported'), what_happened: b.mark('Said') },
      ...{ service: b.mark('Service'), aware_at: b.at(-2 * DAY), people_least: 5, party_name: b.mark('Below') },
      ...{ measures: b.mark('Measures'), contact_name: b.mark('Contact'), contact_email: b.email() },
      ...{ said_by_name: b.mark('Said by'), created_at: b.at(-2 * DAY) },
    })
    for (const author_side of ['assessing', 'answering'])
      b.add('incident_notice_entry', {
        ...{ ...ab, id: b.id(`${name}.${author_side}`), notice_id: id, author_side, kind: 'said', at: b.at(-DAY) },
        ...{ body: b.mark('Word'), author_name: b.mark('Word by'), created_at: b.at(-DAY) },
      })
  }
}
