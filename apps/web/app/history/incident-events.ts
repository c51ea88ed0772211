import { type Tellers, text } from './event'

/** What happens to an incident. */
export const incidentEvents: Tellers<`incident.${string}`> = {
  'incident.opened': (data, { say }) => ({
    words: say('Incident opened: {title}', { title: text(data['title']) }),
    mark: 'broke',
  }),
  'incident.updated': (_, { say }) => ({ words: say('What is known of the incident changed'), mark: 'note' }),
  'incident.dutyRecorded': (data, { say }) => {
    const rule = text(data['rule'])
    if (data['outcome'] === 'told') return { words: say('Recorded as told: {rule}', { rule }), mark: 'done' }
    if (data['outcome'] === 'notNeeded') return { words: say('Recorded as not needed: {rule}', { rule }), mark: 'note' }
    return { words: say('Record taken back: {rule}', { rule }), mark: 'note' }
  },
  'incident.entryAdded': (_, { say }) => ({ words: say('Entry added to the timeline of the incident'), mark: 'note' }),
  'incident.taskAdded': (data, { say }) => ({
    words: say('Task added: {title}', { title: text(data['title']) }),
    mark: 'note',
  }),
  'incident.taskMarked': (data, { say }) => {
    const values = { title: text(data['title']) }
    return data['done'] === true
      ? { words: say('Task done: {title}', values), mark: 'done' }
      : { words: say('Task open again: {title}', values), mark: 'note' }
  },
  'incident.closed': (data, { say }) => ({
    words: say('Incident closed: {title}', { title: text(data['title']) }),
    mark: 'done',
  }),
  'incident.noticeReceived': (data, { say }) => ({
    words: say('{vendor} reported an incident: {title}', { vendor: text(data['vendor']), title: text(data['title']) }),
    mark: 'broke',
  }),
  'incident.noticeSeen': (data, { say }) => ({
    words: say('Report of {vendor} acknowledged: {title}', {
      vendor: text(data['vendor']),
      title: text(data['title']),
    }),
    mark: 'done',
  }),
  'incident.noticeLinked': (data, { say }) => ({
    words: say('Report of {vendor} belongs to this incident now', { vendor: text(data['vendor']) }),
    mark: 'note',
  }),
  'incident.shared': (data, { say }) => ({
    words: say('Shared with {vendor}', { vendor: text(data['vendor']) }),
    mark: 'note',
  }),
  'incident.reported': (data, { say }) => ({
    words: say('Incident reported to {told, plural, one {# customer} other {# customers}}: {title}', {
      told: Number(data['told'] ?? 0),
      title: text(data['title']),
    }),
    mark: 'broke',
  }),
  'incident.reportAdded': (_, { say }) => ({ words: say('More said to customers about the incident'), mark: 'note' }),
  'incident.customerSaid': (data, { say }) => {
    const values = { customer: text(data['customer']), title: text(data['title']) }
    return data['kind'] === 'seen'
      ? { words: say('{customer} read the report: {title}', values), mark: 'done' }
      : { words: say('{customer} answered the report: {title}', values), mark: 'note' }
  },
}
