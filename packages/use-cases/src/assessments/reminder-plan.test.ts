import { expect, test } from 'vitest'
import { reminderPlan } from './reminder-plan'

const planned = (sentAt: string, dueOn: string) =>
  reminderPlan({ sentAt: new Date(sentAt), dueOn, timeZone: 'Asia/Singapore', isHoliday: () => false }).map(
    ({ slot, dueAt }) => `${slot} ${dueAt.toISOString().slice(0, 10)}`,
  )

test('reminds at half and three quarters of the time, on the day and after it', () => {
  expect(planned('2026-03-02T01:00:00Z', '2026-03-20').slice(0, 3)).toEqual([
    'half 2026-03-11',
    'threeQuarters 2026-03-16',
    'dueDay 2026-03-20',
  ])
})

test('plans nothing before a day that has passed', () => {
  // Before nine in the morning, five days late.
  expect(planned('2026-03-24T22:00:00Z', '2026-03-20')).toEqual([
    'after7 2026-03-27',
    'owner 2026-03-30',
    'ownersHead 2026-04-03',
  ])
})

test('plans nothing before the day that falls on it, nor two mails on one day', () => {
  // Sent on Friday, due on Monday: what would go at the weekend would go on the day itself.
  expect(planned('2026-03-06T08:00:00Z', '2026-03-09')[0]).toBe('dueDay 2026-03-09')
  const early = planned('2026-03-05T22:00:00Z', '2026-03-10')
  expect(new Set(early.map((each) => each.slice(-10))).size).toBe(early.length)
})
