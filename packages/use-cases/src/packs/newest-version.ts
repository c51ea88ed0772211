import { contentChanges, packs } from '@rantai/questionnaires'
import { packRepository, type Transaction } from '@rantai/db'

/** The newest version of a pack that an engagement can be asked by, and since which day (ISO); undefined where there is none. */
export async function newestVersion(
  tx: Transaction,
  packId: string,
): Promise<{ readonly version: string; readonly since: string } | undefined> {
  const shipped = Object.hasOwn(packs, packId) ? packs[packId] : undefined
  if (shipped) {
    const { version } = shipped
    const since = contentChanges({ pack: packId }).findLast((each) => each.version === version)?.on
    return since === undefined ? undefined : { version, since }
  }
  const own = (await packRepository.listPublished(tx)).find((each) => each.packId === packId)
  return own && { version: own.version, since: own.publishedAt.toISOString().slice(0, 10) }
}
