import type { Customer } from './assessing'
import { DAY, type WorldBuilder } from './world'

/** Two parties that may be one, a link from one to the other, and a list that waits. */
export function addParties(b: WorldBuilder, customer: Customer): void {
  const o = { organisation_id: customer.id }
  const [id, other] = [b.id('party'), b.id('party.other')]
  for (const party of [id, other])
    b.add('party', {
      ...{ ...o, id: party, vendor_id: null, name: b.mark('Party'), country: 'SG' },
      ...{ registration_number: b.mark('Party reg'), domain: `${b.canaries.draw()}.example`, created_at: b.at(-DAY) },
    })
  b.add('party_merge', {
    ...{ ...o, id: b.id('partyMerge'), party_id: other, into_party_id: id, reasons: ['domain'], certain: false },
    ...{ state: 'proposed', proposed_at: b.at(-DAY) },
  })
  b.add('party_link', {
    ...{ ...o, id: b.id('partyLink'), from_party_id: id, to_party_id: other, named_as: b.mark('Named') },
    ...{ service: b.mark('Service'), data: [b.mark('Data')], countries: ['SG'], contract_ref: b.mark('Contract ref') },
    ...{ source: 'list', source_date: '2026-01-05', source_document: b.mark('Link document') },
    ...{ valid_from: '2026-01-05', confirmed_on: '2026-01-05', created_by_name: b.mark('Linked by') },
    created_at: b.at(-DAY),
  })
  addProofs(b, o)
  b.add('party_list', {
    ...{ ...o, id: b.id('partyList'), party_id: id, document: b.mark('List'), listed_on: '2026-02-05' },
    ...{ hash: b.mark('List hash'), format: 'csv', entries: [{ name: b.mark('Entry') }], ignored: [b.mark('Column')] },
    ...{ created_by_name: b.mark('List by'), created_at: b.at(-DAY) },
  })
}

/** A proof on the link with its document, recorded a while ago. */
function addProofs(b: WorldBuilder, o: { readonly organisation_id: string }): void {
  const it = { ...o, link_id: b.ids['partyLink'] }
  const { key, bytes } = b.file('flow_down_file', it)
  b.add('flow_down_file', {
    ...{ ...it, id: b.id('flowDownFile'), file_name: `${b.mark('Proof file')}.pdf`, media_type: 'application/pdf' },
    ...{ byte_size: bytes.length, digest: b.mark('proof digest'), object_key: key },
    ...{ uploaded_by_name: b.mark('Proof uploader'), uploaded_at: b.at(-DAY) },
  })
  b.add('flow_down_proof', {
    ...{ ...it, id: b.id('flowDownProof'), obligation: 'sameDuties', promised: true, countries: ['SG'] },
    ...{ document: b.mark('Proof document'), place: b.mark('Proof place'), file_id: b.ids['flowDownFile'] },
    ...{
      said_by: b.mark('Said by'),
      note: b.mark('Proof note'),
      confirmed_on: '2026-01-05',
      valid_until: '2027-01-05',
    },
    ...{ recorded_by_name: b.mark('Proven by'), recorded_at: b.at(-DAY) },
  })
}
