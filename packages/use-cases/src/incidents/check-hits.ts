import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { findHits } from './find-hits'
import { keepReminder } from './keep-reminder'
import { openOne } from './open-one'

/** Looks up again whom an open incident reaches; new ones are asked again. @throws UseCaseError notFound, notAllowedNow */
export async function checkIncidentHits({ actor, deps }: Call, { id }: { readonly id: string }): Promise<void> {
  const scope = authorize(actor, 'incident.write')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const at = deps.now()
    await findHits(tx, await openOne(tx, id), { deps, authorName: actor.name, at, askAgain: true })
    await keepReminder(tx, id, at)
  })
}
