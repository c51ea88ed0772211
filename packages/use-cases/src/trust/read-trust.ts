import { trustRepository } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'
import { type Origin, throttlePlace } from '../identity'
import { type ReadTrustInput, type TrustProfile, trustProfileSchema } from './trust.schema'

export type PublishedTrust = TrustProfile & { readonly publishedAt: Date }

/**
 * What a vendor published of itself, for anybody. One that isn't published and one that never was look the same.
 * @throws UseCaseError 'notFound', 'tooManyAttempts'
 */
export async function readTrust(
  call: Call & { readonly from: Origin },
  { slug }: ReadTrustInput,
): Promise<PublishedTrust> {
  const scope = authorize(call.actor, 'public.readTrust')
  await throttlePlace(call, { what: 'readTrust', action: 'public.readTrust', from: call.from })
  return call.deps.database.withScope(scope, async (tx) => {
    const found = await trustRepository.findPublished(tx, slug)
    if (!found) throw new UseCaseError('notFound')
    return { ...trustProfileSchema.parse(found.profile), publishedAt: found.publishedAt }
  })
}
