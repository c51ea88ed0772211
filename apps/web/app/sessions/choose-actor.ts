import { anonymous, policy, type Action, type Actor, type Rule } from '@rantai/use-cases/access'
import type { Sessions } from './sessions'

type People = Pick<Sessions, 'signedIn' | 'respondent'>

/**
 * As whom a call is made when a browser holds both a session and a vendor link. The link counts for the actions link
 * holders have, when it is about the very assessment that the call names and the person isn't a member of the vendor
 * anyway; everything else is done as the signed-in person. A person without an organisation answers nothing but by the
 * link. Alone, each counts for itself.
 */
export function chooseActor({ signedIn, respondent }: People, action: Action, assessmentId: unknown): Actor {
  if (!respondent) return signedIn?.actor ?? anonymous
  if (!signedIn) return respondent
  const rule: Rule = policy[action]
  const forLinks = 'roles' in rule && rule.respondent === true
  if (signedIn.actor.kind === 'user') return forLinks ? respondent : signedIn.actor
  const isColleague = signedIn.actor.kind === 'member' && signedIn.actor.organisationId === respondent.organisationId
  return forLinks && !isColleague && assessmentId === respondent.assessmentId ? respondent : signedIn.actor
}
