import { findDossier, findScore } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { dateIn } from '../calendar'
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
      return { fileName: `score-decided-${kept.asOf}.json`, file: kept.input as ScoreFile }
    }
    const dossier = await findDossier(tx, assessmentId)
    if (!dossier?.submission) throw new UseCaseError('notFound')
    const file = scoreFileOf(dossier, dateIn(deps.now(), dossier.timeZone))
    return { fileName: `score-${file.asOf}.json`, file }
  })
}
