import { contentChanges } from '@rantai/questionnaires'
import { speakerOf } from '@rantai/ui/words'
import { describe, expect, it } from 'vitest'
import { writeFeed } from './change-feed'

const { say } = speakerOf('en', undefined)
const place = { locale: 'en', say, origin: 'https://portal.example', page: '/law', path: '/law/changes' }
const entries = contentChanges().map((each) => ({ ...each, what: each.what.en, why: each.why.en }))

describe('a feed of the change log', () => {
  it('has every entry once, the newest first, in both formats', () => {
    const json = JSON.parse(writeFeed({ about: null, entries }, place, 'json')) as {
      items: { id: string; url: string }[]
    }
    expect(json.items).toHaveLength(entries.length)
    expect(new Set(json.items.map(({ id }) => id)).size).toBe(entries.length)
    expect(json.items[0]?.url).toBe('https://portal.example/packs/shipped/dmf')
    const atom = writeFeed({ about: null, entries }, place, 'atom')
    expect(atom.match(/<entry>/g)).toHaveLength(entries.length)
    expect(atom).toContain('<link rel="self" href="https://portal.example/law/changes/atom"/>')
  })

  it('escapes what it says, and keeps the names of entries when one is added', () => {
    const [newest] = entries
    if (!newest) throw new Error('There is a change log.')
    const ids = (given: typeof entries) =>
      (JSON.parse(writeFeed({ about: null, entries: given }, place, 'json')) as { items: { id: string }[] }).items.map(
        ({ id }) => id,
      )
    const strange = { ...newest, what: ']]> <b>&' }
    expect(ids([strange, ...entries]).slice(1)).toEqual(ids(entries))
    expect(writeFeed({ about: null, entries: [strange] }, place, 'atom')).not.toContain('<b>')
  })
})
