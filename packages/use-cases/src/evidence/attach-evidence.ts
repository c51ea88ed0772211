import { evidenceRepository } from '@rantai/db'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { AttachEvidenceInput, DescribeEvidenceInput } from './evidence.schema'
import { assertMayAttach } from './upload-evidence'

/** Attaches a file of the library to one more answer. @throws UseCaseError notFound, notAllowedNow */
export async function attachEvidence({ actor, deps }: Call, input: AttachEvidenceInput): Promise<void> {
  const scope = authorize(actor, 'evidenceLibrary.write')
  const { assessmentId, questionId, evidenceId } = input
  await deps.database.withScope(scope, async (tx) => {
    await assertMayAttach(tx, input)
    // Read first: the row that ties them together takes any id of the organisation, this scope may see fewer.
    if (!(await evidenceRepository.findEvidence(tx, assessmentId, evidenceId))) throw new UseCaseError('notFound')
    const at = deps.now()
    await evidenceRepository.attachEvidence(tx, input, at)
    const data = { evidenceId, questionId }
    await record(tx, actor, { action: 'evidence.attached', objectKind: 'assessment', objectId: assessmentId, data }, at)
  })
}

/** Takes a file off an answer; it stays in the library. @throws UseCaseError notFound, notAllowedNow */
export async function detachEvidence({ actor, deps }: Call, input: AttachEvidenceInput): Promise<void> {
  const scope = authorize(actor, 'evidenceLibrary.write')
  const { assessmentId, questionId, evidenceId } = input
  await deps.database.withScope(scope, async (tx) => {
    await assertMayAttach(tx, input)
    if (!(await evidenceRepository.detachEvidence(tx, input))) throw new UseCaseError('notFound')
    const happening = { action: 'evidence.detached', objectKind: 'assessment', objectId: assessmentId } as const
    await record(tx, actor, { ...happening, data: { evidenceId, questionId } }, deps.now())
  })
}

/** Says what a file is and how long it holds. What was sent already keeps its words. @throws UseCaseError notFound, notAllowedNow */
export async function describeEvidence({ actor, deps }: Call, input: DescribeEvidenceInput): Promise<void> {
  const scope = authorize(actor, 'evidenceLibrary.write')
  const { assessmentId, evidenceId, title, kind, issuedOn, expiresOn } = input
  await deps.database.withScope(scope, async (tx) => {
    await assertMayAttach(tx, { assessmentId, questionId: null })
    if (!(await evidenceRepository.describeEvidence(tx, input))) throw new UseCaseError('notFound')
    const data = { evidenceId, title, kind, issuedOn, expiresOn }
    const happening = { action: 'evidence.described', objectKind: 'assessment', objectId: assessmentId, data } as const
    await record(tx, actor, happening, deps.now())
  })
}
