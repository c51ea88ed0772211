import { evidenceRepository, newId, shareRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/** A file to hand out; `read` opens it only when it is called. */
export type OpenedFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly read: () => Promise<ReadableStream<Uint8Array>>
}

/** The vendor's own file. @throws UseCaseError notFound */
export async function openOwnEvidence(
  { actor, deps }: Call,
  { assessmentId, evidenceId }: { readonly assessmentId: string; readonly evidenceId: string },
): Promise<OpenedFile> {
  const scope = authorize(actor, 'evidenceLibrary.read')
  const row = await deps.database.withScope(scope, (tx) =>
    evidenceRepository.findEvidence(tx, assessmentId, evidenceId),
  )
  if (!row) throw new UseCaseError('notFound')
  const { fileName, mediaType, byteSize, objectKey } = row
  return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
}

/**
 * A file that a vendor sent, for somebody of the customer; the vendor can see who looked and when.
 * @throws UseCaseError notFound; gone when the vendor took it back
 */
export async function openEvidence(
  { actor, deps }: Call,
  { shareId }: { readonly shareId: string },
): Promise<OpenedFile> {
  const scope = authorize(actor, 'evidence.read')
  return deps.database.withScope(scope, async (tx) => {
    const share = await shareRepository.findShare(tx, shareId)
    if (!share) throw new UseCaseError('notFound')
    const { objectKey, assessmentId, answeringOrganisationId, fileName, mediaType, byteSize } = share
    if (share.revoked || objectKey === null) throw new UseCaseError('gone', { reason: 'recalled' })
    const at = deps.now()
    const viewerName = actor.kind === 'member' ? actor.name : 'Rantai'
    await shareRepository.insertEvidenceView(tx, { id: newId(), answeringOrganisationId, shareId, viewerName, at })
    const data = { shareId, fileName }
    await record(tx, actor, { action: 'evidence.opened', objectKind: 'assessment', objectId: assessmentId, data }, at)
    return { fileName, mediaType, byteSize, read: () => deps.files.read(objectKey) }
  })
}
