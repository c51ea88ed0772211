import { engagementListRepository, type EngagementListRow } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { engagementsPerPage, type ListEngagementsInput } from './list-engagements.schema'

export type EngagementList = {
  readonly rows: readonly Omit<EngagementListRow, 'total'>[]
  /** Matching engagements on all pages. */
  readonly total: number
}

/** One page of 50 open engagements with tier, band, decision and next due date. @throws UseCaseError 'forbidden' */
export async function listEngagements({ actor, deps }: Call, input: ListEngagementsInput): Promise<EngagementList> {
  const scope = authorize(actor, 'engagement.read')
  const { page, ...asked } = input
  const found = await deps.database.withScope(scope, (tx) =>
    engagementListRepository.listEngagements(tx, {
      ...asked,
      now: deps.now(),
      limit: engagementsPerPage,
      offset: (page - 1) * engagementsPerPage,
    }),
  )
  return { rows: found.map(({ total: _total, ...row }) => row), total: found[0]?.total ?? 0 }
}
