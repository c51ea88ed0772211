import type { Say } from '@rantai/ui/words'
import type { ChangeFeed, ShownContentChange } from '@rantai/use-cases'
import { Feed } from 'feed'
import { labelWords } from './words'

export const feedFormats = ['atom', 'json'] as const
export type FeedFormat = (typeof feedFormats)[number]

type Place = {
  /** The portal's own address, without a slash at its end. */
  readonly origin: string
  /** The path of the page that shows the same to people. */
  readonly page: string
  /** The path of the feed, without its format. */
  readonly path: string
  /** The reader's language; entries are in the language of the content. */
  readonly locale: string
  readonly say: Say
}

/** A feed of the change log. Its entries keep their names whatever the portal's address, so that none comes twice. */
export function writeFeed(
  { about, entries }: ChangeFeed,
  { origin, page, path, locale, say }: Place,
  format: FeedFormat,
): string {
  const [newest] = entries
  const feed = new Feed({
    id: `urn:rantai:changes:${path.replaceAll('/', ':').replace(/^:/, '')}`,
    title: about === null ? say('Rantai: changes of packs and rules') : say('Rantai: changes of {about}', { about }),
    description: say('What changed in the questions and in the data rules that ship with Rantai. No legal advice.'),
    link: `${origin}${page}`,
    feedLinks: { atom: `${origin}${path}/atom`, json: `${origin}${path}/json` },
    updated: dayOf(newest?.on ?? '2026-11-21'),
    copyright: '',
    generator: false,
    language: locale,
  })
  const seen = new Map<string, number>()
  // Names count from the oldest of a day on: a later entry changes none.
  for (const entry of entries.toReversed()) {
    const day = `${entry.pack ?? entry.jurisdiction ?? 'region'}:${entry.on}`
    const count = (seen.get(day) ?? 0) + 1
    seen.set(day, count)
    feed.items.unshift(itemOf(entry, { origin, id: `urn:rantai:change:${day}:${count}`, format, say }))
  }
  return format === 'atom' ? feed.atom1() : feed.json1()
}

const dayOf = (on: string): Date => new Date(`${on}T00:00:00Z`)

/** Atom's texts are markup here, those of JSON Feed plain. */
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

type About = { readonly origin: string; readonly id: string; readonly format: FeedFormat; readonly say: Say }

function itemOf(entry: ShownContentChange, { origin, id, format, say }: About) {
  const { on, pack, version, jurisdiction, what, why, label } = entry
  const ofPack = pack === null ? [] : [say('pack {pack} {version}', { pack, version: version ?? '' }).trim()]
  const subject = [...(jurisdiction === null ? [] : [jurisdiction]), ...ofPack].join(', ')
  const link = jurisdiction === null ? (pack === null ? '/law' : `/packs/shipped/${pack}`) : `/law/${jurisdiction}`
  const listed = (ids: readonly string[], line: (values: { ids: string }) => string): string[] =>
    ids.length === 0 ? [] : [line({ ids: ids.join(', ') })]
  const title = `${subject === '' ? say('Region') : subject}: ${what}`
  const said = [
    what,
    say('Why: {why}', { why }),
    say(labelWords[label]),
    ...listed(entry.added, (values) => say('Questions added: {ids}', values)),
    ...listed(entry.changed, (values) => say('Questions changed: {ids}', values)),
    ...listed(entry.removed, (values) => say('Questions removed: {ids}', values)),
    ...listed(entry.rules, (values) => say('Rules: {ids}', values)),
    ...listed(entry.statements, (values) => say('Places in the law: {ids}', values)),
  ]
  const isMarkup = format === 'atom'
  return {
    id,
    title: isMarkup ? escaped(title) : title,
    link: `${origin}${link}`,
    date: dayOf(on),
    description: isMarkup ? said.map((each) => `<p>${escaped(each)}</p>`).join('') : said.join('\n'),
  }
}
