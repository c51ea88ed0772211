import type { Customer } from './assessing'
import type { Relationship } from './crossing'
import { DAY, type WorldBuilder } from './world'

/** A notice that waits, (`objected`) one that was objected to, of the link `open`, and (`letter`) one that came by letter; what the vendor itself uses and published. */
export function addNotices(b: WorldBuilder, { customer, answering, vendor, id: relationship }: Relationship): void {
  const ab = { assessing_organisation_id: customer.id, answering_organisation_id: answering }
  for (const name of ['notice', 'objected']) {
    const id = b.id(name)
    const content = contentOf(b)
    b.add('sub_processor_notice', {
      ...{ ...ab, id, relationship_id: relationship, assessment_id: b.ids['open'], ...content },
      ...{ announcement_id: b.id(`${name}.announcement`), said_by_name: b.mark('Announcer'), said_by_email: b.email() },
      created_at: b.at(-DAY),
    })
    addOwn(b, customer, { name, id, vendor, content })
    if (name === 'notice') continue
    b.add('notice_reply', {
      ...{ ...ab, id: b.id(), notice_id: id, assessment_id: b.ids['open'], author_side: 'assessing', kind: 'objected' },
      ...{ body: b.mark('Reply'), author_name: b.mark('Replier'), created_at: b.at(-DAY / 2) },
    })
  }
  addOwn(b, customer, { name: 'letter', id: b.id('letter'), vendor, content: contentOf(b) })
  const party = b.id('foundParty')
  b.add('party', { organisation_id: customer.id, id: party, name: b.mark('Found party'), created_at: b.at(-DAY) })
  b.add('finding', {
    ...{ organisation_id: customer.id, id: b.id('finding'), vendor_id: vendor, kind: 'unannouncedParty' },
    ...{ party_id: party, party_name: b.mark('Found'), severity: 'high', found_in: 'list', source_id: b.id() },
    ...{ document: b.mark('Found in'), found_on: b.day(-1), due_on: b.day(59), created_at: b.at(-DAY) },
  })
  const entries = [{ name: b.mark('Listed') }]
  const list = { listed_on: b.day(-1), entries, created_at: b.at(-DAY) }
  b.add('published_list', { ...ab, id: b.id('publishedList'), relationship_id: relationship, ...list })
  b.add('list_subscription', { ...ab, relationship_id: relationship, subscribed: true, changed_at: b.at(-DAY) })
  const terms = { notice_days: 45, from_contract: true, time_zone: 'Asia/Jakarta', changed_at: b.at(-DAY) }
  for (const assessment_id of [null, b.ids['open']])
    b.add('notice_terms', { ...ab, id: b.id(), relationship_id: relationship, assessment_id, ...terms })
  b.add('own_sub_processor', {
    ...{ organisation_id: answering, id: b.id('ownSubProcessor'), name: b.mark('Own sub-processor') },
    ...{ starts_on: b.day(-30), created_by_name: b.mark('Lister'), created_at: b.at(-30 * DAY) },
  })
}

const contentOf = (b: WorldBuilder) => ({
  ...{ change: 'add', below: [b.mark('Way')], party_name: b.mark('Announced'), service: b.mark('Announced for') },
  ...{ countries: ['VN'], starts_on: b.day(40), reason: b.mark('Announced why') },
})

type Own = { readonly name: string; readonly id: string; readonly vendor: string; readonly content: object }

/** The customer's own row, with a letter. */
function addOwn(b: WorldBuilder, customer: Customer, { name, id, vendor, content }: Own): void {
  const row = { organisation_id: customer.id, id, vendor_id: vendor }
  const { key, bytes } = b.file('party_notice', row)
  const answered =
    name === 'objected' ? { state: 'objected', answer: b.mark('Objection') } : { state: 'announced', answer: '' }
  const came = name === 'letter' ? { notice_id: null, channel: 'letter' } : { notice_id: id, channel: 'portal' }
  b.add('party_notice', {
    ...{ ...row, ...content, ...came, received_at: b.at(-DAY), received_on: b.day(-1) },
    ...{ from_contract: false, objection_days: 14, notice_days: 30, last_day: b.day(13), ends_at: b.at(14 * DAY) },
    ...{ starts_at: b.at(40 * DAY), said_by_name: b.mark('Announcer'), ...answered },
    ...{ file_name: `${b.mark('Letter')}.pdf`, media_type: 'application/pdf', byte_size: bytes.length },
    ...{ digest: b.mark('digest'), object_key: key, created_by_name: b.mark('Recorder'), created_at: b.at(-DAY) },
  })
}
