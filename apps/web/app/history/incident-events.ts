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
}
