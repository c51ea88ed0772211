import type { Formats } from '../locale/formats'
import { sentence } from '../profile/profile-words'
import { day, text, type Data, type Tellers } from './event'

/** For messages that end in the reason where one was given. */
const because = ({ reason }: Data) => given(reason)

const given = (value: unknown) => ({ reason: text(value), given: text(value) === '' ? 'no' : 'yes' })

/** Somebody kept an answer about borders that the countries speak against. */
const border = (data: Data) => ({ border: data.crossBorderConfirmed === true ? 'kept' : '' })

function vendorWrote({ kind, proposedOn, body }: Data, format: Formats): string {
  const until = day(proposedOn, format)
  return format.say(
    '{kind, select, moreTime {The vendor asks for more time} moreTimeUntil {The vendor asks for more time, until {day}} declined {The vendor declines} doesNotFit {The vendor says that this doesn’t fit} documentPack {The vendor hands over its own documents} other {The vendor writes}}{given, select, yes {: {reason}} other {}}',
    { kind: kind === 'moreTime' && until !== '' ? 'moreTimeUntil' : text(kind), day: until, ...given(body) },
  )
}

type Kinds =
  | `${'answers' | 'assessment' | 'condition' | 'engagement' | 'evidence' | 'exception' | 'invitation' | 'review' | 'score'}.${string}`
  | 'customer.told'
  | 'message.sent'
  | 'reminder.sent'
  | `vendor.${'asked' | 'wrote'}`

