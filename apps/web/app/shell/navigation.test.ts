import { expect, it } from 'vitest'
import { standingCommands } from './customer-commands'
import { navigationOf } from './navigation'

it('leads from assessing vendors to answering customers, and marks where one is', () => {
  const entries = navigationOf('/requests', { assesses: true }).flatMap(({ items }) => items)
  expect(entries.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/requests'])
  expect(
    navigationOf('/vendors/123', { assesses: true }).flatMap(({ items }) => items.filter(({ current }) => current)),
  ).toMatchObject([{ href: '/vendors' }])
})

it('leads a member who assesses nobody to no page that would refuse', () => {
  const groups = navigationOf('/requests', { assesses: false })
  expect(groups.flatMap(({ items }) => items.map(({ href }) => href))).toEqual(['/requests', '/settings'])
  expect(groups.every(({ items }) => items.length > 0)).toBe(true)
  const commands = standingCommands({ role: 'contributor', assesses: false })
  expect(commands.map(({ href }) => href)).toEqual(['/requests', '/settings', '/settings/people', '/settings/account'])
})
