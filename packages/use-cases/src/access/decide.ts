import type { Action } from './actions'
import type { Actor, System } from './actor'
import { policy, type Rule } from './policy'

/** 'yes', or the code of the refusal. */
export type Answer = 'yes' | 'notSignedIn' | 'forbidden'

/**
 * May this actor do this at all? Pure: looks at the policy record only, opens nothing. Edges ask it before they parse
 * an input, so that a refused caller learns nothing about inputs; pages ask it to leave out a button.
 */
export function decide(actor: Actor, action: Action): Answer {
  const rule: Rule = policy[action]
  // The worker acts for the organisation of the row that woke it; the scope it gets is as narrow as a member's.
  if (actor.kind === 'system') return decideSystem(actor, rule)
  if (rule.side === 'system') return 'forbidden'
  if (rule.side === 'entry') return decideEntry(actor, rule.who)
  switch (actor.kind) {
    case 'anonymous':
      return 'notSignedIn'
    case 'user':
      return 'forbidden'
    case 'respondent':
      return rule.respondent ? 'yes' : 'forbidden'
    case 'member':
      return rule.roles.includes(actor.role) ? 'yes' : 'forbidden'
  }
}

function decideEntry(actor: Exclude<Actor, { kind: 'system' }>, who: 'anyone' | 'signedIn'): Answer {
  if (who === 'anyone') return 'yes'
  switch (actor.kind) {
    case 'member':
    case 'user':
      return 'yes'
    case 'respondent':
      return 'forbidden'
    case 'anonymous':
      return 'notSignedIn'
  }
}

/** A sweep without an organisation may sweep and nothing else; a job may what its organisation's sides may. */
function decideSystem(actor: System, rule: Rule): Answer {
  switch (rule.side) {
    case 'system':
      return 'yes'
    case 'entry':
      return 'forbidden'
    default:
      return actor.organisationId === undefined ? 'forbidden' : 'yes'
  }
}
