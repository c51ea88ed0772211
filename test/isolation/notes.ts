import { type Organisation, DAY, type WorldBuilder } from './world'

/** A note of either side that was changed once, by its administrator; ids `note` and `answeringNote`. */
export function addNotes(b: WorldBuilder, of: { assessing: Organisation; answering: Organisation }): void {
  const noted = ({ id, members }: Organisation, more: Readonly<Record<string, unknown>>) =>
    b.add('note', {
      ...{ organisation_id: id, question_id: 'q1', version: 2, body: b.mark('Note'), ...more },
      ...{ earlier: [{ body: b.mark('Earlier note'), at: b.at(-2 * DAY) }], author_name: b.mark('Note by') },
      told: [{ memberId: members.administrator, name: b.mark('Told') }],
      ...{ author_member_id: members.administrator, created_at: b.at(-2 * DAY), changed_at: b.at(-DAY) },
    })
  noted(of.assessing, { id: b.id('note'), side: 'assessing', assessing_assessment_id: b.ids['reviewed'] })
  noted(of.answering, { id: b.id('answeringNote'), side: 'answering', answering_assessment_id: b.ids['open'] })
}
