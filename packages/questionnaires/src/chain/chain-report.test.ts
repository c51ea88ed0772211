import { describe, expect, it } from 'vitest'
import { chainReport, readChainFile } from './index'

const links = [
  { from: 'Bank', to: 'Awan', service: 'hosting', data: 'contact;payment', countries: 'ID', contract: 1, flowDown: 1 },
  { from: 'Bank', to: 'Bayar', data: 'payment', countries: 'SG', contract: 'C-7', flowDown: '2026-01-03' },
  { from: 'Toko', to: 'Awan', countries: 'ID', contract: 'yes', flowDown: 'yes' },
  { from: 'awan', to: 'Kabel, Inc.', service: 'network', data: 'contact', countries: 'MY;SG', contract: 'yes' },
  { from: 'Bayar', to: 'Kabel Ltd', data: 'payment', contract: 'yes', flowDown: 'yes' },
  { from: 'Kabel, Inc.', to: 'Awan', countries: 'TH' },
  { from: 'Bayar', to: 'Bayar' },
]
const parties = [
  { name: 'Alone' },
  { name: 'Awan', assessed: false },
  { name: 'Bayar', assessed: true },
  { name: 'Kabel, Inc.', assessed: false },
]
function report(roots: string[], value: object = { links, parties }) {
  const read = readChainFile(value)
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return chainReport(read.ok, roots)
}
const bank = {
  parties: 4,
  byDepth: { 1: 2, 2: 2 },
  longestSimplePath: ['Bank', 'Awan', 'Kabel, Inc.'],
  countries: {
    ID: [['Bank', 'Awan']],
    MY: [['Bank', 'Awan', 'Kabel, Inc.']],
    SG: [['Bank', 'Bayar']],
    TH: [['Bank', 'Awan', 'Kabel, Inc.', 'Awan']],
  },
}
const gaps = [
  { from: 'Awan', to: 'Kabel, Inc.', service: 'network', missing: ['flowDown'] },
  { from: 'Bayar', to: 'Kabel Ltd', missing: ['country'] },
  { from: 'Kabel, Inc.', to: 'Awan', missing: ['contract', 'flowDown'] },
  { from: 'Bayar', to: 'Bayar', missing: ['contract', 'country', 'flowDown'] },
  { party: 'Awan', missing: ['assessment'] },
  { party: 'Kabel, Inc.', missing: ['assessment'] },
]

describe('the report of a chain file', () => {
  it('begins at everybody whom nobody else uses, and tells all of the file', () => {
    expect(report([])).toStrictEqual({
      ok: {
        parties: 7,
        links: 7,
        cycles: [['Awan', 'Kabel, Inc.'], ['Bayar']],
        merges: [
          { name: 'awan', into: 'Awan', reasons: ['name'], certain: true },
          { name: 'Kabel Ltd', into: 'Kabel, Inc.', reasons: ['legalForm'], certain: false },
        ],
        reach: {
          Alone: { parties: 0, byDepth: {}, longestSimplePath: ['Alone'], countries: {} },
          Bank: bank,
          Toko: {
            parties: 2,
            byDepth: { 1: 1, 2: 1 },
            longestSimplePath: ['Toko', 'Awan', 'Kabel, Inc.'],
            countries: {
              ID: [['Toko', 'Awan']],
              MY: [['Toko', 'Awan', 'Kabel, Inc.']],
              SG: [['Toko', 'Awan', 'Kabel, Inc.']],
              TH: [['Toko', 'Awan', 'Kabel, Inc.', 'Awan']],
            },
          },
        },
        concentration: [
          { party: 'Awan', roots: 2, share: 2 / 3 },
          { party: 'Kabel, Inc.', roots: 2, share: 2 / 3 },
          { party: 'Bayar', roots: 1, share: 1 / 3 },
          { party: 'Kabel Ltd', roots: 1, share: 1 / 3 },
        ],
        gaps,
      },
    })
  })

  it('begins where it is told to, once each, by whatever spelling', () => {
    const whole = report(['Bank', 'Bank'])
    expect(whole).toMatchObject({ ok: { reach: { Bank: bank }, gaps } })
    expect('ok' in whole && Object.keys(whole.ok.reach)).toEqual(['Bank'])
    expect('ok' in whole && whole.ok.concentration.map(({ party, share }) => [party, share])).toEqual([
      ['Awan', 1],
      ['Bayar', 1],
      ['Kabel Ltd', 1],
      ['Kabel, Inc.', 1],
    ])
    expect(report(['awan'])).toMatchObject({ ok: { reach: { Awan: { parties: 1, byDepth: { 1: 1 } } } } })
  })

  it('names every root that the file has not', () => {
    expect(report(['Bank', 'Nobody', 'None'])).toEqual({ unknown: ['Nobody', 'None'] })
  })

  it('begins at who uses only itself, but not at who is used by another', () => {
    const found = report([], {
      links: [
        { from: 'Self', to: 'Self' },
        { from: 'Self', to: 'B' },
      ],
    })
    expect('ok' in found && Object.keys(found.ok.reach)).toEqual(['Self'])
    expect(
      report([], {
        links: [
          { from: 'A', to: 'B' },
          { from: 'B', to: 'A' },
        ],
      }),
    ).toMatchObject({
      ok: { cycles: [['A', 'B']], reach: {}, concentration: [] },
    })
  })

  it('is empty for a file of nothing', () => {
    expect(report([], { links: [] })).toEqual({
      ok: { parties: 0, links: 0, cycles: [], merges: [], reach: {}, concentration: [], gaps: [] },
    })
  })
})
