import { text, type Tellers } from './event'

/** What happens to parts that whoever answers hands to others. */
export const delegationEvents: Tellers<`part.${string}`> = {
  'part.handed': (data, { say }) => ({
    words: say('{count, plural, one {# question} other {# questions}} handed to {name}', {
      count: Number(data['questions'] ?? 0),
      name: text(data['name']),
    }),
    mark: 'done',
  }),
  'part.reminded': (data, { say }) => ({
    words: say('{name} reminded of the questions handed over', { name: text(data['name']) }),
    mark: 'note',
  }),
  'part.takenBack': (data, { say }) => ({
    words: say('Handed questions taken back from {name}', { name: text(data['name']) }),
    mark: 'note',
  }),
}
