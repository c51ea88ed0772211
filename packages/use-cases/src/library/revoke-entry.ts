import { libraryRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { LibraryEntryInput } from './library.schema'

/**
 * Takes the consent for an answer back, for every version of it. What was already confirmed for a customer stays with it.
 * @throws UseCaseError forbidden, notFound, notAllowedNow where it was taken back before
 */
export async function revokeLibraryEntry({ actor, deps }: Call, { entryId }: LibraryEntryInput): Promise<void> {
  const scope = authorize(actor, 'library.keep')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    await libraryRepository.lockLibrary(tx)
    if (!(await libraryRepository.findEntry(tx, entryId))) throw new UseCaseError('notFound')
    const at = deps.now()
    const versions = await libraryRepository.revoke(tx, { entryId, by: actor.name, at })
    if (versions === 0) throw new UseCaseError('notAllowedNow', { state: 'revoked' })
    const happening = { objectKind: 'libraryEntry', objectId: entryId, data: { versions } }
    await record(tx, actor, { action: 'library.revoked', ...happening }, at)
  })
}
