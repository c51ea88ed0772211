import { text, type Tellers } from './event'

/** What happens to questions that a vendor passes on to its sub-processors. */
export const passingEvents: Tellers<`questions.${string}`> = {
  'questions.passed': (data, { say }) => ({
    words: say('{count, plural, one {# question} other {# questions}} passed on to {name}', {
      count: Number(data['questions'] ?? 0),
      name: text(data['name']),
    }),
    mark: 'done',
  }),
  'questions.asked': (data, { say }) => ({
    words: say('{name} asked what was passed on to it', { name: text(data['name']) }),
    mark: 'note',
  }),
  'questions.reminded': (data, { say }) => ({
    words: say('{name} reminded of the questions passed on', { name: text(data['name']) }),
    mark: 'note',
  }),
  'questions.takenBack': (data, { say }) => ({
    words: say('Questions taken back from {name}', { name: text(data['name']) }),
    mark: 'note',
  }),
  'questions.answered': (data, { say }) => ({
    words: say('{by} answered for {name}', { by: text(data['by']), name: text(data['name']) }),
    mark: 'done',
  }),
  'questions.takenUp': (data, { say }) => ({
    words: say('A sub-processor’s answer to {question} taken up', { question: text(data['question']) }),
    mark: 'done',
  }),
  'questions.agreed': (data, { say }) => ({
    words: say('Agreed that the customer may see the answers of {name}', { name: text(data['name']) }),
    mark: 'done',
  }),
  'questions.agreementWithdrawn': (data, { say }) => ({
    words: say('Withdrawn that the customer may see the answers of {name}', { name: text(data['name']) }),
    mark: 'note',
  }),
}
