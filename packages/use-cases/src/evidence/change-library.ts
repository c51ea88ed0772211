import { evidenceLibraryRepository, evidenceRepository, newId, type Transaction } from '@rantai/db'
import { authorize, type Actor } from '../access'
import { record, type AuditAction } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { DescribeEverywhereInput, ReplaceEvidenceInput } from './evidence.schema'
import { assertRoomFor, keepFile } from './keep-file'

/** Rows of the library that hold the same bytes, locked in one order. @throws UseCaseError notFound */
async function holdCopies(tx: Transaction, evidenceId: string) {
  const seen = await evidenceLibraryRepository.listCopies(tx, evidenceId)
  await evidenceLibraryRepository.lockCopies(
    tx,
    seen.map((each) => each.evidenceId),
  )
  // Once more: somebody may have replaced them while this waited.
  const copies = await evidenceLibraryRepository.listCopies(tx, evidenceId)
  const file = await evidenceLibraryRepository.findLibraryFile(tx, evidenceId)
  if (!file) throw new UseCaseError('notFound')
  return { copies, file }
}

type Happening = { readonly action: AuditAction; readonly data: Readonly<Record<string, unknown>>; readonly at: Date }

/** Once for each assessment that holds the file; for one that no assessment ever held, once for the organisation. */
async function recordOnce(
  tx: Transaction,
  actor: Actor,
  { copies, action, data, at }: Happening & { readonly copies: readonly { readonly assessmentId: string | null }[] },
) {
  for (const assessmentId of new Set(copies.map((each) => each.assessmentId)))
    await record(
      tx,
      actor,
      assessmentId === null
        ? { action, objectKind: 'organisation', objectId: tx.scope.organisationId ?? '', data }
        : { action, objectKind: 'assessment', objectId: assessmentId, data },
      at,
    )
}

/**
 * Puts a newer file in the place of one, on every answer that has it, in one act. What was sent stays as it was sent; answers
 * that are sent from now on carry the newer one.
 * @throws UseCaseError notFound; conflict where somebody replaced it meanwhile; invalidInput for the same file again; as {@link keepFile}
 */
export async function replaceEvidence({ actor, deps }: Call, input: ReplaceEvidenceInput): Promise<void> {
  const scope = authorize(actor, 'ownEvidence.write')
  const { evidenceId, version, bytes, issuedOn, expiresOn } = input
  // Before the file is kept: a stranger's isn't even looked at.
  await deps.database.withScope(scope, async (tx) => {
    const file = await evidenceLibraryRepository.findLibraryFile(tx, evidenceId)
    if (!file) throw new UseCaseError('notFound')
    assertRoomFor(file.version)
  })
  await keepFile(deps, { folder: 'evidence', file: { fileName: input.fileName, bytes } }, (kept) =>
    deps.database.withScope(scope, async (tx) => {
      const { copies, file } = await holdCopies(tx, evidenceId)
      if (file.version !== version) throw new UseCaseError('conflict', { current: file.version })
      if (kept.digest === file.digest)
        throw new UseCaseError('invalidInput', {
          issues: [{ path: ['file'], message: 'This is the file that is there already, byte by byte.' }],
        })
      const at = deps.now()
      for (const copy of copies) {
        await evidenceLibraryRepository.insertVersion(tx, { ...copy, ...kept, versionId: newId(), at })
        const { title, kind } = file
        await evidenceRepository.describeEvidence(tx, { evidenceId: copy.evidenceId, title, kind, issuedOn, expiresOn })
      }
      const data = { evidenceId, fileName: kept.fileName, digest: kept.digest, before: file.digest }
      await recordOnce(tx, actor, { copies, action: 'evidence.replaced', data, at })
    }),
  )
}

/** Says what a file is and how long it holds, wherever it is attached. What was sent keeps its words. @throws UseCaseError notFound */
export async function describeEverywhere({ actor, deps }: Call, input: DescribeEverywhereInput): Promise<void> {
  const scope = authorize(actor, 'ownEvidence.write')
  const { evidenceId, ...words } = input
  await deps.database.withScope(scope, async (tx) => {
    const { copies } = await holdCopies(tx, evidenceId)
    for (const copy of copies) await evidenceRepository.describeEvidence(tx, { evidenceId: copy.evidenceId, ...words })
    const at = deps.now()
    await recordOnce(tx, actor, { copies, action: 'evidence.described', data: { evidenceId, ...words }, at })
  })
}
