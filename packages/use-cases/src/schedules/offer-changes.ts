import { listAskable } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { enqueue } from '../jobs'
import { newestVersion } from '../packs/newest-version'

/** Asked in one act; pressing again takes the next ones. */
const MOST = 200

/**
 * Has the vendors of all decided engagements that were asked by an earlier version of a pack asked for what changed; the
 * worker leaves those alone of whom nothing new would be asked. No score moves. With `engagementIds` only these, as far as
 * they are the organisation's and can be asked.
 * @throws UseCaseError forbidden, notFound (no such pack, or never published)
 */
export async function offerChanges(
  { actor, deps }: Call,
  { packId, engagementIds = null }: { readonly packId: string; readonly engagementIds?: readonly string[] | null },
): Promise<{ engagements: number }> {
  const scope = authorize(actor, 'schedule.write')
  const at = deps.now()
  const today = at.toISOString().slice(0, 10)
  return deps.database.withScope(scope, async (tx) => {
    const newest = await newestVersion(tx, packId)
    if (!newest) throw new UseCaseError('notFound')
    const { version } = newest
    const engagements = await listAskable(tx, { packId, version, engagementIds, today, limit: MOST })
    for (const engagementId of engagements) await enqueue(tx, 'engagement.askChanges', { engagementId, packId }, { at })
    if (engagements.length > 0) {
      const data = { pack: packId, version, engagements: engagements.length }
      await record(tx, actor, { action: 'pack.changesAsked', objectKind: 'pack', objectId: packId, data }, at)
    }
    return { engagements: engagements.length }
  })
}
