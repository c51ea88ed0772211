import { text, type Tellers } from './event'

/** What colleagues note to each other; the words stand with the question. */
export const noteEvents: Tellers<`note.${string}`> = {
  'note.written': (data, { say }) => ({
    words: say('Note for colleagues written on {question}', { question: text(data['questionId']) }),
    mark: 'note',
  }),
  'note.changed': (data, { say }) => ({
    words: say('Note for colleagues changed on {question}', { question: text(data['questionId']) }),
    mark: 'note',
  }),
  'note.removed': (data, { say }) => ({
    words: say('Note for colleagues removed from {question}', { question: text(data['questionId']) }),
    mark: 'note',
  }),
}
