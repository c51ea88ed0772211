import { addRespondent } from './crossing'
import { DAY, type WorldBuilder } from './world'

/**
 * Two parts of `open` in others' hands. The one is what the person `named` holds, who may answer one question; the other (`handed`) is
 * there to be reminded and taken back.
 */
export function addDelegations(b: WorldBuilder, { answering }: { readonly answering: string }): void {
  const assessment = b.ids['open'] ?? ''
  const invitation = b.ids['open.invitation'] ?? ''
  addRespondent(b, 'handed', { answering, assessment, invitation, named: true })
  for (const name of ['named', 'handed']) {
    b.add('delegation', {
      ...{ organisation_id: answering, id: b.ids[name], assessment_id: assessment, part: 'questions' },
      ...{
        question_ids: ['q1'],
        question_count: 1,
        name: b.mark('Holder'),
        email: b.email(),
        locale: 'en',
        note: b.mark('Handed note'),
      },
      ...{ wanted_on: b.day(5), customer_name: b.mark('Handed for'), customer_time_zone: 'Asia/Singapore' },
      ...{ title: b.mark('Handed title'), handed_by_name: b.mark('Hander'), handed_by_email: b.email() },
      created_at: b.at(-5 * DAY),
    })
  }
  const { hash } = b.secret('handed.token')
  const whose = { organisation_id: answering, respondent_id: b.ids['handed'], kind: 'delegationLink' }
  b.add('respondent_token', { hash, ...whose, expires_at: b.at(10 * DAY), created_at: b.at(-5 * DAY) })
}
