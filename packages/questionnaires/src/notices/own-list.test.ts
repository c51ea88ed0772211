import { describe, expect, it } from 'vitest'
import { neverHeld, type OwnEntry, publishedOf, stepsToPublish, usedOn } from './own-list'

const first = new Date('2026-03-01T00:00:00Z')
const later = new Date('2026-03-05T00:00:00Z')
const entry = (id: string, more: Partial<OwnEntry> = {}): OwnEntry => ({
  ...{ id, name: id, service: null, data: [], countries: ['SG'], startsOn: '2026-01-01', endsOn: null },
  ...{ follows: null, publishedAt: null, endPublishedAt: null, ...more },
})

it('counts the first day in and the last one out', () => {
  const ended = entry('ended', { endsOn: '2026-02-01' })
  const used = (day: string) => usedOn([ended, entry('open')], day).map(({ id }) => id)
  expect(used('2025-12-31')).toEqual([])
  expect(used('2026-01-01')).toEqual(['ended', 'open'])
  expect(used('2026-01-31')).toEqual(['ended', 'open'])
  expect(used('2026-02-01')).toEqual(['open'])
  expect(neverHeld(ended)).toBe(false)
  expect(neverHeld(entry('open'))).toBe(false)
  expect(neverHeld(entry('taken back', { endsOn: '2026-01-01' }))).toBe(true)
})

describe('what is to be published', () => {
  it('tells beginnings, changes and ends apart, by day and name', () => {
    const moved = entry('moved', { endsOn: '2026-04-01', publishedAt: first })
    const now = entry('now', { follows: 'moved', startsOn: '2026-04-01', countries: ['VN'] })
    const gone = entry('gone', { endsOn: '2026-03-09', publishedAt: first })
    const [added, alsoAdded] = [entry('b', { startsOn: '2026-03-09' }), entry('a', { startsOn: '2026-03-09' })]
    const known = entry('known', { publishedAt: first })
    const told = entry('told', { publishedAt: first, endsOn: '2026-02-01', endPublishedAt: later })
    expect(stepsToPublish([moved, now, gone, added, alsoAdded, known, told])).toEqual([
      { change: 'add', on: '2026-03-09', entry: alsoAdded },
      { change: 'add', on: '2026-03-09', entry: added },
      { change: 'remove', on: '2026-03-09', before: gone },
      { change: 'change', on: '2026-04-01', entry: now, before: moved },
    ])
  })

  it('leaves out what never held, and what nobody was told of', () => {
    const unknown = entry('unknown', { endsOn: '2026-02-01' })
    const next = entry('next', { follows: 'unknown', startsOn: '2026-02-01' })
    const back = entry('back', { endsOn: '2026-01-01' })
    expect(stepsToPublish([back, next, unknown])).toEqual([
      { change: 'add', on: '2026-01-01', entry: unknown },
      { change: 'add', on: '2026-02-01', entry: next },
    ])
    // What would have followed was taken back: the end stands for itself.
    const ended = entry('ended', { endsOn: '2026-02-01', publishedAt: first })
    expect(stepsToPublish([ended, entry('x', { follows: 'ended', endsOn: '2026-01-01' })])).toEqual([
      { change: 'remove', on: '2026-02-01', before: ended },
    ])
    expect(stepsToPublish([entry('lost', { follows: 'nobody' })])).toMatchObject([{ change: 'add' }])
  })
})

describe('what customers get', () => {
  it('is nothing before the first time', () => {
    expect(publishedOf([entry('a')], '2026-03-05')).toBeUndefined()
    expect(publishedOf([], '2026-03-05')).toBeUndefined()
  })

  it('has the days of what lies ahead, and the last moment of telling', () => {
    const list = publishedOf(
      [
        entry('stays', { publishedAt: first, service: 'Hosting', data: ['identity'] }),
        entry('ends', { publishedAt: first, endsOn: '2026-04-01', endPublishedAt: later }),
        entry('ended today', { publishedAt: first, endsOn: '2026-03-05', endPublishedAt: first }),
        entry('ends silently', { publishedAt: first, endsOn: '2026-04-01' }),
        entry('begins', { publishedAt: first, startsOn: '2026-05-01' }),
        entry('taken back', {
          publishedAt: first,
          startsOn: '2026-05-01',
          endsOn: '2026-05-01',
          endPublishedAt: first,
        }),
        entry('draft'),
      ],
      '2026-03-05',
    )
    const rest = { data: [], countries: ['SG'], since: '2026-01-01' }
    expect(list).toEqual({
      at: later,
      entries: [
        { ...rest, name: 'stays', purpose: 'Hosting', data: ['identity'] },
        { ...rest, name: 'ends', until: '2026-04-01' },
        { ...rest, name: 'ends silently' },
        { ...rest, name: 'begins', since: '2026-05-01' },
      ],
    })
  })

  it('can be that nobody is used any more', () => {
    const gone = entry('gone', { publishedAt: first, endsOn: '2026-02-01', endPublishedAt: later })
    expect(publishedOf([gone], '2026-03-05')).toEqual({ at: later, entries: [] })
  })
})
