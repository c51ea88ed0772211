import type { ChangeFeed, ShownContentChange } from '@rantai/use-cases'
import { Feed } from 'feed'

export const feedFormats = ['atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

type Place = {
  /** The portal's own address, without a slash at its end. */
  readonly origin: string
  /** The path of the page that shows the same to people. */
  readonly page: string
  /** The path of the feed, without its format. */
  readonly path: string
}

/** A feed of the change log. Its entries keep their names whatever the portal's address, so that none comes twice. */
export function writeFeed({ about, entries }: ChangeFeed, { origin, page, path }: Place, format: FeedFormat): string {
  const [newest] = entries
  const feed = new Feed({
    id: `urn:rantai:changes:${path.replaceAll('/', ':').replace(/^:/, '')}`,
    title: about === null ? 'Rantai: changes of packs and rules' : `Rantai: changes of ${about}`,
    description: 'What changed in the questions and in the data rules that ship with Rantai. No legal advice.',
    link: `${origin}${page}`,
    feedLinks: { atom: `${origin}${path}/atom`, json: `${origin}${path}/json` },
    updated: dayOf(newest?.on ?? '2026-11-21'),
    copyright: '',
    generator: false,
    language: 'en',
  })
  const seen = new Map<string, number>()
  // Names count from the oldest of a day on: a later entry changes none.
  for (const entry of entries.toReversed()) {
    const day = `${entry.pack ?? entry.jurisdiction ?? 'region'}:${entry.on}`
    const count = (seen.get(day) ?? 0) + 1
    seen.set(day, count)
    feed.items.unshift(itemOf(entry, { origin, id: `urn:rantai:change:${day}:${count}`, format }))
  }
  return format === 'atom' ? feed.atom1() : feed.json1()
}

const dayOf = (on: string): Date => new Date(`${on}T00:00:00Z`)

/** Atom's texts are markup here, those of JSON Feed plain. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type About = { readonly origin: string; readonly id: string; readonly format: FeedFormat }

function itemOf(entry: ShownContentChange, { origin, id, format }: About) {
  const { on, pack, version, jurisdiction, what, why, label } = entry
  const subject = [jurisdiction, pack === null ? null : `pack ${pack} ${version ?? ''}`.trim()]
    .filter(Boolean)
    .join(', ')
  const link = jurisdiction === null ? (pack === null ? '/law' : `/packs/shipped/${pack}`) : `/law/${jurisdiction}`
  const named = [
    ['Questions added', entry.added],
    ['Questions changed', entry.changed],
    ['Questions removed', entry.removed],
    ['Rules', entry.rules],
    ['Statements', entry.statements],
  ] as const
  const lists = named.flatMap(([name, ids]) => (ids.length === 0 ? [] : [`${name}: ${ids.join(', ')}.`]))
  const title = `${subject === '' ? 'Region' : subject}: ${what}`
  const said = [what, `Why: ${why}`, `Label: ${label}.`, ...lists]
  const isMarkup = format === 'atom'
  return {
    id,
    title: isMarkup ? escaped(title) : title,
    link: `${origin}${link}`,
    date: dayOf(on),
    description: isMarkup ? said.map((each) => `<p>${escaped(each)}</p>`).join('') : said.join('\n'),
  }
}
