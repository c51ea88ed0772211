import { engagementRepository, lockEngagementRow } from '@rantai/db'
import type { Pack, ProposedPack } from '@rantai/questionnaires'
import { authorize } from '../access'
import { packOfId, packsInForce, proposedPacks } from '../assessments'
import { record } from '../audit'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { readOwnPacks, type OwnPacks } from '../packs/own-packs'
import type { ChangePackInput } from './engagements.schema'
import { factsOf } from './read-engagement'

/**
 * Adds a pack to what an engagement is asked by, or takes one out. Taking out a mandatory one needs a reason, which stays
 * with the engagement and with each assessment opened from then on. What was already asked keeps its packs. Changing
 * what is so already changes nothing.
 * @throws UseCaseError forbidden, notFound, invalidInput (no such pack, the baseline, no reason)
 */
export async function changePack({ actor, deps }: Call, input: ChangePackInput): Promise<void> {
  const scope = authorize(actor, 'engagement.write')
  const at = deps.now()
  await deps.database.withScope(scope, async (tx) => {
    await lockEngagementRow(tx, input.engagementId)
    const engagement = await engagementRepository.readEngagement(tx, input.engagementId)
    const facts = factsOf(engagement)
    const own = await readOwnPacks(tx)
    const pack = packOf(input.packId, own)
    const before = { facts, packs: engagement.packs, removedPacks: engagement.removedPacks, own }
    if (packsInForce(before).includes(pack.id) === (input.change === 'add')) return
    if (input.change === 'add' && own.all.has(pack.id) && !own.offered.has(pack.id))
      throw refusal('packId', 'This pack is archived. Bring it back first.')
    const proposal = proposedPacks(facts).find(({ packId }) => packId === pack.id)
    if (input.change === 'remove') assertRemovable(pack, proposal, input.reason)
    const { [pack.id]: _reason, ...others } = engagement.removedPacks
    const removedPacks = input.change === 'remove' && proposal ? { ...others, [pack.id]: input.reason } : others
    const chosen = new Set(engagement.packs)
    if (input.change === 'add') chosen.add(pack.id)
    else chosen.delete(pack.id)
    const packs = packsInForce({ facts, packs: [...chosen], removedPacks, own })
    await engagementRepository.updatePacks(tx, { id: engagement.id, packs, removedPacks, at })
    const action = input.change === 'add' ? 'engagement.packAdded' : 'engagement.packRemoved'
    const data = {
      pack: pack.id,
      title: pack.title.en,
      version: pack.version,
      calledFor: proposal?.because.text ?? null,
      reason: input.reason === '' ? null : input.reason,
    }
    await record(tx, actor, { action, objectKind: 'engagement', objectId: engagement.id, data }, at)
  })
}

function packOf(id: string, own: OwnPacks): Pack {
  const pack = packOfId(id, own)
  if (!pack) throw refusal('packId', 'There is no such set of questions.')
  return pack
}

function assertRemovable(pack: Pack, proposal: ProposedPack | undefined, reason: string): void {
  if (pack.kind === 'baseline') throw refusal('packId', 'The first set of questions is asked of everyone.')
  if (proposal?.mandatory === true && reason === '')
    throw refusal('reason', 'Say why these questions are left out, although the facts call for them.')
}

const refusal = (field: string, message: string) =>
  new UseCaseError('invalidInput', { issues: [{ path: [field], message }] })
