import { expect, it } from 'vitest'
import {
  lastActIn,
  queueAddress,
  queueAfterDecision,
  queueAskedBy,
  queueSearch,
  rowAskedBy,
  searchAfterAct,
} from './queue-address'

const top = { sort: 'risk', residual: null, standing: null, page: 1 } as const

it('reads back the queue that it wrote', () => {
  const asked = { sort: 'wait', residual: 'high', standing: 'begun', page: 2 } as const
  const search = new URLSearchParams(queueSearch(asked, 7))
  expect(queueAskedBy(search)).toEqual(asked)
  expect(rowAskedBy(search)).toBe(7)
})

it('says nothing of what is as it always is, and takes nonsense for that', () => {
  expect(queueSearch(top)).toBe('')
  expect(queueAskedBy(new URLSearchParams('sort=x&residual=y&standing=z&page=-3'))).toEqual(top)
  expect(rowAskedBy(new URLSearchParams('row=-1'))).toBe(0)
})

it('begins at the first page when what is listed changes', () => {
  expect(queueAddress({ ...top, page: 3 }, { residual: 'low' })).toBe('/reviews?residual=low')
  expect(queueAddress({ ...top, standing: 'new' }, { page: 2 })).toBe('/reviews?standing=new&page=2')
})

it('leads from a decision to the row that took the place', () => {
  const search = new URLSearchParams('sort=wait&row=3&from=queue')
  expect(queueAfterDecision(search, 'e1')).toBe('/reviews?sort=wait&row=3&decided=e1')
})

it('carries the act that led to a question, beside the queue', () => {
  const after = new URLSearchParams(searchAfterAct('?sort=wait&row=3', { questionId: 'DMF-GOV-02', version: 2 }))
  expect(lastActIn(after)).toEqual({ questionId: 'DMF-GOV-02', version: 2 })
  expect(queueAskedBy(after).sort).toBe('wait')
  expect(rowAskedBy(after)).toBe(3)
  for (const none of ['', 'last=', 'last=DMF', 'last=DMF:x', 'last=:1'])
    expect(lastActIn(new URLSearchParams(none))).toBeNull()
})
