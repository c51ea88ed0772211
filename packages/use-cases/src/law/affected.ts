import { type AffectedPage, listAffected, type TouchedTransfer } from '@rantai/db'
import { contentChanges, type Jurisdiction, jurisdiction, packs } from '@rantai/questionnaires'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { offerChanges } from '../schedules/offer-changes'
import { findTransfersTouching } from '../transfers/expect-transfers'
import { affectedPerPage, type AffectedInput, type OfferLawChangesInput } from './affected.schema'

/** Whom what is written of a jurisdiction touches in the organisation, before anybody acts. */
export type AffectedByLaw = AffectedPage & {
  readonly packId: string | null
  /** Of the pack, and the day of its first change; null where the jurisdiction brings no pack. */
  readonly version: string | null
  /** The day of the newest change of what is written; null where none is noted. */
  readonly changedOn: string | null
  /** Transfers from it or to it. */
  readonly transfers: readonly TouchedTransfer[]
}

/** @throws UseCaseError forbidden, notFound */
export async function readAffectedByLaw({ actor, deps }: Call, { code, page }: AffectedInput): Promise<AffectedByLaw> {
  const scope = authorize(actor, 'law.read')
  const place = named(code)
  const pack = Object.hasOwn(packs, code.toLowerCase()) ? packs[code.toLowerCase()] : undefined
  const asked = {
    ...{ countries: [place.code, ...place.members], packId: pack?.id ?? '', version: pack?.version ?? '' },
    ...{ today: deps.now().toISOString().slice(0, 10), limit: affectedPerPage, offset: (page - 1) * affectedPerPage },
  }
  const found = await deps.database.withScope(scope, async (tx) => ({
    ...(await listAffected(tx, asked)),
    transfers: await findTransfersTouching(tx, [code]),
  }))
  const changedOn = contentChanges({ jurisdiction: code })[0]?.on ?? null
  return { ...found, packId: pack?.id ?? null, version: pack?.version ?? null, changedOn }
}

/**
 * Has the vendors of chosen engagements asked for what the jurisdiction's newest version changed, each once per version.
 * @throws UseCaseError forbidden, notFound where there is no such jurisdiction or it brings no pack
 */
export async function offerLawChanges(
  call: Call,
  { code, engagementIds }: OfferLawChangesInput,
): Promise<{ engagements: number }> {
  authorize(call.actor, 'schedule.write')
  return offerChanges(call, { packId: named(code).code.toLowerCase(), engagementIds })
}

function named(code: string): Jurisdiction {
  const place = jurisdiction(code)
  if (place?.code !== code) throw new UseCaseError('notFound')
  return place
}
