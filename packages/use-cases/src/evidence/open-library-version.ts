import { evidenceLibraryRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { openedFile } from './keep-file'
import type { OpenedFile } from './open-evidence'

/** A version of a file of the library, for somebody of the vendor. @throws UseCaseError notFound */
export async function openLibraryVersion(
  { actor, deps }: Call,
  { evidenceId, versionId }: { readonly evidenceId: string; readonly versionId: string },
): Promise<OpenedFile> {
  const scope = authorize(actor, 'ownEvidence.read')
  const version = await deps.database.withScope(scope, async (tx) => {
    const copies = await evidenceLibraryRepository.listCopies(tx, evidenceId)
    const versions = await evidenceLibraryRepository.listVersions(
      tx,
      copies.map((each) => each.evidenceId),
    )
    return versions.find((each) => each.versionId === versionId)
  })
  if (!version) throw new UseCaseError('notFound')
  return openedFile(deps, version)
}
