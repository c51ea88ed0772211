/**
 * The one definition of whose turn an assessment is, of mail that came back and of late: lists, counts and reminders
 * write it into their statements. Each takes the alias of an `assessment` row in assessing scope.
 */

/** State of the last mail that went to the vendor about it; null where there is none. */
export const lastMailState = (a: string): string =>
  `(select w.state from mail w where w.organisation_id = ${a}.assessing_organisation_id and w.assessment_id = ${a}.id
    and w.template in ('invitation', 'freshLink', 'reminder', 'customerSaid', 'returned') order by w.created_at desc, w.id desc limit 1)`

/** When questions were last returned; null where none were. */
const returnedAt = (a: string): string =>
  `(select max(w.created_at) from message w where w.assessing_organisation_id = ${a}.assessing_organisation_id and w.assessment_id = ${a}.id
    and w.kind = 'returned')`

/**
 * 'vendor', 'us', or null where nobody has anything to do: decided, cancelled, no assessment. What was returned is the
 * vendor's turn until it is sent again: its own state stays 'submitted' from the first time until it changes an answer.
 * Mail that came back reaches nobody, so it is ours to find another contact.
 */
export const turnOf = (a: string): string =>
  `case when ${a}.assessing_state in ('draft', 'inReview', 'recalled') then 'us'
    when ${a}.assessing_state = 'returned' and ${a}.answering_state = 'submitted' and ${a}.submitted_at > ${returnedAt(a)} then 'us'
    when ${a}.assessing_state = 'invited' and ${a}.answering_state in ('submitted', 'declined', 'wantsTime') then 'us'
    when ${a}.assessing_state in ('invited', 'returned') then
      case when ${lastMailState(a)} in ('bounced', 'failed') then 'us' else 'vendor' end
  end`

/** When the vendor last said that it doesn't fit or asked for more time. */
const saidAt = (a: string): string =>
  `(select max(w.created_at) from message w where w.assessing_organisation_id = ${a}.assessing_organisation_id and w.assessment_id = ${a}.id
    and w.author_side = 'answering' and w.kind in ('doesNotFit', 'declined', 'documentPack', 'moreTime'))`

/** When we first replied to that; null where we did not, or there was nothing to reply to. */
const repliedAt = (a: string): string =>
  `(select min(r.created_at) from message r where r.assessing_organisation_id = ${a}.assessing_organisation_id and r.assessment_id = ${a}.id
    and r.author_side = 'assessing' and r.question_id is null and r.created_at > ${saidAt(a)})`

/** Since when it is that side's turn. */
export const turnSince = (a: string): string =>
  `case when ${a}.assessing_state = 'returned' and ${a}.answering_state = 'submitted' then greatest(${a}.submitted_at, ${returnedAt(a)})
    when ${a}.answering_state = 'submitted' then ${a}.submitted_at
    when ${a}.assessing_state = 'invited' and ${a}.answering_state in ('declined', 'wantsTime') then coalesce(${saidAt(a)}, ${a}.opened_at, ${a}.invited_at, ${a}.created_at)
    else greatest(coalesce(${a}.last_answer_at, ${a}.opened_at, ${a}.invited_at, ${a}.created_at), ${repliedAt(a)}) end`

/**
 * The day that answers were due has passed, and the vendor still owes them, or they came and wait for our review.
 * `today` is SQL for the organisation's day.
 */
export const isLate = (a: string, today: string): string =>
  `coalesce(${a}.due_on < ${today} and (${turnOf(a)} = 'vendor' or (${turnOf(a)} = 'us' and ${a}.answering_state = 'submitted')), false)`
