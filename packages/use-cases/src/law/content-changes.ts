import { type ContentChange, contentChanges, jurisdictions, packs } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ChangeFeedInput } from './change-feed.schema'

/** One entry of the change log as a page or a feed shows it. */
export type ShownContentChange = Omit<ContentChange, 'what' | 'why'> & { readonly what: string; readonly why: string }

export const shownContentChange = ({ what, why, ...entry }: ContentChange): ShownContentChange => ({
  ...entry,
  what: what.en,
  why: why.en,
})

export type ChangeFeed = {
  /** What the feed is about: a pack's title, a jurisdiction's name; null for everything. */
  readonly about: string | null
  readonly entries: readonly ShownContentChange[]
}

/**
 * The change log of the content that ships, for anybody: of one pack, one jurisdiction, or all. It holds nothing of any
 * organisation. @throws UseCaseError notFound
 */
export function readChangeFeed(
  { actor }: Pick<Call, 'actor'>,
  { pack, jurisdiction: code }: ChangeFeedInput,
): ChangeFeed {
  authorize(actor, 'public.readChanges')
  if (pack !== null) {
    const found = Object.hasOwn(packs, pack) ? packs[pack] : undefined
    if (!found) throw new UseCaseError('notFound')
    return { about: found.title.en, entries: contentChanges({ pack }).map(shownContentChange) }
  }
  if (code !== null) {
    const found = jurisdictions().find((each) => each.code === code)
    if (!found) throw new UseCaseError('notFound')
    return { about: found.name.en, entries: contentChanges({ jurisdiction: code }).map(shownContentChange) }
  }
  return { about: null, entries: contentChanges().map(shownContentChange) }
}
