import { readPackedOf, type Transaction } from '@rantai/db'
import { PACKED_CODING } from '@rantai/questionnaires'
import { scorerOf } from './packed-differences'
import { questionnairesOf } from './questionnaire'

/** What keeps an engagement's current score from saying what its answers are worth. */
export type HeldBack = {
  /** The score before limits, 0 to 100, where a limit holds it lower; null where none does. */
  readonly uncapped: number | null
  /** A knock-out fired that no exception waives: not acceptable whatever the score. */
  readonly knockedOut: boolean
}

/** Sums are compared as the engine compares them with bounds. */
const NEAR = 1e-9

/**
 * By engagement what limits and knock-outs do to its score on the ISO day `today`, from packed answers: two statements for
 * any number of them. Those whose answers aren't packed are missing.
 */
export async function readHeldBack(
  tx: Transaction,
  engagementIds: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, HeldBack>> {
  if (engagementIds.length === 0) return new Map()
  const groups = await readPackedOf(tx, engagementIds, PACKED_CODING)
  const questionnaires = await questionnairesOf(
    tx,
    groups.map(({ questionnaireHash }) => questionnaireHash),
  )
  const found = new Map<string, HeldBack>()
  for (const { questionnaireHash, ids, ...rows } of groups) {
    const questionnaire = questionnaires.get(questionnaireHash)
    if (!questionnaire) continue
    const scores = scorerOf(questionnaire, today).score(rows)
    ids.forEach((id, row) => {
      const [uncapped, capped] = [scores.uncapped[row] ?? NaN, scores.capped[row] ?? NaN]
      found.set(id, {
        uncapped: uncapped - capped > NEAR ? uncapped : null,
        knockedOut: scores.knockedOut[row] === 1,
      })
    })
  }
  return found
}
