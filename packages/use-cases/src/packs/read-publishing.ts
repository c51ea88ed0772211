import { packRepository } from '@rantai/db'
import {
  asDraft,
  checkDraft,
  comparePacks,
  parsePack,
  type DraftFinding,
  type PackDifference,
} from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { readOwnPacks } from './own-packs'
import { type Reach, readReach } from './reach'
import { surroundingsOf, versionAfter } from './read-pack'

/** What publishing the draft as it is kept would do. */
export type Publishing = {
  /** The draft that this was worked out from: publishing names it, so that nobody publishes what they didn't see. */
  readonly draftVersion: number
  readonly nextVersion: string
  /** The newest published version; null where there is none. */
  readonly published: string | null
  readonly findings: readonly DraftFinding[]
  /** Null where something keeps the draft from being a pack: then nothing can be published. */
  readonly difference: PackDifference | null
  readonly reach: Reach
}

/**
 * Shows what publishing would change before it is done: the questions and rules that differ from the newest version, the
 * engagements that ask the pack, and the open assessments, which keep what they were sent with.
 * @throws UseCaseError forbidden, notFound
 */
export async function readPublishing(
  { actor, deps }: Call,
  { id, page }: { readonly id: string; readonly page: number },
): Promise<Publishing> {
  const scope = authorize(actor, 'pack.read')
  const { row, own, reach } = await deps.database.withScope(scope, async (tx) => {
    const row = await packRepository.readOwnPack(tx, id)
    const own = await readOwnPacks(tx)
    const reach = await readReach(tx, {
      packId: row.packId,
      version: row.versions[0]?.version ?? '',
      page,
      now: deps.now(),
    })
    return { row, own, reach }
  })
  const draft = asDraft(row.draft)
  const parsed = parsePack(draft)
  return {
    draftVersion: row.draftVersion,
    nextVersion: versionAfter(row.versions.map(({ version }) => version)),
    published: row.versions[0]?.version ?? null,
    findings: checkDraft(draft, surroundingsOf(row.packId, own.all)),
    difference: 'pack' in parsed ? comparePacks(own.all.get(row.packId), parsed.pack) : null,
    reach,
  }
}
