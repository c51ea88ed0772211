import { speakerOf } from '@rantai/ui/words'
import { expect, it } from 'vitest'
import { standingCommands } from './customer-commands'
import { navigationOf } from './navigation'

const { say } = speakerOf('en', undefined)

it('leads from assessing vendors to answering customers, and marks where one is', () => {
  const entries = navigationOf(say, '/requests', { assesses: true }).flatMap(({ items }) => items)
  expect(entries.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/requests'])
  expect(
    navigationOf(say, '/vendors/123', { assesses: true }).flatMap(({ items }) =>
      items.filter(({ current }) => current),
    ),
  ).toMatchObject([{ href: '/vendors' }])
})

it('leads a member who assesses nobody to no page that would refuse', () => {
  const groups = navigationOf(say, '/requests', { assesses: false })
  expect(groups.flatMap(({ items }) => items.map(({ href }) => href))).toEqual([
    '/requests',
    '/incident-reports',
    '/settings',
  ])
  expect(groups.every(({ items }) => items.length > 0)).toBe(true)
  const commands = standingCommands(say, { role: 'contributor', assesses: false })
  expect(commands.map(({ href }) => href)).toEqual(['/requests', '/settings', '/settings/people', '/settings/account'])
})
