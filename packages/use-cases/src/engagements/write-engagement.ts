import { contractRepository, engagementRepository, newId, type EngagementContent, type Transaction } from '@rantai/db'
import type { z } from 'zod'
import { authorize, type Member } from '../access'
import { packsAfter, packsInForce, tierOf, type PackChoice } from '../assessments'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { assertBorderFits } from './cross-border'
import { enqueue } from '../jobs'
import { shareNoticeTerms } from '../notices/notice-terms'
import { noOwnPacks, readOwnPacks } from '../packs/own-packs'
import { factsOf } from './read-engagement'
import type { createEngagementSchema, EngagementContentInput, updateEngagementSchema } from './engagements.schema'

/**
 * Records one use of a vendor's service. It may be incomplete: the tier comes as soon as its facts are there, and what is
 * missing is named.
 * @throws UseCaseError forbidden, notFound (no such vendor here), invalidInput (countries against `crossBorder`, not confirmed)
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
    assertBorderFits(facts, { before: null, confirmed: input.crossBorderConfirmed === true })
    const packs = packsInForce({ facts, packs: [], removedPacks: {}, own: noOwnPacks })
    const content = contentOf(input, { packs, removedPacks: {} }, actor.kind === 'member' ? actor : undefined)
    if (!(await engagementRepository.insertEngagement(tx, { id, vendorId: input.vendorId, content, at })))
      throw new UseCaseError('notFound')
    const confirmed = confirmedIn(input)
    const data = { title: content.title, tier: content.tier, vendorId: input.vendorId, ...confirmed }
    await record(tx, actor, { action: 'engagement.created', objectKind: 'engagement', objectId: id, data }, at)
    await enqueue(tx, 'transfers.follow', {}, { at })
    await shareNoticeTerms(tx, input.vendorId, at)
  })
  return { engagementId: id }
}

/** Describes an engagement anew. What was already asked keeps the facts it was asked with. @throws as {@link createEngagement} */
export async function updateEngagement(
  { actor, deps }: Call,
  input: z.infer<typeof updateEngagementSchema>,
): Promise<void> {
  const scope = authorize(actor, 'engagement.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    const before = await engagementRepository.readEngagement(tx, input.engagementId)
    await assertContractEnd(tx, input)
    const { organisationProfile } = before
    const facts = factsOf({ facts: input.facts, organisationProfile })
    assertBorderFits(facts, { before: factsOf(before), confirmed: input.crossBorderConfirmed === true })
    const chosen = packsAfter({ ...before, facts: factsOf(before), own: await readOwnPacks(tx) }, facts)
    const content = { ...contentOf(input, chosen, undefined), ownerMemberId: before.ownerMemberId }
    await engagementRepository.updateEngagement(tx, { id: input.engagementId, content, at })
    const data = {
      before: { title: before.title, tier: before.tier, facts: before.facts, packs: before.packs },
      after: { title: content.title, tier: content.tier, facts: content.facts, packs: content.packs },
      ...confirmedIn(input),
    }
    await record(
      tx,
      actor,
      { action: 'engagement.updated', objectKind: 'engagement', objectId: input.engagementId, data },
      at,
    )
    await enqueue(tx, 'transfers.follow', {}, { at })
  })
}

/** Where a signed contract says when it ends, its day holds. @throws UseCaseError invalidInput */
async function assertContractEnd(
  tx: Transaction,
  { engagementId, contractEndsOn }: z.infer<typeof updateEngagementSchema>,
): Promise<void> {
  const signed = await contractRepository.firstEndOf(tx, engagementId)
  if (signed === null || signed === contractEndsOn) return
  throw new UseCaseError('invalidInput', {
    issues: [
      {
        path: ['contractEndsOn'],
        message: 'A signed contract of this engagement says when it ends. Change the day there.',
      },
    ],
  })
}

/** That a person kept a border nearer than the countries say belongs in the record. */
const confirmedIn = ({ crossBorderConfirmed }: EngagementContentInput) =>
  crossBorderConfirmed === true ? { crossBorderConfirmed } : {}

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
