import type { PassedRequestRow, Transaction } from '@rantai/db'
import { passingRepository } from '@rantai/db'
import { UseCaseError } from '../errors'
import type { PassedRequestInput } from './passing.schema'

/** The request of that assessment, locked. @throws UseCaseError notFound */
export async function requestOf(
  tx: Transaction,
  { assessmentId, requestId }: PassedRequestInput,
): Promise<PassedRequestRow> {
  const request = await passingRepository.lockRequest(tx, requestId)
  if (!request || request.assessmentId !== assessmentId) throw new UseCaseError('notFound')
  return request
}
