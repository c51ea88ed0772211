import { type Customer, memberOf } from './assessing'
import { addAudit, DAY, type WorldBuilder } from './world'

/** A contract with a vendor, a clause that somebody looked at, a signed copy and a reminder; ids `contract`, `contractFile`. */
export function addContract(
  b: WorldBuilder,
  customer: Customer,
  of: { readonly vendor: string; readonly engagement: string },
): void {
  const o = { organisation_id: customer.id }
  const id = b.id('contract')
  const party = (side: string) => ({
    name: b.mark(side),
    country: 'SG',
    role: b.mark('Does'),
    officer: b.mark('Officer'),
  })
  b.add('contract', {
    ...{ ...o, id, vendor_id: of.vendor, engagement_id: of.engagement, title: b.mark('Contract') },
    ...{ instrument: 'aseanMcc', instrument_version: b.mark('Version'), relationship: 'C2P' },
    ...{ exporter: party('Exporter'), importer: party('Importer'), sub_processors: 'general', extra_keys: ['X-AUD'] },
    terms: {
      ...{ governingLaw: b.mark('Law'), forum: b.mark('Forum'), remedies: null, auditRight: true },
      ...{ auditScope: b.mark('Scope'), regulatorAccess: null },
      ...{ liabilityCap: b.mark('Cap'), insurance: b.mark('Insurance') },
    },
    ...{ owner_member_id: null, created_at: b.at(-30 * DAY), updated_at: b.at(-20 * DAY) },
  })
  const it = { ...o, contract_id: id }
  b.add('contract_clause', {
    ...{ ...it, clause_key: 'MCC-IM-5', result: 'met', place: b.mark('Place'), wording: b.mark('Wording') },
    ...{ wording_hash: b.mark('hash'), note: b.mark('Note') },
    ...{ reviewer_member_id: memberOf(customer, 'administrator'), reviewer_name: b.mark('Reviewer') },
    reviewed_at: b.at(-10 * DAY),
  })
  const { key, bytes } = b.file('contract_file', it)
  b.add('contract_file', {
    ...{ ...it, id: b.id('contractFile'), kind: 'signed', file_name: `${b.mark('File')}.pdf` },
    ...{ media_type: 'application/pdf', byte_size: bytes.length, digest: b.mark('digest'), object_key: key },
    ...{ uploaded_by_name: b.mark('Uploader'), uploaded_at: b.at(-9 * DAY) },
  })
  b.add('contract_reminder', {
    ...{ ...it, id: b.id('contractReminder'), kind: 'end', event_on: b.day(100) },
    ...{ days_before: 30, due_at: b.at(70 * DAY) },
  })
  addAudit(b, customer.id, { kind: 'contract', id })
}