/** What happens to an engagement, its assessments and what comes in for them. */
export const engagementEvents: Tellers<Kinds> = {
  'engagement.created': (data, { say }) => ({
    words: say(
      'Engagement described{border, select, kept {; the border that data crosses was kept as chosen, against the countries recorded} other {}}',
      border(data),
    ),
    mark: 'note',
  }),
  'engagement.updated': (data, { say }) => ({
    words: say(
      'Engagement facts changed{border, select, kept {; the border that data crosses was kept as chosen, against the countries recorded} other {}}',
      border(data),
    ),
    mark: 'note',
  }),
  'engagement.packAdded': (data, { say }) => ({
    words: say('{pack} added to what is asked', { pack: text(data.title) }),
    mark: 'note',
  }),
  'engagement.packRemoved': (data, { say }) => ({
    words: say('{pack} left out{given, select, yes {: {reason}} other {}}', {
      pack: text(data.title),
      ...because(data),
    }),
    mark: 'note',
  }),
  'assessment.invited': (data, format) => ({
    words: format.say('{name} invited, answers due {day}', { name: text(data.contact), day: day(data.dueOn, format) }),
    mark: 'done',
  }),
  'assessment.reopened': (data, format) => ({
    words: format.say('Asked again: {kind, select, full {everything} other {what changed}}, due {day}', {
      kind: text(data.kind),
      day: day(data.dueOn, format),
    }),
    mark: 'done',
  }),
  'assessment.causeAdded': (_, { say }) => ({
    words: say('A new assessment fell due; the one under way counts for it'),
    mark: 'note',
  }),
  'assessment.dueMoved': (data, format) => ({
    words: format.say('Due date moved from {from} to {to}{given, select, yes {: {reason}} other {}}', {
      from: day(data.from, format),
      to: day(data.to, format),
      ...because(data),
    }),
    mark: 'note',
  }),
  'assessment.timeRefused': (data, { say }) => ({
    words: say('More time refused{given, select, yes {: {reason}} other {}}', because(data)),
    mark: 'note',
  }),
  'assessment.recalled': (data, { say }) => ({
    words: say('Assessment called back{given, select, yes {: {reason}} other {}}', because(data)),
    mark: 'broke',
  }),
  'invitation.replaced': (data, { say }) => ({
    words:
      text(data.from) === ''
        ? say('{name} asked', { name: text(data.to) })
        : say('{name} asked instead of {before}', { name: text(data.to), before: text(data.from) }),
    mark: 'note',
  }),
  'invitation.resent': (data, { say }) => ({
    words: say('Invitation sent again to {name}', { name: text(data.to) }),
    mark: 'note',
  }),
  'reminder.sent': (data, { say }) => ({ words: say('{name} reminded', { name: text(data.contact) }), mark: 'note' }),
  'message.sent': (data, { say }) => ({
    words: say('Written to the vendor: {text}', { text: text(data.body) }),
    mark: 'note',
  }),
  'vendor.wrote': (data, format) => ({
    words: vendorWrote(data, format),
    by: text(data.by),
    mark: data.kind === 'declined' || data.kind === 'doesNotFit' ? 'broke' : 'note',
  }),
  'assessment.scored': (data, format) => ({
    words:
      typeof data.capped === 'number'
        ? format.say('Answers sent by {name}, score {score}', { name: text(data.by), score: Math.floor(data.capped) })
        : format.say('Answers sent by {name}', { name: text(data.by) }),
    mark: 'done',
  }),
  'review.saved': (data, { say }) => ({
    words: say(
      '{outcome, select, returned {{question} returned to the vendor} adjusted {{question} given another value} other {{question} accepted}}{given, select, yes {: {reason}} other {}}',
      { outcome: text(data.outcome), question: text(data.questionId), ...because(data) },
    ),
    mark: data.outcome === 'returned' ? 'broke' : 'note',
  }),
  'review.undone': (data, { say }) => ({
    words: say('Review of {question} taken back', { question: text(data.questionId) }),
    mark: 'note',
  }),
  'evidence.reviewed': (data, { say }) => ({
    words:
      data.state === 'accepted'
        ? say('{file} accepted', { file: text(data.fileName) })
        : say('{file} rejected: {reason}', { file: text(data.fileName), reason: text(data.reason) }),
    mark: data.state === 'accepted' ? 'note' : 'broke',
  }),
  'evidence.opened': (data, { say }) => ({
    words: say('{file} opened', { file: text(data.fileName) || say('Evidence') }),
    mark: 'note',
  }),
  'vendor.asked': (data, { say }) => ({
    words: say('The vendor was asked: {text}', { text: text(data.text) }),
    mark: 'note',
  }),
  'exception.recorded': (data, format) => ({
    words: format.say('Knock-out {id} set aside until {day}', {
      id: text(data.knockOutId),
      day: day(data.expiresOn, format),
    }),
    mark: 'note',
  }),
  'condition.met': (data, { say }) => ({
    words: say('Condition met: {condition} {note}', { condition: sentence(text(data.text)), note: text(data.note) }),
    mark: 'done',
  }),
  'condition.reopened': (data, { say }) => ({
    words: say('Condition open again: {condition}', { condition: text(data.text) }),
    mark: 'note',
  }),
  'assessment.decided': (data, { say }) => ({
    words: say(
      'Decided: {outcome, select, rejected {rejected} approved {approved} other {approved with conditions}}, score {score}',
      { outcome: text(data.outcome), score: typeof data.capped === 'number' ? Math.floor(data.capped) : '–' },
    ),
    mark: 'done',
  }),
  'score.moved': (data, format) => {
    const overall = (of: unknown): string => {
      const value = of !== null && typeof of === 'object' && 'overall' in of ? of.overall : null
      return typeof value === 'number' ? format.number(Math.floor(value)) : format.say('none')
    }
    const ranOut = Array.isArray(data.ranOut) ? data.ranOut.map((each: { title?: unknown }) => text(each.title)) : []
    const moved = { from: overall(data.from), to: overall(data.to) }
    return {
      words:
        ranOut.length === 0
          ? format.say('Current score from {from} to {to}: time passed', moved)
          : format.say('Current score from {from} to {to}: {titles} ran out', {
              ...moved,
              titles: format.list(ranOut),
            }),
      mark: 'broke',
    }
  },
  'score.exported': (data, format) => ({
    words: format.say('Score bundle of {day} signed and exported', { day: day(data.asOf, format) }),
    mark: 'note',
  }),
  'customer.told': (data, { say }) => ({
    words: say('Message to the customer: {text}', { text: text(data.text) }),
    mark: 'note',
  }),
  'answers.carried': (_, { say }) => ({ words: say('Earlier answers taken over'), mark: 'note' }),
  'answers.imported': (data, { say }) => ({
    words: say('{count, plural, one {# answer} other {# answers}} taken over from a workbook', {
      count: Number(data['taken'] ?? 0),
    }),
    mark: 'done',
  }),
  'answers.brought': (data, { say }) => ({
    words: say('{count, plural, one {# proposal} other {# proposals}} of a brought file confirmed', {
      count: Number(data['taken'] ?? 0),
    }),
    mark: 'done',
  }),
  'answers.submitted': (_, { say }) => ({ words: say('Answers sent'), mark: 'done' }),
  'answers.recalled': (_, { say }) => ({ words: say('Answers taken back'), mark: 'note' }),
  'evidence.added': (data, { say }) => ({
    words: say('{file} added', { file: text(data.fileName) || say('Evidence') }),
    mark: 'note',
  }),
  'evidence.replaced': (data, { say }) => ({
    words: say('{file} put in the place of an earlier file', { file: text(data.fileName) || say('Evidence') }),
    mark: 'note',
  }),
  'evidence.attached': (data, { say }) => ({
    words: say('Evidence attached to {question}', { question: text(data.questionId) }),
    mark: 'note',
  }),
  'evidence.described': (data, { say }) => ({
    words: say('{file} described', { file: text(data.title) || say('Evidence') }),
    mark: 'note',
  }),
  'evidence.detached': (data, { say }) => ({
    words: say('Evidence taken from {question}', { question: text(data.questionId) }),
    mark: 'note',
  }),
}
