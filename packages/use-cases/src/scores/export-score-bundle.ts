import { sign } from 'node:crypto'
import { findDossier, findScore, signingKeyRepository, type Transaction } from '@rantai/db'
import { bundleFormat, bundleText, bytesToSign, type BundleContent, type Explanation } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { fileNameOf } from './export-score-input'
import { questionnaireOf } from './questionnaire'
import type { ScoreFile } from './score-input'
import { newSigningKey, unwrapKey, wrapKey, type SigningKey } from './signing-key'

export type ExportScoreBundle = { readonly assessmentId: string; readonly which: 'submitted' | 'decided' }

/**
 * A kept score as one file that proves itself: questionnaire, facts, answers with the digests of their evidence, the
 * result as it was kept, and the organisation's signature over all of it (scoring.md section 11). The first export makes
 * the organisation's key.
 * @throws UseCaseError notFound where no such score was kept
 */
export async function exportScoreBundle(
  { actor, deps }: Call,
  { assessmentId, which }: ExportScoreBundle,
): Promise<{ fileName: string; text: string; publicKey: string }> {
  const scope = authorize(actor, 'score.sign')
  return deps.database.withScope(scope, async (tx) => {
    const [kept, dossier] = [await findScore(tx, assessmentId, which), await findDossier(tx, assessmentId)]
    if (!kept || !dossier) throw new UseCaseError('notFound')
    const { rules: _, ...result } = kept.result as Explanation
    const { facts, asOf, exceptions, answers } = kept.input as ScoreFile
    const at = deps.now()
    const { organisation, key, made } = await signerOf(tx, { linkKey: deps.linkKey, at })
    const content: BundleContent = {
      format: bundleFormat,
      signer: { organisation, publicKey: key.publicKey },
      subject: { vendor: dossier.vendorName, engagement: dossier.engagementTitle, score: which },
      questionnaire: await questionnaireOf(tx, result.questionnaireHash),
      input: { facts, asOf, exceptions, answers },
      result,
    }
    const text = bundleText(content, sign(null, bytesToSign(content), key.privateKey).toString('hex'))
    if (made) await recordKey(tx, actor, { publicKey: key.publicKey, at })
    const data = { which, asOf, capped: result.overall.capped, band: result.overall.band, publicKey: key.publicKey }
    await record(tx, actor, { action: 'score.exported', objectKind: 'assessment', objectId: assessmentId, data }, at)
    return { fileName: fileNameOf(dossier, `${which}-${asOf}`, 'score-bundle'), text, publicKey: key.publicKey }
  })
}

type Means = { readonly linkKey: Uint8Array; readonly at: Date }

/** Who signs and with what: the organisation's key, made where it has none or none that this installation can open. */
async function signerOf(
  tx: Transaction,
  means: Means,
): Promise<{ organisation: string; key: SigningKey; made: boolean }> {
  const known = await openSigner(tx, means)
  if (known.key) return { ...known, key: known.key, made: false }
  // Whoever came first made it; the second finds it here.
  await signingKeyRepository.lockSigner(tx)
  const meanwhile = await openSigner(tx, means)
  if (meanwhile.key) return { ...meanwhile, key: meanwhile.key, made: false }
  const key = newSigningKey()
  const wrapped = wrapKey(key, { linkKey: means.linkKey, organisationId: organisationOf(tx) })
  await signingKeyRepository.replaceSigningKey(tx, { ...wrapped, at: means.at })
  return { organisation: known.organisation, key, made: true }
}

async function openSigner(
  tx: Transaction,
  { linkKey }: Means,
): Promise<{ organisation: string; key: SigningKey | undefined }> {
  const { organisationName, key } = await signingKeyRepository.findSigner(tx)
  return {
    organisation: organisationName,
    key: key ? unwrapKey(key, { linkKey, organisationId: organisationOf(tx) }) : undefined,
  }
}

function organisationOf(tx: Transaction): string {
  if (tx.scope.organisationId === null) throw new Error('A key belongs to an organisation.')
  return tx.scope.organisationId
}

function recordKey(
  tx: Transaction,
  actor: Call['actor'],
  { publicKey, at }: { publicKey: string; at: Date },
): Promise<void> {
  const of = { objectKind: 'organisation', objectId: organisationOf(tx) }
  return record(tx, actor, { action: 'organisation.keyMade', ...of, data: { publicKey } }, at)
}
