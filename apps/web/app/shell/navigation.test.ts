import { expect, it } from 'vitest'
import { navigationOf } from './navigation'

it('leads from assessing vendors to answering customers, and marks where one is', () => {
  const entries = navigationOf('/requests').flatMap(({ items }) => items)
  expect(entries.filter(({ current }) => current).map(({ href }) => href)).toEqual(['/requests'])
  expect(navigationOf('/vendors/123').flatMap(({ items }) => items.filter(({ current }) => current))).toMatchObject([
    { href: '/vendors' },
  ])
})
