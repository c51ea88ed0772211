import type { Relationship } from './crossing'
import { DAY, type WorldBuilder } from './world'

/** What the vendor passed on of `open`: one that waits, one that came back; and the customer's copy of an earlier one. */
export function addPassing(b: WorldBuilder, { customer, answering }: Relationship): void {
  for (const name of ['passed', 'passedAnswered']) {
    const own = { organisation_id: answering, assessment_id: b.ids['open'] }
    const id = b.id(name)
    const answered = name === 'passedAnswered'
    b.add('passed_request', {
      ...{ ...own, id, exchange_organisation_id: answering, exchange_id: b.id(), party_name: b.mark('Passed to') },
      ...{ service: b.mark('Passed for'), contact_name: b.mark('Passed contact'), contact_email: b.email() },
      ...{ locale: 'en', question_ids: ['q2'], reason: b.mark('Passed why'), due_on: b.day(20) },
      ...{ state: answered ? 'answered' : 'sent', asked_by_name: b.mark('Passer'), asked_by_email: b.email() },
      ...(answered && {
        ...{ answered_at: b.at(-DAY), answered_by_name: b.mark('Signer'), answered_by_title: b.mark('Signed as') },
      }),
      created_at: b.at(-3 * DAY),
    })
    if (!answered) continue
    b.add('passed_answer', {
      ...{ ...own, request_id: id, question_id: 'q2', value: 'yes', comment: b.mark('Passed comment') },
      ...{ answered_on: b.day(-1), author_name: b.mark('Passed author'), files: [b.mark('Passed file')] },
    })
  }
  b.add('passed_share', {
    ...{ assessing_organisation_id: customer.id, id: b.id('passedShare'), answering_organisation_id: answering },
    ...{ assessment_id: b.ids['reviewed'], party_name: b.mark('Shared party'), service: b.mark('Shared for') },
    ...{
      answered_at: b.at(-20 * DAY),
      answered_by_name: b.mark('Shared signer'),
      answered_by_title: b.mark('Shared as'),
    },
    ...{ agreed_at: b.at(-19 * DAY), agreed_by_name: b.mark('Agreer'), created_at: b.at(-19 * DAY) },
    answers: [
      {
        ...{ questionId: 'q2', value: 'yes', notApplicable: null, comment: b.mark('Shared comment') },
        ...{ answeredOn: b.day(-20), authorName: b.mark('Shared author'), files: [] },
      },
    ],
  })
}
