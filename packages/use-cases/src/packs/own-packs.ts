import { packRepository, type PublishedPack, type Transaction } from '@rantai/db'
import { parsePack, type Pack } from '@rantai/questionnaires'
import { LRUCache } from 'lru-cache'

/** By the hash of their content, which says everything: the same pack object lets the engine keep what it compiled. */
const known = new LRUCache<string, Pack>({ max: 200 })

/** A published version as the engine takes it. @throws Error when it isn't the pack it was published as: a fault of ours */
function packOf({ hash, content, packId }: PublishedPack): Pack {
  const cached = known.get(hash)
  if (cached) return cached
  const parsed = parsePack(content)
  if ('problems' in parsed) throw new Error(`The published pack ${packId} can no longer be read.`)
  known.set(hash, parsed.pack)
  return parsed.pack
}

/** What an organisation's own packs bring to its engagements: the newest published version of each, by the pack's id. */
export type OwnPacks = {
  readonly all: ReadonlyMap<string, Pack>
  /** Those that are offered; an archived one stays where it is asked already. */
  readonly offered: ReadonlySet<string>
}

export const noOwnPacks: OwnPacks = { all: new Map(), offered: new Set() }

/** One statement. */
export async function readOwnPacks(tx: Transaction): Promise<OwnPacks> {
  const rows = await packRepository.listPublished(tx)
  return {
    all: new Map(rows.map((row) => [row.packId, packOf(row)])),
    offered: new Set(rows.filter(({ state }) => state === 'active').map(({ packId }) => packId)),
  }
}
