import { expect, it } from 'vitest'
import { transfersAddress, transfersAskedBy } from './list-address'

const asked = (search: string) => transfersAskedBy(new URL(`https://example.org/transfers${search}`))

it('begins a list of filings with the day that is over or comes next, unless somebody asks otherwise', () => {
  expect(asked('')).toMatchObject({ view: 'all', sort: 'number' })
  expect(asked('?view=filing')).toMatchObject({ sort: 'filing', descending: false })
  expect(asked('?view=filing&sort=-number')).toMatchObject({ sort: 'number', descending: true })
  expect(transfersAddress(asked(''), { view: 'filing' })).toBe('/transfers?view=filing')
  expect(transfersAddress(asked('?view=filing'), { view: 'all' })).toBe('/transfers')
  expect(transfersAddress(asked('?view=filing'), { sort: 'number' })).toBe('/transfers?view=filing&sort=number')
  expect(transfersAddress(asked('?view=filing&sort=origin'), { page: 2 })).toBe(
    '/transfers?view=filing&sort=origin&page=2',
  )
})
