import type { Customer } from './assessing'
import { memberOf } from './assessing'
import { addAudit, DAY, type WorldBuilder } from './world'

/** A transfer with one of everything, one that waits for approval (`assessedTransfer`), and one that nobody assesses (`plainTransfer`). */
export function addTransfers(
  b: WorldBuilder,
  customer: Customer,
  of: { readonly vendor: string; readonly engagement: string },
): void {
  const o = { organisation_id: customer.id }
  const [owner, assessor] = [memberOf(customer, 'dataProtection'), memberOf(customer, 'auditor')]
  const party = b.id('importer')
  b.add('party', { ...o, id: party, vendor_id: null, name: b.mark('Importer'), created_at: b.at(-40 * DAY) })
  const said = { purpose: b.mark('Purpose'), retention: b.mark('Retention'), key_holder: b.mark('Key holder') }
  const times = { created_at: b.at(-20 * DAY), updated_at: b.at(-20 * DAY) }
  const path = [{ id: of.vendor, name: b.mark('Way') }]
  const destinations = { transfer: 'US', assessedTransfer: 'JP', plainTransfer: 'AU' }
  for (const [i, [name, destination]] of Object.entries(destinations).entries())
    b.add('transfer', {
      ...{ ...o, id: b.id(name), number: i + 1, engagement_id: of.engagement, origin: 'VN' },
      ...{ destination, state: 'active', party_id: party, party_name: b.mark('Importer'), path },
      ...{ uses: ['chain'], data: ['contact'], found_on: b.day(-20), ...said, owner_member_id: owner },
      ...{ mechanism_state: 'missing', ...times },
    })
  const it = { ...o, transfer_id: b.ids['transfer'] }
  b.add('transfer_change', {
    ...{ ...it, id: b.id('transferChange'), kind: 'said', at: b.at(-19 * DAY), by_name: b.mark('Changed by') },
    data: { changed: ['purpose'], before: {}, after: { purpose: b.mark('Changed') } },
  })
  b.add('transfer_filing', {
    ...{ ...it, id: b.id('transferFiling'), filing_id: 'vn-transfer-dossier', stage: 'first', filed_on: b.day(-10) },
    ...{ reference: b.mark('Filing'), recorded_by_name: b.mark('Filed by'), recorded_at: b.at(-10 * DAY) },
  })
  const { key, bytes } = b.file('transfer_file', it)
  b.add('transfer_file', {
    ...{ ...it, id: b.id('transferFile'), filing_id: 'vn-transfer-dossier', stage: 'first' },
    ...{ file_name: `${b.mark('Filing file')}.pdf`, media_type: 'application/pdf', byte_size: bytes.length },
    ...{ digest: b.mark('filing digest'), object_key: key, uploaded_by_name: b.mark('Filing uploader') },
    uploaded_at: b.at(-DAY),
  })
  b.add('transfer_assessment', {
    ...{ ...it, id: b.id('signedAssessment'), number: 1, content: { gaps: b.mark('Gaps') }, shown: shown(b) },
    ...{ law_hash: b.mark('hash'), decision: 'go', assessor_member_id: assessor, assessor_name: b.mark('Assessor') },
    ...{ assessed_at: b.at(-9 * DAY), approver_member_id: owner, approver_name: b.mark('Approver') },
    ...{ signed_at: b.at(-8 * DAY), valid_until: b.day(300) },
  })
  const whole = ['rights', 'surveillance', 'requests', 'gaps', 'likelihood', 'harm', 'reason']
  const content = Object.fromEntries(whole.map((field) => [field, b.mark(field)]))
  const draft = { content, decision: 'go', ...times }
  b.add('transfer_draft', { ...it, number: 2, ...draft })
  b.add('transfer_draft', {
    ...{ ...o, transfer_id: b.ids['assessedTransfer'], number: 1, ...draft },
    ...{ assessor_member_id: assessor, assessor_name: b.mark('Assessor'), assessed_at: b.at(-7 * DAY) },
  })
  b.add('transfer_follow', { ...o, follow_at: b.at(DAY) })
  addAudit(b, customer.id, { kind: 'transfer', id: b.ids['transfer'] ?? '' })
}

const shown = (b: WorldBuilder) => ({
  ...{ on: b.day(-8), exporter: b.mark('Exporter'), importer: b.mark('Importer'), engagementTitle: 'T' },
  ...{ origin: 'VN', destination: 'US', uses: [], path: [], recipients: [], relationship: null, data: [] },
  ...{ people: null, dataTier: null, firstSentOn: null, encryptionTransit: '', encryptionRest: '', keyHolder: '' },
  ...{ retention: '', purpose: b.mark('Purpose shown'), legalBasis: '', mechanism: null, mechanismNote: '' },
  ...{
    mechanismState: 'missing',
    mechanismReason: 'none',
    contractTitle: null,
    offered: [],
    countries: [],
    sources: [],
  },
  rule: {
    ...{ known: true, model: null, adequate: null, destinationLaw: null },
    ...{ label: 'interpretation', basis: 'read', checkedOn: null },
  },
})
