import { newId } from '../../packages/db/src/index'
import { type Add, AT, DAY, type Row } from './row'

/** Whom an organisation uses itself, a notice that came by letter, and a finding. */
export function addOwnNotices(add: Add, o: { organisation_id: string }): void {
  const [vendor, party] = [newId(), newId()]
  const times = { created_at: AT, updated_at: AT }
  add('vendor', { ...o, id: vendor, name: `Vendor ${vendor}`, source: 'manual', ...times })
  add('own_sub_processor', {
    ...o,
    id: newId(),
    name: 'Party',
    starts_on: DAY,
    created_by_name: 'Person',
    created_at: AT,
  })
  const days = { from_contract: false, objection_days: 14, notice_days: 30, last_day: DAY, ends_at: AT, starts_at: AT }
  const came = {
    channel: 'letter',
    received_at: AT,
    received_on: DAY,
    change: 'add',
    party_name: 'Party',
    starts_on: DAY,
  }
  const row = { ...o, id: newId(), vendor_id: vendor, ...came, ...days, next_at: AT, created_by_name: 'Person' }
  add('party_notice', { ...row, created_at: AT })
  add('party', { ...o, id: party, vendor_id: null, name: 'Party', created_at: AT })
  const found = { kind: 'unannouncedParty', party_id: party, party_name: 'Party', severity: 'low', found_in: 'list' }
  const when = { source_id: newId(), found_on: DAY, due_on: DAY, created_at: AT }
  add('finding', { ...o, id: newId(), vendor_id: vendor, ...found, ...when })
}

type Pair = {
  readonly a: string
  readonly b: string
  readonly relationship: string
  readonly assessment: string | null
}

/** A notice with a reply of either side; a list too where no link holder said it. */
export function addNotice(add: Add, { a, b, relationship, assessment }: Pair): void {
  const ab = { assessing_organisation_id: a, answering_organisation_id: b }
  const id = newId()
  const it: Row = { ...ab, assessment_id: assessment }
  const said = { change: 'add', party_name: 'Party', starts_on: DAY, said_by_name: 'Person', said_by_email: 'x' }
  const notice = { ...it, id, relationship_id: relationship, announcement_id: newId(), ...said, created_at: AT }
  add('sub_processor_notice', notice)
  for (const [author_side, kind] of [
    ['assessing', 'approved'],
    ['answering', 'withdrawn'],
  ])
    add('notice_reply', { ...it, id: newId(), notice_id: id, author_side, kind, author_name: 'x', created_at: AT })
  const terms = { notice_days: 30, from_contract: true, time_zone: 'Asia/Jakarta', changed_at: AT }
  add('notice_terms', { ...it, id: newId(), relationship_id: relationship, ...terms })
  if (assessment !== null) return
  const list = { ...ab, id: newId(), relationship_id: relationship, listed_on: DAY, entries: [], created_at: AT }
  add('published_list', list)
  add('list_subscription', { ...ab, relationship_id: relationship, subscribed: false, changed_at: AT })
}

/** A finding shared about an assessment, with a word of either side. */
export function addFinding(add: Add, it: Row): void {
  const id = newId()
  const finding = { kind: 'finding', title: 'Finding', severity: 'low', due_on: DAY, shared_by_name: 'Person' }
  add('shared_finding', { ...it, id, ...finding, created_at: AT })
  add('finding_reminder', {
    ...{ organisation_id: it['assessing_organisation_id'], id: newId(), finding_id: id },
    ...{ event_on: DAY, days_after: 3, due_at: AT },
  })
  for (const [author_side, kind] of [
    ['answering', 'answered'],
    ['assessing', 'fixed'],
  ])
    add('shared_finding_entry', {
      ...{ ...it, id: newId(), finding_id: id, author_side, kind, body: 'x', author_name: 'x', created_at: AT },
    })
}
