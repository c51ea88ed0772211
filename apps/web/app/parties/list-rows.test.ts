import { expect, it } from 'vitest'
import { unknownPlaces } from './list-rows'

it('names every row whose country is none, with its words', () => {
  const rows = [
    { name: 'Awan', countries: ['SG'] },
    { name: 'Fajar', countries: ['Atlantis', 'VN'] },
    { name: 'Surat' },
  ]
  expect(unknownPlaces(rows)).toEqual([{ row: 1, name: 'Fajar', words: ['Atlantis'], all: 'Atlantis, VN' }])
})
