import { findQuestionnaireText, type Transaction } from '@rantai/db'
import { canonicalHash, type Questionnaire } from '@rantai/questionnaires'
import { LRUCache } from 'lru-cache'

/**
 * Immutable and addressed by their hash, so one copy per process is right for every organisation that knows the hash; one
 * with an own pack is its organisation's alone.
 */
const known = new LRUCache<string, Questionnaire>({ max: 100 })

/**
 * The composed questionnaire an assessment pins. The stored text is checked against its hash once per process.
 * @throws Error when it was never stored or isn't what its hash says: a fault of ours
 */
export async function questionnaireOf(tx: Transaction, hash: string): Promise<Questionnaire> {
  const own = `${tx.scope.organisationId} ${hash}`
  const cached = known.get(hash) ?? known.get(own)
  if (cached) return cached
  const text = await findQuestionnaireText(tx, hash)
  if (text === null) throw new Error(`The questionnaire ${hash} is not stored.`)
  const content = JSON.parse(text) as Omit<Questionnaire, 'hash'>
  if (canonicalHash(content) !== hash) throw new Error(`The stored questionnaire ${hash} is not what its hash says.`)
  const questionnaire: Questionnaire = { ...content, hash }
  known.set(questionnaire.packs.some(({ kind }) => kind === 'organisation') ? own : hash, questionnaire)
  return questionnaire
}
