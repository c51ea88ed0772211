import { expect, it } from 'vitest'
import { sectionData } from './section-data'

const message = { at: '2026-03-02T01:00:00Z', authorName: 'Aisyah', data: {} }
const page = {
  asked: { questionnaireHash: 'h', packs: [], components: [], questions: [], undecidable: [], order: [] },
  questionIds: ['Q1'],
  answers: {},
  library: [],
  messages: [
    { ...message, id: '1', kind: 'returned', authorSide: 'assessing', questionId: 'Q1', body: 'Which regions?' },
    { ...message, id: '2', kind: 'clarification', authorSide: 'assessing', questionId: 'Q1', body: 'And backups?' },
    { ...message, id: '3', kind: 'clarification', authorSide: 'answering', questionId: 'Q1', body: 'Singapore.' },
    { ...message, id: '4', kind: 'clarification', authorSide: 'answering', questionId: 'Q2', body: 'Elsewhere.' },
    { ...message, id: '5', kind: 'clarification', authorSide: 'answering', questionId: null, body: 'Thank you.' },
  ],
}

it('keeps what was said about a question with it, both sides, oldest first', () => {
  const { conversations, returnReasons } = sectionData(page as never, 'en')
  expect(Object.keys(conversations)).toEqual(['Q1'])
  expect(conversations['Q1']?.map(({ body }) => body)).toEqual(['And backups?', 'Singapore.'])
  expect(returnReasons).toEqual({ Q1: 'Which regions?' })
})
