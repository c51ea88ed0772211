import type { Questionnaire } from '@rantai/questionnaires'
import type { Scored } from './scored'

type AskedPack = Questionnaire['packs'][number]

/** In what another questionnaire is not the first one. `pack` is a title in English; versions and levels as they are called. */
export type Difference =
  | { readonly kind: 'variant'; readonly first: 'standard' | 'sme'; readonly other: 'standard' | 'sme' }
  | { readonly kind: 'onlyFirst' | 'onlyOther'; readonly pack: string }
  | { readonly kind: 'version' | 'level'; readonly pack: string; readonly first: string; readonly other: string }

/** What keeps two overall scores from being one measure; empty where both were asked and are scored by the same rules. */
export function differencesOf(first: Scored, other: Scored): Difference[] {
  const [mine, theirs] = [first.questionnaire, other.questionnaire]
  if (mine.hash === theirs.hash) return []
  const variant: Difference[] =
    mine.variant === theirs.variant ? [] : [{ kind: 'variant', first: mine.variant, other: theirs.variant }]
  const [here, there] = [byId(mine.packs), byId(theirs.packs)]
  const packs = [...new Set([...here.keys(), ...there.keys()])].sort()
  return [...variant, ...packs.flatMap((id) => packDifferences(here.get(id), there.get(id)))]
}

const byId = (packs: readonly AskedPack[]) => new Map(packs.map((pack) => [pack.id, pack]))

function packDifferences(first: AskedPack | undefined, other: AskedPack | undefined): Difference[] {
  if (first && !other) return [{ kind: 'onlyFirst', pack: first.title.en }]
  if (!first) return other ? [{ kind: 'onlyOther', pack: other.title.en }] : []
  if (!other) return []
  const pack = first.title.en
  if (first.version !== other.version) return [{ kind: 'version', pack, first: first.version, other: other.version }]
  if (first.level === other.level) return []
  return [{ kind: 'level', pack, first: first.level ?? '', other: other.level ?? '' }]
}
