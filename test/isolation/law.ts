import { type Customer, memberOf } from './assessing'
import { DAY, type WorldBuilder } from './world'

/** A proof with a copy, recorded by an auditor who was an administrator then; id `proof`. */
export function addLaw(b: WorldBuilder, customer: Customer): void {
  const o = { organisation_id: customer.id }
  const { key, bytes } = b.file('law_proof', o)
  b.add('law_proof', {
    ...{ ...o, id: b.id('proof'), instrument_id: 'sg-hia', in_force_on: b.day(-3), note: b.mark('Proof') },
    ...{
      source_url: `https://example.org/${b.mark('Source').replaceAll(' ', '-')}`,
      file_name: `${b.mark('Copy')}.pdf`,
    },
    ...{ media_type: 'application/pdf', byte_size: bytes.length, digest: b.mark('digest'), object_key: key },
    ...{ recorded_by_member_id: memberOf(customer, 'auditor'), recorded_by_name: b.mark('Recorder') },
    recorded_at: b.at(-2 * DAY),
  })
  b.add('content_announcement', {
    ...{ ...o, subject: 'edition', version: b.mark('edition'), engagements: 1, announced_at: b.at(-DAY) },
  })
}
