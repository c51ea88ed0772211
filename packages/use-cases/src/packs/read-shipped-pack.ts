import { contentChanges, countsOf, type Label, packs, type PackCounts, type PackKind } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type ShownContentChange, shownContentChange } from '../law'
import { type Reach, readReach } from './reach'

export type ShippedPack = PackCounts & {
  readonly title: string
  readonly kind: PackKind
  readonly label: Label
  readonly effectiveFrom: string | null
  readonly sources: readonly {
    readonly title: string
    readonly url: string | null
    readonly accessedOn: string | null
  }[]
  readonly changes: readonly ShownContentChange[]
  /** `behind` counts those whose latest assessment asks an earlier version than the one that ships now. */
  readonly reach: Reach
}

/**
 * A pack that ships: what it holds, its change log, and the organisation's engagements that its newest version touches.
 * @throws UseCaseError forbidden, notFound
 */
export async function readShippedPack(
  { actor, deps }: Call,
  { packId, page }: { readonly packId: string; readonly page: number },
): Promise<ShippedPack> {
  const scope = authorize(actor, 'pack.read')
  const pack = Object.hasOwn(packs, packId) ? packs[packId] : undefined
  if (!pack) throw new UseCaseError('notFound')
  const reach = await deps.database.withScope(scope, (tx) =>
    readReach(tx, { packId, version: pack.version, page, now: deps.now() }),
  )
  const sources = (pack.sources ?? []).map(({ title, url = null, accessedOn = null }) => ({ title, url, accessedOn }))
  return {
    ...countsOf(pack),
    title: pack.title.en,
    kind: pack.kind,
    label: pack.label,
    effectiveFrom: pack.effectiveFrom ?? null,
    sources,
    changes: contentChanges({ pack: packId }).map(shownContentChange),
    reach,
  }
}
