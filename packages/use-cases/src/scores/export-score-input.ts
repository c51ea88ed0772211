import { findDossier, findScore, packRepository, type Transaction } from '@rantai/db'
import { packs as shippedPacks, type Pack } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { dateIn } from '../calendar'
import { questionnaireOf } from './questionnaire'
import { scoreFileOf, type ScoreFile } from './score-input'

export type ExportScoreInput = { readonly assessmentId: string; readonly which: 'current' | 'decided' }

/**
 * What the number on the profile is computed from, in the form the command line reads: today's, or the decided one as
 * it was kept.
 * @throws UseCaseError notFound
 */
export async function exportScoreInput(
  { actor, deps }: Call,
  { assessmentId, which }: ExportScoreInput,
): Promise<{ fileName: string; file: ScoreFile }> {
  const scope = authorize(actor, 'profile.read')
  return deps.database.withScope(scope, async (tx) => {
    if (which === 'decided') {
      const kept = await findScore(tx, assessmentId, 'decided')
      if (!kept) throw new UseCaseError('notFound')
      return {
        fileName: fileNameOf(await findDossier(tx, assessmentId), `decided-${kept.asOf}`),
        file: await withOwnPacks(tx, kept.input as ScoreFile, assessmentId),
      }
    }
    const dossier = await findDossier(tx, assessmentId)
    if (!dossier?.submission) throw new UseCaseError('notFound')
    const file = scoreFileOf(dossier, dateIn(deps.now(), dossier.timeZone))
    return { fileName: fileNameOf(dossier, file.asOf), file: await withOwnPacks(tx, file, assessmentId) }
  })
}

/** "score-ngan-hang-ha-noi-2026-03-02.json": plain letters and digits, so that every disk and header takes it. */
export function fileNameOf(about: { readonly vendorName: string } | undefined, end: string, what = 'score'): string {
  const plain = (about?.vendorName ?? '').toLowerCase().replaceAll('đ', 'd').normalize('NFKD').replace(/\p{M}/gu, '')
  const vendor = plain
    .match(/[a-z0-9]+/g)
    ?.join('-')
    .slice(0, 60)
  return [what, ...(vendor === undefined ? [] : [vendor]), `${end}.json`].join('-')
}

/**
 * Own packs written out whole, each in the version that was asked: a stranger's command line knows the shipped ones only.
 * One whose levels didn't apply brought nothing, and is left out.
 */
async function withOwnPacks(tx: Transaction, file: ScoreFile, assessmentId: string): Promise<ScoreFile> {
  const isShipped = (id: string | Pack): boolean => typeof id === 'string' && Object.hasOwn(shippedPacks, id)
  if (file.packs.every(isShipped)) return file
  const dossier = await findDossier(tx, assessmentId)
  if (!dossier) throw new UseCaseError('notFound')
  const { packs: asked } = await questionnaireOf(tx, dossier.questionnaireHash)
  const packs: (string | Pack)[] = file.packs.filter(isShipped)
  for (const { id, version, kind } of asked) {
    if (kind !== 'organisation') continue
    packs.push((await packRepository.findVersion(tx, { packId: id, version })) as Pack)
  }
  return { ...file, packs }
}
