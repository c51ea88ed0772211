import { createHash } from 'node:crypto'
import { contractClauseRepository, contractRepository } from '@rantai/db'
import { coverageOf } from '@rantai/questionnaires'
import { authorize } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { ReviewClauseInput } from './contracts.schema'

/**
 * Writes what a person found a contract to say on one key. Only a person: no job, import or suggestion calls a clause met.
 * @throws UseCaseError forbidden, notFound (no such contract, a key that isn't asked of it), conflict, invalidInput (a
 *   must-have called irrelevant)
 */
export async function reviewClause({ actor, deps }: Call, input: ReviewClauseInput): Promise<void> {
  const scope = authorize(actor, 'contract.review')
  if (actor.kind !== 'member') throw new UseCaseError('forbidden')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const { contractId, clauseKey, version: expected, ...finding } = input
    const contract = await contractRepository.readContract(tx, contractId)
    const { lines } = coverageOf({ ...contract, findings: {} })
    const line = lines.find(({ key }) => key === clauseKey)
    if (!line) throw new UseCaseError('notFound')
    if (line.mustHave && finding.result === 'notRelevant')
      throw new UseCaseError('invalidInput', {
        issues: [{ path: ['result'], message: 'A contract must have this clause: say whether it is there.' }],
      })
    const was = contract.clauses.find((each) => each.clauseKey === clauseKey)
    const written = await contractClauseRepository.putClause(tx, {
      ...finding,
      contractId,
      clauseKey,
      expected,
      wordingHash: finding.wording === '' ? null : createHash('sha256').update(finding.wording).digest('hex'),
      reviewerMemberId: actor.memberId,
      reviewerName: actor.name,
      at,
    })
    if (!written) throw new UseCaseError('conflict', { current: was?.version ?? 0 })
    const { result, place, deviation } = finding
    const before = was ? { result: was.result, place: was.place, deviation: was.deviation } : null
    const data = { title: contract.title, clauseKey, topic: line.topic.en, before, after: { result, place, deviation } }
    await record(
      tx,
      actor,
      { action: 'contract.clauseReviewed', objectKind: 'contract', objectId: contractId, data },
      at,
    )
  })
}
