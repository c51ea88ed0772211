import { describe, expect, it } from 'vitest'
import { momentIssues } from './moment-order'

const at = (hour: number) => new Date(Date.UTC(2026, 10, 20, hour))
const now = at(20)
const paths = (moments: Parameters<typeof momentIssues>[0]) => momentIssues(moments, now).map(({ path }) => path.join())

describe('moments of an incident', () => {
  it('stand in any order that can have happened, and may be unknown', () => {
    const sure = { beganAt: at(1), discoveredAt: at(2), awareAt: at(2), assessedAt: at(4) }
    expect(paths({ ...sure, vendorKnewAt: at(1), vendorToldAt: at(19) })).toEqual([])
    expect(paths({ beganAt: null, discoveredAt: null, awareAt: at(3), assessedAt: null })).toEqual([])
  })

  it.each([
    ['awareAt', { beganAt: at(3), awareAt: at(2) }],
    ['awareAt', { discoveredAt: at(3), awareAt: at(2) }],
    ['discoveredAt', { beganAt: at(3), discoveredAt: at(2) }],
    ['assessedAt', { awareAt: at(3), assessedAt: at(2) }],
    ['vendorKnewAt', { beganAt: at(3), vendorKnewAt: at(2) }],
    ['vendorToldAt', { vendorKnewAt: at(3), vendorToldAt: at(2) }],
    ['beganAt', { beganAt: at(21) }],
  ])('refuse %s before what it follows, or before it has come', (field, moments) => {
    expect(paths(moments)).toEqual([field])
  })

  it('name a field once', () => {
    expect(paths({ beganAt: at(5), discoveredAt: at(6), awareAt: at(4) })).toEqual(['awareAt'])
  })
})
