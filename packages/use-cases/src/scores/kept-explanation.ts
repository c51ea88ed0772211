import { createHash } from 'node:crypto'
import type { Scope } from '@rantai/db'
import type { Explanation, Questionnaire } from '@rantai/questionnaires'
import { LRUCache } from 'lru-cache'
import { explainFile } from './freeze'
import type { ScoreFile } from './score-input'

/** About 100 kB each; what falls out is computed again. */
const kept = new LRUCache<string, Explanation>({ max: 200 })

/**
 * Scores and explains a file, once for as long as it stays the same: the key holds all that the result depends on, so
 * a new answer, review, exception or day is another key. Never shared between organisations, even for equal files.
 */
export function keptExplanation(
  { organisationId }: Pick<Scope, 'organisationId'>,
  questionnaire: Questionnaire,
  file: ScoreFile,
): Explanation {
  if (organisationId === null) throw new Error('A score belongs to an organisation.')
  const input = createHash('sha256').update(JSON.stringify(file)).digest('base64url')
  const key = `${organisationId} ${questionnaire.hash} ${input}`
  const known = kept.get(key)
  if (known) return known
  const explanation = explainFile(questionnaire, file)
  kept.set(key, explanation)
  return explanation
}
