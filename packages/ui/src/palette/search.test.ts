import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCommands, markMatches, type PaletteCommand } from './search'

const commands: readonly PaletteCommand[] = [
  { id: 'go', group: 'go', label: 'Công ty TNHH Giải pháp Lưu trữ Đông Hải', detail: 'vendor' },
  { id: 'plan', group: 'go', label: 'Reminder plan', detail: 'settings' },
  { id: 'do', group: 'do', label: 'Remind Northern Luzon', alsoFoundBy: 'chase nudge' },
]
const ids = (query: string) => findCommands(commands, query).map((command) => command.id)

describe('findCommands', () => {
  it('finds names typed without their marks', () => expect(ids('dong hai')).toEqual(['go']))
  it('puts acts before places', () => expect(ids('remind')).toEqual(['do', 'plan']))
  it('asks for every word, in any order', () => {
    expect(ids('luzon remind')).toEqual(['do'])
    expect(ids('luzon settings')).toEqual([])
  })
  it('looks into other words and kinds', () => {
    expect(ids('nudge')).toEqual(['do'])
    expect(ids('settings')).toEqual(['plan'])
  })
  it('shows everything for nothing', () => expect(ids('  ')).toEqual(['do', 'go', 'plan']))
})

describe('markMatches', () => {
  it('marks the letters with their marks', () => {
    expect(markMatches('Lưu trữ Đông Hải', 'dong').filter((part) => part.match)).toEqual([
      { text: 'Đông', match: true },
    ])
  })
  it('gives the label back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (label, query) => {
        expect(
          markMatches(label, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(label)
      }),
    )
  })
})
