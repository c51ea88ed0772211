import { openScopeAfterAuthorisation, type Scope } from '@rantai/db'
import { UseCaseError } from '../errors'
import type { Action } from './actions'
import type { Actor, Side } from './actor'
import { decide } from './decide'
import { policy, type Rule } from './policy'

/**
 * May this actor do this? Answers with the scope to do it in: permission and tenancy are one act, and only a scope
 * opens a transaction. `side` is needed for the few actions that exist on both sides (notes, audit, members); it says
 * which of the organisation's two sides is meant, and is assessing where the rows are the same on both.
 * @throws UseCaseError 'notSignedIn' or 'forbidden'
 */
export function authorize(actor: Actor, action: Action, side?: Side): Scope {
  const answer = decide(actor, action)
  if (answer !== 'yes') throw new UseCaseError(answer)
  const rule: Rule = policy[action]
  if (rule.side === 'entry' || rule.side === 'system') return openScopeAfterAuthorisation({ side: rule.side })
  return openSide(actor, rule.side === 'both' ? sideFor(actor, side) : rule.side)
}

/** Of an action on both sides: the side named, as far as the actor has it. A contributor works on the answering side only. */
function sideFor(actor: Actor, named: Side | undefined): Side {
  if (actor.kind !== 'member' || actor.role !== 'contributor') return named ?? 'assessing'
  if (named === 'assessing') throw new UseCaseError('forbidden')
  return 'answering'
}

function openSide(actor: Actor, side: Side): Scope {
  switch (actor.kind) {
    case 'member':
      return openScopeAfterAuthorisation({ side, organisationId: actor.organisationId, userId: actor.userId })
    case 'respondent':
      return openScopeAfterAuthorisation({
        side: 'respondent',
        organisationId: actor.organisationId,
        respondentId: actor.respondentId,
      })
    case 'system':
      if (actor.organisationId === undefined) throw new UseCaseError('forbidden')
      return openScopeAfterAuthorisation({ side, organisationId: actor.organisationId, userId: null })
    case 'user':
    case 'anonymous':
      throw new UseCaseError('forbidden')
  }
}

/** The scope of the time before anyone is known: gate functions only, no table. For this folder's own look-ups. */
export function openEntry(): Scope {
  return openScopeAfterAuthorisation({ side: 'entry' })
}
