import { text, type Tellers } from './event'

/** What happens to the list that an organisation keeps of whom it uses itself. */
export const ownListEvents: Tellers<`ownList.${string}`> = {
  'ownList.added': (data, { say }) => ({
    words: say('{name} added to the own list of sub-processors', { name: text(data.name) }),
    mark: 'done',
  }),
  'ownList.changed': (data, { say }) => ({
    words: say('{name} changed on the own list of sub-processors', { name: text(data.name) }),
    mark: 'done',
  }),
  'ownList.ended': (data, { say }) => ({
    words: say('{name} ended on the own list of sub-processors', { name: text(data.name) }),
    mark: 'note',
  }),
  'ownList.takenBack': (data, { say }) => ({
    words: say('Change of {name} on the own list of sub-processors taken back', { name: text(data.name) }),
    mark: 'note',
  }),
  'ownList.imported': (data, { say }) => ({
    words: say('Own list of sub-processors imported: {count, plural, one {# change} other {# changes}}', {
      count: Number(data.changes ?? 0),
    }),
    mark: 'done',
  }),
  'ownList.published': (data, { say }) => ({
    words: say(
      'Own list of sub-processors published: {count, plural, one {# change} other {# changes}}, {announced, number} announced ahead',
      { count: Number(data.changes ?? 0), announced: Number(data.announced ?? 0) },
    ),
    mark: 'done',
  }),
}
