import { lawProofRepository, type LawProofRow, newId } from '@rantai/db'
import { instrumentNamed } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { keepFileIfAny, openedFile } from '../evidence/keep-file'
import type { OpenedFile } from '../evidence/open-evidence'
import type { RecordProofInput, RevokeProofInput } from './proofs.schema'

export type LawProof = Omit<LawProofRow, 'recordedByMemberId'> & {
  /** True where the reader recorded it: the second look is somebody else's. */
  readonly isOwn: boolean
}

/** Which instruments can be proven: those that ship as not in force. */
const provable: readonly string[] = ['enacted', 'draft', 'tracked']

/** What the organisation recorded of an instrument, newest first, what was taken back included. @throws UseCaseError notFound */
export async function listLawProofs(
  { actor, deps }: Call,
  { instrumentId }: { readonly instrumentId: string },
): Promise<LawProof[]> {
  const scope = authorize(actor, 'law.read')
  if (!instrumentNamed(instrumentId)) throw new UseCaseError('notFound')
  const rows = await deps.database.withScope(scope, (tx) => lawProofRepository.listProofs(tx, instrumentId))
  const reader = actor.kind === 'member' ? actor.memberId : null
  return rows.map(({ recordedByMemberId, ...row }) => ({ ...row, isOwn: recordedByMemberId === reader }))
}

/** Every proof that stands, by instrument. */
export async function listStandingProofs({
  actor,
  deps,
}: Call): Promise<readonly Pick<LawProofRow, 'instrumentId' | 'inForceOn' | 'recordedByName' | 'recordedAt'>[]> {
  const scope = authorize(actor, 'law.read')
  const rows = await deps.database.withScope(scope, (tx) => lawProofRepository.listProofs(tx, null))
  return rows.map(({ instrumentId, inForceOn, recordedByName, recordedAt }) => {
    return { instrumentId, inForceOn, recordedByName, recordedAt }
  })
}

/**
 * Records that an instrument which ships as not in force is in force, with its source. It is the organisation's own word:
 * nothing that ships changes, no score rests on it.
 * @throws UseCaseError notFound, forbidden, notAllowedNow ('inForce' where it needs no proof, 'recorded' where one stands),
 *   unsupportedType, tooLarge
 */
export async function recordLawProof({ actor, deps }: Call, input: RecordProofInput): Promise<{ proofId: string }> {
  const scope = authorize(actor, 'law.prove')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const { instrumentId, inForceOn, sourceUrl, note } = input
  const instrument = instrumentNamed(instrumentId)
  if (!instrument) throw new UseCaseError('notFound')
  if (!provable.includes(instrument.status)) throw new UseCaseError('notAllowedNow', { state: 'inForce' })
  const at = deps.now()
  return keepFileIfAny(deps, { folder: 'law', file: input.file }, async (file) => {
    const id = newId()
    await deps.database.withScope(scope, async (tx) => {
      const by = { byMemberId: actor.memberId, byName: actor.name, at }
      if (!(await lawProofRepository.insertProof(tx, { id, instrumentId, inForceOn, sourceUrl, note, file, ...by })))
        throw new UseCaseError('notAllowedNow', { state: 'recorded' })
      const data = { title: instrument.title.en, inForceOn, sourceUrl, note, digest: file?.digest ?? null }
      await record(
        tx,
        actor,
        { action: 'law.proofRecorded', objectKind: 'instrument', objectId: instrumentId, data },
        at,
      )
    })
    return { proofId: id }
  })
}

/** Says that somebody else looked at the proof as well. @throws UseCaseError notFound, forbidden, notAllowedNow */
export async function secondLawProof({ actor, deps }: Call, { proofId }: { readonly proofId: string }): Promise<void> {
  const scope = authorize(actor, 'law.secondProof')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const proof = standing(await lawProofRepository.lockProof(tx, proofId))
    if (proof.secondAt !== null) throw new UseCaseError('notAllowedNow', { state: 'seconded' })
    if (proof.recordedByMemberId === actor.memberId) throw new UseCaseError('notAllowedNow', { state: 'own' })
    const at = deps.now()
    await lawProofRepository.secondProof(tx, { id: proofId, byMemberId: actor.memberId, byName: actor.name, at })
    const { instrumentId } = proof
    const data = { title: instrumentNamed(instrumentId)?.title.en ?? instrumentId, by: proof.recordedByName }
    await record(tx, actor, { action: 'law.proofSeconded', objectKind: 'instrument', objectId: instrumentId, data }, at)
  })
}

/** Takes a proof back; it stays in the history with the reason. @throws UseCaseError notFound, forbidden, notAllowedNow */
export async function revokeLawProof({ actor, deps }: Call, { proofId, reason }: RevokeProofInput): Promise<void> {
  const scope = authorize(actor, 'law.prove')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  await deps.database.withScope(scope, async (tx) => {
    const { instrumentId } = standing(await lawProofRepository.lockProof(tx, proofId))
    const at = deps.now()
    await lawProofRepository.revokeProof(tx, { id: proofId, byName: actor.name, reason, at })
    const data = { title: instrumentNamed(instrumentId)?.title.en ?? instrumentId, reason }
    await record(tx, actor, { action: 'law.proofRevoked', objectKind: 'instrument', objectId: instrumentId, data }, at)
  })
}

function standing(proof: LawProofRow | undefined): LawProofRow {
  if (!proof) throw new UseCaseError('notFound')
  if (proof.revokedAt !== null) throw new UseCaseError('notAllowedNow', { state: 'revoked' })
  return proof
}

/** The copy of a proof. @throws UseCaseError notFound, forbidden */
export async function openLawProofFile(
  { actor, deps }: Call,
  { proofId }: { readonly proofId: string },
): Promise<OpenedFile> {
  const scope = authorize(actor, 'law.read')
  const row = await deps.database.withScope(scope, (tx) => lawProofRepository.findProofFile(tx, proofId))
  if (!row) throw new UseCaseError('notFound')
  return openedFile(deps, row)
}
