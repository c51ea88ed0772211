import { authorize, type Member, type Respondent } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/**
 * Who hands out or passes on speaks for the whole questionnaire: a member of the vendor who may, or the holder of a link to the whole.
 * @throws UseCaseError forbidden
 */
export function wholeHolder(
  { actor }: Pick<Call, 'actor'>,
  right: 'delegation.write' | 'passing.write',
): { readonly scope: ReturnType<typeof authorize>; readonly actor: Member | Respondent } {
  const scope = authorize(actor, right)
  if (actor.kind !== 'member' && actor.kind !== 'respondent') throw new UseCaseError('forbidden')
  if (actor.kind === 'respondent' && !actor.whole) throw new UseCaseError('forbidden')
  return { scope, actor }
}
