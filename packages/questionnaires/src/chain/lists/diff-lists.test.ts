import { expect, it } from 'vitest'
import { diffLists, type ListedParty } from './diff-lists'

const before: ListedParty[] = [
  { name: 'Awan Hosting, Inc.', purpose: 'Cloud hosting', countries: ['US'], address: 'https://example.com/a' },
  { name: 'Surat', purpose: 'Email newsletters', countries: ['US'] },
  { name: 'Bantuan', purpose: 'Help desk', countries: ['ID'] },
  { name: 'Bayar Pte Ltd', purpose: 'Payments', countries: ['SG'] },
]

it('tells added, removed, moved and repurposed apart', () => {
  const after: ListedParty[] = [
    { name: 'Awan Hosting', purpose: 'cloud hosting.', countries: ['US'], address: 'https://example.com/b' },
    { name: 'Surat', purpose: 'Transactional email', countries: ['DE', 'US'] },
    { name: 'Bayar Sdn Bhd', purpose: 'Payments', countries: ['MY'] },
    { name: 'Pantau', purpose: 'Monitoring', countries: ['ID'] },
  ]
  const { changes, ...rest } = diffLists(before, after)
  expect(changes).toEqual([
    { kind: 'added', after: after[2] },
    { kind: 'added', after: after[3] },
    { kind: 'removed', before: before[2] },
    { kind: 'removed', before: before[3] },
    { kind: 'reformatted', name: 'Awan Hosting', before: before[0], after: after[0] },
    { kind: 'movedCountry', name: 'Surat', before: ['US'], after: ['DE', 'US'] },
    { kind: 'changedPurpose', name: 'Surat', before: 'Email newsletters', after: 'Transactional email' },
  ])
  expect(rest).toEqual({
    unchanged: 0,
    onlyReformatted: false,
    maybeRenamed: [{ before: 'Bayar Pte Ltd', after: 'Bayar Sdn Bhd' }],
  })
})

it('knows a list that only looks different, and one that is the same', () => {
  expect(diffLists(before, before)).toEqual({ changes: [], unchanged: 4, onlyReformatted: false, maybeRenamed: [] })
  expect(diffLists(before, before.toReversed())).toMatchObject({ changes: [], onlyReformatted: true })
  const shouted = before.map((each) => ({ ...each, name: each.name.toUpperCase() }))
  expect(diffLists(before, shouted)).toMatchObject({ onlyReformatted: true, unchanged: 0 })
})

it('takes what one of the lists never says for no change', () => {
  const unplaced = before.map(({ name, purpose }) => ({ name, purpose }))
  expect(diffLists(before, unplaced).changes.filter(({ kind }) => kind !== 'reformatted')).toEqual([])
  const [first, ...others] = before
  expect(diffLists(before, [{ name: first!.name, purpose: first!.purpose }, ...others]).changes).toEqual([
    { kind: 'movedCountry', name: 'Awan Hosting, Inc.', before: ['US'], after: null },
  ])
})

it('puts together what a list says of one party in several places', () => {
  const twice = [...before, { name: 'SURAT', purpose: 'Text messages', countries: ['SG'] }]
  expect(diffLists(before, twice).changes).toEqual([
    { kind: 'movedCountry', name: 'Surat', before: ['US'], after: ['US', 'SG'] },
    { kind: 'changedPurpose', name: 'Surat', before: 'Email newsletters', after: 'Email newsletters; Text messages' },
  ])
})
