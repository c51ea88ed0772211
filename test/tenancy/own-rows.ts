import { createHash } from 'node:crypto'
import { newId } from '../../packages/db/src/index'
import { type Add, AT, DAY, hash } from './row'

/** Parties, a link between them, a list of one, and two that may be one. */
export function addParties(add: Add, o: { organisation_id: string }): void {
  const [from, to] = [newId(), newId()]
  for (const id of [from, to]) add('party', { ...o, id, vendor_id: null, name: 'Party', created_at: AT })
  const may = { reasons: ['domain'], certain: false, state: 'proposed', proposed_at: AT }
  add('party_merge', { ...o, id: newId(), party_id: to, into_party_id: from, ...may })
  const read = {
    document: 'f',
    listed_on: '2026-01-01',
    hash: 'h',
    format: 'csv',
    entries: [],
    created_by_name: 'Person',
  }
  add('party_list', { ...o, id: newId(), party_id: from, ...read, created_at: AT })
  const named = { from_party_id: from, to_party_id: to, named_as: 'Party', source: 'hand', source_date: '2026-01-01' }
  const held = { valid_from: '2026-01-01', confirmed_on: '2026-01-01', created_by_name: 'Person', created_at: AT }
  const link = newId()
  add('party_link', { ...o, id: link, ...named, ...held })
  const file = { file_name: 'f', media_type: 'm', byte_size: 1, digest: 'd', object_key: 'k' }
  const fileId = newId()
  add('flow_down_file', { ...o, id: fileId, link_id: link, ...file, uploaded_by_name: 'Person', uploaded_at: AT })
  const proven = { obligation: 'audit', promised: true, confirmed_on: '2026-01-01', valid_until: '2027-01-01' }
  const proof = { ...o, link_id: link, file_id: fileId, ...proven, recorded_by_name: 'Person', recorded_at: AT }
  add('flow_down_proof', { ...proof, id: newId(), remind_at: AT })
}

export function addOwnPack(add: Add, o: { organisation_id: string }): void {
  const id = newId()
  const draft = { draft: {}, draft_by_name: 'Person', created_at: AT, updated_at: AT }
  add('own_pack', { ...o, id, pack_id: id, ...draft })
  const published = { version: '1', content: {}, hash: 'h', published_at: AT, published_by_name: 'Person' }
  add('own_pack_version', { ...o, own_pack_id: id, number: 1, ...published })
  const read = { file_name: 'f', file_hash: 'h', format: 'json', draft: {}, nodes: [], own_pack_id: null }
  add('pack_import', { ...o, id: newId(), ...read, created_by_name: 'Person', created_at: AT })
  const wrapped = { public_key: hash().slice(2), wrapped_private_key: '\\x00', valid_from: AT }
  add('signing_key', { ...o, ...wrapped, retired_at: null })
  // The table checks the hash.
  const content = JSON.stringify({ id })
  add('own_questionnaire', { ...o, hash: createHash('sha256').update(content).digest('hex'), content, created_at: AT })
}

/** A contract with a clause looked at, a file and a reminder. */
export function addContract(add: Add, { o, membership }: { o: { organisation_id: string }; membership: string }): void {
  const [vendor, id] = [newId(), newId()]
  const times = { created_at: AT, updated_at: AT }
  add('vendor', { ...o, id: vendor, name: `Vendor ${vendor}`, source: 'manual', ...times })
  const between = { instrument: 'aseanMcc', relationship: 'C2P', exporter: {}, importer: {}, owner_member_id: null }
  add('contract', { ...o, id, vendor_id: vendor, engagement_id: null, title: 'Contract', ...between, ...times })
  const it = { ...o, contract_id: id }
  const reviewer = { reviewer_member_id: membership, reviewer_name: 'Person', reviewed_at: AT }
  add('contract_clause', { ...it, clause_key: 'MCC-DEF', result: 'absent', ...reviewer })
  const file = { file_name: 'f', media_type: 'm', byte_size: 1, digest: 'd', object_key: 'k' }
  add('contract_file', { ...it, id: newId(), kind: 'signed', ...file, uploaded_by_name: 'Person', uploaded_at: AT })
  add('contract_reminder', { ...it, id: newId(), kind: 'end', event_on: DAY, days_before: 30, due_at: AT })
}

/** An incident with a hit, a duty recorded, an entry and a task. */
export function addIncident(add: Add, o: { organisation_id: string }): void {
  const id = newId()
  const said = { title: 'Incident', what_happened: 'w', severity: 'low', opened_by_name: 'Person', remind_at: AT }
  add('incident', { ...o, id, ...said, created_at: AT, updated_at: AT })
  const it = { ...o, incident_id: id }
  add('incident_hit', { ...it, engagement_id: newId(), depth: 1, found_at: AT })
  add('incident_duty', { ...it, duty_id: 'sg-mas', told_at: AT, recorded_by_name: 'Person', recorded_at: AT })
  add('incident_entry', { ...it, id: newId(), kind: 'note', at: AT, author_name: 'Person', created_at: AT })
  add('incident_task', { ...it, id: newId(), title: 'Task', created_by_name: 'Person', created_at: AT })
}

type TransferOf = { o: { organisation_id: string }; membership: string; index: number }

/** A transfer with a change, a filing recorded, a signed assessment and the draft of the next. */
export function addTransfer(add: Add, { o, membership, index }: TransferOf): void {
  const id = newId()
  const where = { engagement_id: newId(), origin: 'SG', destination: 'US', party_id: newId(), party_name: 'Party' }
  const times = { created_at: AT, updated_at: AT }
  const found = { state: 'active', found_on: DAY, mechanism_state: 'missing', remind_at: AT }
  add('transfer', { ...o, id, number: index + 1, ...where, ...found, ...times })
  const it = { ...o, transfer_id: id }
  add('transfer_change', { ...it, id: newId(), kind: 'opened', at: AT })
  const filed = { filing_id: 'vn-transfer-dossier', stage: 'first', filed_on: DAY }
  add('transfer_filing', { ...it, id: newId(), ...filed, recorded_by_name: 'Person', recorded_at: AT })
  const filedAs = { filing_id: 'vn-transfer-dossier', stage: 'first', file_name: 'f', media_type: 'm', byte_size: 1 }
  const kept = { digest: 'd', object_key: 'k', uploaded_by_name: 'Person', uploaded_at: AT }
  add('transfer_file', { ...it, id: newId(), ...filedAs, ...kept })
  const people = { assessor_member_id: membership, assessor_name: 'Person', assessed_at: AT }
  const approved = { approver_member_id: membership, approver_name: 'Person', signed_at: AT, valid_until: DAY }
  const said = { content: {}, shown: {}, law_hash: 'h', decision: 'go' }
  add('transfer_assessment', { ...it, id: newId(), number: 1, ...said, ...people, ...approved })
  add('transfer_draft', { ...it, number: 2, ...times })
}

/** A proof that somebody recorded, and what the organisation was told of. */
export function addLaw(add: Add, { o, membership }: { o: { organisation_id: string }; membership: string }): void {
  const by = { recorded_by_member_id: membership, recorded_by_name: 'Person', recorded_at: AT }
  const proof = { instrument_id: newId(), in_force_on: DAY, source_url: 'https://example.org/a', note: 'n' }
  add('law_proof', { ...o, id: newId(), ...proof, ...by })
  add('content_announcement', { ...o, subject: 'edition', version: newId(), engagements: 0, announced_at: AT })
}
