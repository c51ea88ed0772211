import { joiningRepository, newId, organisationRepository, type TwoSessions } from '@rantai/db'
import { authorize, type Actor, type Respondent } from '../access'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { domainOf, isPublicMailDomain } from './mail-domain'
import { newMemberOf } from './new-member'
import type { ClaimOrganisationInput } from './organisations.schema'

/** One browser that holds both: a vendor's link, and the session of the person it was sent to. */
export type BothSides = {
  readonly respondent: Respondent | undefined
  readonly respondentHash: Uint8Array | undefined
  readonly sessionHash: Uint8Array | undefined
}

export type ClaimOffer = {
  /** Of the invitation. */
  readonly invitedEmail: string
  /** Of the signed-in person. */
  readonly signedInEmail: string
  /** Only the invited address may claim or bring it anywhere. */
  readonly isInvitedAddress: boolean
  /** Organisations of the person that the questions could be brought into. */
  readonly candidates: readonly { readonly id: string; readonly name: string; readonly isMember: boolean }[]
}

/**
 * What the invited person, signed in, may do with the organisation an invitation made. Changes nothing.
 * @throws UseCaseError 'notSignedIn', 'notFound' without a link in this browser
 */
export async function readClaimOffer({ actor, deps }: Call, both: BothSides): Promise<ClaimOffer> {
  const scope = authorize(actor, 'account.read')
  const { by, respondent, email } = bothOf(actor, both, deps.now())
  const isInvitedAddress = respondent.whole && email.toLowerCase() === respondent.email.toLowerCase()
  const found = await deps.database.withScope(scope, (tx) => joiningRepository.listMergeCandidates(tx, by))
  const candidates = found.filter(({ isMember }) => isMember || !isPublicMailDomain(domainOf(email)))
  return { invitedEmail: respondent.email, signedInEmail: email, isInvitedAddress, candidates }
}

/**
 * The invited person takes the organisation over that the invitation made, as its first administrator. The answers
 * stay where they are, and so does the customer's link. Its name until then was the customer's for it.
 * @throws UseCaseError 'notSignedIn', 'notFound', 'forbidden' when the address differs or it was claimed before
 */
export async function claimOrganisation(
  { actor, deps }: Call,
  both: BothSides,
  called: ClaimOrganisationInput,
): Promise<string> {
  const scope = authorize(actor, 'account.update')
  const at = deps.now()
  const { by } = bothOf(actor, both, at)
  const id = await deps.database.withScope(scope, (tx) => joiningRepository.claim(tx, by, newId()))
  if (id === undefined) throw new UseCaseError('forbidden')
  const member = await newMemberOf(deps, by.sessionHash, id)
  await deps.database.withScope(authorize(member, 'organisation.update', 'answering'), async (tx) => {
    await organisationRepository.nameOrganisation(tx, called)
    const claimed = { action: 'organisation.claimed', objectKind: 'organisation', objectId: id } as const
    await record(tx, member, { ...claimed, data: called }, at)
  })
  return id
}

/**
 * The contact's yes to bring the questions into an organisation of theirs. An administrator there decides; until then
 * nothing moves.
 * @throws UseCaseError 'notSignedIn', 'notFound' when the organisation is no candidate or was asked already
 */
export async function requestMerge(
  { actor, deps }: Call,
  { organisationId, ...both }: BothSides & { readonly organisationId: string },
): Promise<void> {
  const scope = authorize(actor, 'account.update')
  const { by, email } = bothOf(actor, both, deps.now())
  await deps.database.withScope(scope, async (tx) => {
    const candidates = await joiningRepository.listMergeCandidates(tx, by)
    const chosen = candidates.find(({ id }) => id === organisationId)
    if (!chosen || (!chosen.isMember && isPublicMailDomain(domainOf(email)))) throw new UseCaseError('notFound')
    const wish = { id: newId(), survivingOrganisationId: organisationId }
    if (!(await joiningRepository.requestMerge(tx, by, wish))) throw new UseCaseError('notFound')
  })
}

function bothOf(actor: Actor, { respondent, respondentHash, sessionHash }: BothSides, at: Date) {
  if ((actor.kind !== 'member' && actor.kind !== 'user') || !sessionHash) throw new UseCaseError('notSignedIn')
  if (!respondent || !respondentHash) throw new UseCaseError('notFound')
  const by: TwoSessions = { respondentHash, sessionHash, at }
  return { by, respondent, email: actor.email }
}
