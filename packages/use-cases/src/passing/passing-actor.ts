import type { PassedRequestRow, Transaction } from '@rantai/db'
import { passingRepository } from '@rantai/db'
import { authorize, type Member, type Respondent } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import type { PassedRequestInput } from './passing.schema'

/** Who passes questions on speaks for the vendor: a member who signs, or the holder of a link to the whole. @throws UseCaseError forbidden */
export function speakerOf(call: Call): {
  readonly scope: ReturnType<typeof authorize>
  readonly actor: Member | Respondent
} {
  const { actor } = call
  const scope = authorize(actor, 'passing.write')
  if (actor.kind === 'respondent' ? !actor.whole : actor.kind !== 'member') throw new UseCaseError('forbidden')
  return { scope, actor: actor as Member | Respondent }
}

/** The request of that assessment, locked. @throws UseCaseError notFound */
export async function requestOf(
  tx: Transaction,
  { assessmentId, requestId }: PassedRequestInput,
): Promise<PassedRequestRow> {
  const request = await passingRepository.lockRequest(tx, requestId)
  if (!request || request.assessmentId !== assessmentId) throw new UseCaseError('notFound')
  return request
}
