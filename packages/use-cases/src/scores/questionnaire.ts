import { findQuestionnaireText, findQuestionnaireTexts, type Transaction } from '@rantai/db'
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
  return keptOf(tx, hash) ?? keep(tx, hash, await findQuestionnaireText(tx, hash))
}

/** Several at once, by hash: one statement for those that this process hasn't read yet. */
export async function questionnairesOf(
  tx: Transaction,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, Questionnaire>> {
  const unknown = [...new Set(hashes)].filter((hash) => keptOf(tx, hash) === undefined)
  const texts = unknown.length === 0 ? undefined : await findQuestionnaireTexts(tx, unknown)
  return new Map(hashes.map((hash) => [hash, keptOf(tx, hash) ?? keep(tx, hash, texts?.get(hash) ?? null)]))
}

const ownKey = (tx: Transaction, hash: string): string => `${tx.scope.organisationId} ${hash}`
const keptOf = (tx: Transaction, hash: string): Questionnaire | undefined =>
  known.get(hash) ?? known.get(ownKey(tx, hash))

function keep(tx: Transaction, hash: string, text: string | null): Questionnaire {
  if (text === null) throw new Error(`The questionnaire ${hash} is not stored.`)
  const content = JSON.parse(text) as Omit<Questionnaire, 'hash'>
  if (canonicalHash(content) !== hash) throw new Error(`The stored questionnaire ${hash} is not what its hash says.`)
  const questionnaire: Questionnaire = { ...content, hash }
  known.set(questionnaire.packs.some(({ kind }) => kind === 'organisation') ? ownKey(tx, hash) : hash, questionnaire)
  return questionnaire
}
