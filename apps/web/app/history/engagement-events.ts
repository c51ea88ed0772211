import type { Formats } from '../locale/formats'
import { sentence } from '../profile/profile-words'
import { day, text, type Data, type Tellers } from './event'

const because = (data: Data): string => (text(data.reason) === '' ? '' : `: ${text(data.reason)}`)

/** Somebody kept an answer about borders that the countries speak against. */
const confirmedBorder = (data: Data): string =>
  data.crossBorderConfirmed === true
    ? '; the border that data crosses was kept as chosen, against the countries recorded'
    : ''

function vendorWrote(data: Data, format: Formats): string {
  const until = day(data.proposedOn, format)
  const act =
    {
      moreTime: `asks for more time${until === '' ? '' : `, until ${until}`}`,
      declined: 'declines',
      doesNotFit: 'says that this doesn’t fit',
      documentPack: 'hands over its own documents',
    }[text(data.kind)] ?? 'writes'
  return `The vendor ${act}${text(data.body) === '' ? '' : `: ${text(data.body)}`}`
}

type Kinds =
  | `${'answers' | 'assessment' | 'condition' | 'engagement' | 'evidence' | 'exception' | 'invitation' | 'review' | 'score'}.${string}`
  | 'customer.told'
  | 'message.sent'
  | 'reminder.sent'
  | `vendor.${'asked' | 'wrote'}`

/** What happens to an engagement, its assessments and what comes in for them. */
export const engagementEvents: Tellers<Kinds> = {
  'engagement.created': (data) => ({ words: `Engagement described${confirmedBorder(data)}`, mark: 'note' }),
  'engagement.updated': (data) => ({ words: `Engagement facts changed${confirmedBorder(data)}`, mark: 'note' }),
  'engagement.packAdded': (data) => ({ words: `${text(data.title)} added to what is asked`, mark: 'note' }),
  'engagement.packRemoved': (data) => ({
    words: `${text(data.title)} left out${because(data)}`,
    mark: 'note',
  }),
  'assessment.invited': (data, format) => ({
    words: `${text(data.contact)} invited, answers due ${day(data.dueOn, format)}`,
    mark: 'done',
  }),
  'assessment.reopened': (data, format) => ({
    words: `Asked again: ${data.kind === 'full' ? 'everything' : 'what changed'}, due ${day(data.dueOn, format)}`,
    mark: 'done',
  }),
  'assessment.causeAdded': () => ({
    words: 'A new assessment fell due; the one under way counts for it',
    mark: 'note',
  }),
  'assessment.dueMoved': (data, format) => ({
    words: `Due date moved from ${day(data.from, format)} to ${day(data.to, format)}${because(data)}`,
    mark: 'note',
  }),
  'assessment.timeRefused': (data) => ({ words: `More time refused${because(data)}`, mark: 'note' }),
  'assessment.recalled': (data) => ({ words: `Assessment called back${because(data)}`, mark: 'broke' }),
  'invitation.replaced': (data) => ({
    words: `${text(data.to)} asked${text(data.from) === '' ? '' : ` instead of ${text(data.from)}`}`,
    mark: 'note',
  }),
  'invitation.resent': (data) => ({ words: `Invitation sent again to ${text(data.to)}`, mark: 'note' }),
  'reminder.sent': (data) => ({ words: `${text(data.contact)} reminded`, mark: 'note' }),
  'message.sent': (data) => ({ words: `Written to the vendor: ${text(data.body)}`, mark: 'note' }),
  'vendor.wrote': (data, format) => ({
    words: vendorWrote(data, format),
    by: text(data.by),
    mark: data.kind === 'declined' || data.kind === 'doesNotFit' ? 'broke' : 'note',
  }),
  'assessment.scored': (data, format) => ({
    words: `Answers sent by ${text(data.by)}${typeof data.capped === 'number' ? `, score ${format.number(Math.floor(data.capped))}` : ''}`,
    mark: 'done',
  }),
  'review.saved': (data) => {
    if (data.outcome === 'returned')
      return { words: `${text(data.questionId)} returned to the vendor${because(data)}`, mark: 'broke' }
    return {
      words: `${text(data.questionId)} ${data.outcome === 'adjusted' ? 'given another value' : 'accepted'}${because(data)}`,
      mark: 'note',
    }
  },
  'review.undone': (data) => ({ words: `Review of ${text(data.questionId)} taken back`, mark: 'note' }),
  'evidence.reviewed': (data) => ({
    words: `${text(data.fileName)} ${data.state === 'accepted' ? 'accepted' : `rejected: ${text(data.reason)}`}`,
    mark: data.state === 'accepted' ? 'note' : 'broke',
  }),
  'evidence.opened': (data) => ({ words: `${text(data.fileName) || 'Evidence'} opened`, mark: 'note' }),
  'vendor.asked': (data) => ({ words: `The vendor was asked: ${text(data.text)}`, mark: 'note' }),
  'exception.recorded': (data, format) => ({
    words: `Knock-out ${text(data.knockOutId)} set aside until ${day(data.expiresOn, format)}`,
    mark: 'note',
  }),
  'condition.met': (data) => ({
    words: `Condition met: ${sentence(text(data.text))} ${text(data.note)}`,
    mark: 'done',
  }),
  'condition.reopened': (data) => ({ words: `Condition open again: ${text(data.text)}`, mark: 'note' }),
  'assessment.decided': (data) => ({
    words: `Decided: ${text(data.outcome) === 'rejected' ? 'rejected' : text(data.outcome) === 'approved' ? 'approved' : 'approved with conditions'}, score ${typeof data.capped === 'number' ? Math.floor(data.capped) : '–'}`,
    mark: 'done',
  }),
  'score.moved': (data, format) => {
    const overall = (of: unknown): string => {
      const value = of !== null && typeof of === 'object' && 'overall' in of ? of.overall : null
      return typeof value === 'number' ? format.number(Math.floor(value)) : 'none'
    }
    const ranOut = Array.isArray(data.ranOut) ? data.ranOut.map((each: { title?: unknown }) => text(each.title)) : []
    const because = ranOut.length === 0 ? 'time passed' : `${format.list(ranOut)} ran out`
    return { words: `Current score from ${overall(data.from)} to ${overall(data.to)}: ${because}`, mark: 'broke' }
  },
  'score.exported': (data, format) => ({
    words: `Score bundle of ${day(data.asOf, format)} signed and exported`,
    mark: 'note',
  }),
  'customer.told': (data) => ({ words: `Message to the customer: ${text(data.text)}`, mark: 'note' }),
  'answers.carried': () => ({ words: 'Earlier answers taken over', mark: 'note' }),
  'answers.submitted': () => ({ words: 'Answers sent', mark: 'done' }),
  'answers.recalled': () => ({ words: 'Answers taken back', mark: 'note' }),
  'evidence.added': (data) => ({ words: `${text(data.fileName) || 'Evidence'} added`, mark: 'note' }),
  'evidence.attached': (data) => ({ words: `Evidence attached to ${text(data.questionId)}`, mark: 'note' }),
  'evidence.described': (data) => ({ words: `${text(data.title) || 'Evidence'} described`, mark: 'note' }),
  'evidence.detached': (data) => ({ words: `Evidence taken from ${text(data.questionId)}`, mark: 'note' }),
}
