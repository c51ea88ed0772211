import { expect, it } from 'vitest'
import { sentSteps } from './sent-steps'

const receipt = (number: number, submittedAt: string) => ({ number, submittedAt, attestedName: 'Budi' })
const message = (kind: string, at: string, questionId: string) => ({
  ...{ id: `${kind} ${at} ${questionId}`, kind, at, questionId, body: '', data: {} },
  ...{ authorSide: 'assessing' as const, authorName: 'Aisyah', questionText: null },
})
const told = { receipts: [], messages: [], assessingState: 'invited', assessingStateAt: null } as const

it('says nothing before answers were sent', () => {
  expect(sentSteps({ ...told, assessingState: 'inReview' })).toEqual([])
})

it('tells each sending, what came back after it, and where the customer stands now', () => {
  const steps = sentSteps({
    ...told,
    receipts: [receipt(1, '2026-03-01T02:00:00.000Z'), receipt(2, '2026-03-09T02:00:00.000Z')],
    messages: [
      message('clarification', '2026-03-02T02:00:00Z', 'A'),
      message('returned', '2026-03-03T02:00:00Z', 'A'),
      // The same one again, with other words.
      message('returned', '2026-03-04T02:00:00Z', 'A'),
      message('returned', '2026-03-04T02:00:00Z', 'B'),
    ],
    assessingState: 'decided',
    assessingStateAt: '2026-03-12T02:00:00.000Z',
  })
  expect(steps).toEqual([
    { kind: 'sent', at: '2026-03-01T02:00:00.000Z', number: 1, name: 'Budi', stands: false },
    { kind: 'returned', at: '2026-03-04T02:00:00Z', count: 2 },
    { kind: 'sent', at: '2026-03-09T02:00:00.000Z', number: 2, name: 'Budi', stands: true },
    { kind: 'decided', at: '2026-03-12T02:00:00.000Z' },
  ])
  expect(sentSteps({ ...told, receipts: [receipt(1, '2026-03-01T02:00:00.000Z')] })).toMatchObject([{ kind: 'sent' }])
})
