import { engagementRepository, newId, type EngagementContent } from '@rantai/db'
import type { z } from 'zod'
import { authorize, type Member } from '../access'
import { packsAfter, packsInForce, tierOf, type PackChoice } from '../assessments'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { factsOf } from './read-engagement'
import type { createEngagementSchema, EngagementContentInput, updateEngagementSchema } from './engagements.schema'

/**
 * Records one use of a vendor's service. It may be incomplete: the tier comes as soon as its facts are there, and what is
 * missing is named.
 * @throws UseCaseError forbidden, notFound (no such vendor here)
 */
export async function createEngagement(
  { actor, deps }: Call,
  input: z.infer<typeof createEngagementSchema>,
): Promise<{ engagementId: string }> {
  const scope = authorize(actor, 'engagement.write')
  const at = deps.now()
  const id = newId()
  await deps.database.withScope(scope, async (tx) => {
    const { organisationProfile } = await engagementRepository.readVendorForIntake(tx, input.vendorId)
    const facts = factsOf({ facts: input.facts, organisationProfile })
    const packs = packsInForce({ facts, packs: [], removedPacks: {} })
    const content = contentOf(input, { packs, removedPacks: {} }, actor.kind === 'member' ? actor : undefined)
    if (!(await engagementRepository.insertEngagement(tx, { id, vendorId: input.vendorId, content, at })))
      throw new UseCaseError('notFound')
    const data = { title: content.title, tier: content.tier, vendorId: input.vendorId }
    await record(tx, actor, { action: 'engagement.created', objectKind: 'engagement', objectId: id, data }, at)
  })
  return { engagementId: id }
}

/** Describes an engagement anew. What was already asked keeps the facts it was asked with. @throws UseCaseError forbidden, notFound */
export async function updateEngagement(
  { actor, deps }: Call,
  input: z.infer<typeof updateEngagementSchema>,
): Promise<void> {
  const scope = authorize(actor, 'engagement.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const before = await engagementRepository.readEngagement(tx, input.engagementId)
    const { organisationProfile } = before
    const chosen = packsAfter(
      { ...before, facts: factsOf(before) },
      factsOf({ facts: input.facts, organisationProfile }),
    )
    const content = { ...contentOf(input, chosen, undefined), ownerMemberId: before.ownerMemberId }
    await engagementRepository.updateEngagement(tx, { id: input.engagementId, content, at })
    const data = {
      before: { title: before.title, tier: before.tier, facts: before.facts, packs: before.packs },
      after: { title: content.title, tier: content.tier, facts: content.facts, packs: content.packs },
    }
    await record(
      tx,
      actor,
      { action: 'engagement.updated', objectKind: 'engagement', objectId: input.engagementId, data },
      at,
    )
  })
}

function contentOf(
  input: EngagementContentInput,
  { packs, removedPacks }: Pick<PackChoice, 'packs' | 'removedPacks'>,
  owner: Member | undefined,
): EngagementContent {
  const { impact, exposure, tier, missing } = tierOf(input.facts)
  return {
    title: input.title,
    description: input.description,
    facts: input.facts,
    impact,
    exposure,
    tier,
    missingFacts: missing,
    variant: input.variant,
    packs,
    removedPacks,
    contractEndsOn: input.contractEndsOn,
    ownerMemberId: owner?.memberId ?? null,
  }
}
