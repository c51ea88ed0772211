import { signingKeyRepository, type PublishedKey } from '@rantai/db'
import { authorize } from '../access'
import type { Call } from '../call'
import { UseCaseError } from '../errors'

/**
 * Whose key signs a bundle, and from when to when, for anyone who holds the bundle: both are written in it. Nothing
 * else is told, and keys can't be listed.
 * @throws UseCaseError notFound for a key that nobody here signs with
 */
export async function readSigningKey(
  { actor, deps }: Call,
  { publicKey }: { readonly publicKey: string },
): Promise<PublishedKey & { readonly publicKey: string }> {
  const scope = authorize(actor, 'public.readKey')
  return deps.database.withScope(scope, async (tx) => {
    const found = await signingKeyRepository.findPublishedKey(tx, publicKey)
    if (!found) throw new UseCaseError('notFound')
    return { publicKey, ...found }
  })
}
