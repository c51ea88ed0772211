import { organisationRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'

/**
 * Where someone's work waits: 'requests' for contributors and for organisations that are asked and ask nobody
 * themselves (a company that it only passes questions to makes it no customer), 'vendors' for everyone else.
 */
export async function whereWorkIs({ actor, deps }: Call): Promise<'vendors' | 'requests'> {
  const answering = authorize(actor, 'request.read')
  if (actor.kind === 'member' && actor.role === 'contributor') return 'requests'
  const asked = await deps.database.withScope(answering, (tx) => organisationRepository.isAsked(tx))
  if (!asked) return 'vendors'
  const assessing = authorize(actor, 'vendor.read')
  const asks = await deps.database.withScope(assessing, (tx) => organisationRepository.hasEngagements(tx))
  return asks ? 'vendors' : 'requests'
}
