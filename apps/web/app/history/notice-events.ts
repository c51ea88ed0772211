import { day, text, type Tellers } from './event'

/** What happens to announced changes of sub-processors, on either side, and to what wasn’t announced. */
export const noticeEvents: Tellers<`notice.${string}` | `finding.${string}`> = {
  'finding.opened': (data, { say }) => ({
    words: say('Finding: {name} was not announced', { name: text(data['name']) }),
    mark: 'broke',
  }),
  'finding.closed': (data, { say }) => ({
    words: say('Finding on {name} closed: {reason}', { name: text(data['name']), reason: text(data['reason']) }),
    mark: 'done',
  }),
  'notice.announced': (data, { say }) => ({
    words: say('Change of {name} announced to {count, plural, one {# customer} other {# customers}}', {
      name: text(data['name']),
      count: Number(data['told'] ?? 0),
    }),
    mark: 'done',
  }),
  'notice.takenBack': (data, { say }) => ({
    words: say('Announcement about {name} withdrawn', { name: text(data['name']) }),
    mark: 'note',
  }),
  'notice.customerAnswered': (data, { say }) => ({
    words: say('{customer} answered about {name}', { customer: text(data['customer']), name: text(data['name']) }),
    mark: 'note',
  }),
  'notice.received': (data, format) => ({
    words: format.say('{vendor} announced a change of {name}; it can be objected to until {date}', {
      vendor: text(data['vendor']),
      name: text(data['name']),
      date: day(data['lastDay'], format),
    }),
    mark: 'note',
  }),
  'notice.recorded': (data, { say }) => ({
    words: say('Notice of {vendor} about {name} recorded', { vendor: text(data['vendor']), name: text(data['name']) }),
    mark: 'note',
  }),
  'notice.answered': (data, { say }) => {
    const values = { name: text(data['name']) }
    if (data['answer'] === 'objected') return { words: say('Objected to the change of {name}', values), mark: 'broke' }
    if (data['answer'] === 'approvedWithTerms')
      return { words: say('Change of {name} approved with terms', values), mark: 'done' }
    return { words: say('Change of {name} approved', values), mark: 'done' }
  },
  'notice.elapsed': (data, { say }) => {
    const values = { name: text(data['name']) }
    return data['state'] === 'deemed'
      ? {
          words: say('Time to object to the change of {name} ended: deemed accepted, not approved', values),
          mark: 'note',
        }
      : { words: say('Time to object to the change of {name} ended without an answer', values), mark: 'broke' }
  },
  'notice.agreed': (data, { say }) => ({
    words: say('What was agreed on the change of {name} recorded', { name: text(data['name']) }),
    mark: 'done',
  }),
  'notice.withdrawn': (data, { say }) => ({
    words: say('{vendor} withdrew its notice about {name}', { vendor: text(data['vendor']), name: text(data['name']) }),
    mark: 'note',
  }),
  'notice.tookEffect': (data, { say }) => ({
    words: say('Change of {name} took effect', { name: text(data['name']) }),
    mark: 'done',
  }),
}
