import { packRepository, type PublishedPack, type Transaction } from '@rantai/db'
import { parsePack, shipped, type Elsewhere, type Pack } from '@rantai/questionnaires'
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
  /** What rules may name though its pack isn't asked: all that ships, and all that is published. */
  readonly elsewhere: Elsewhere
}

export const noOwnPacks: OwnPacks = { all: new Map(), offered: new Set(), elsewhere: shipped }

/** One statement. */
export async function readOwnPacks(tx: Transaction): Promise<OwnPacks> {
  const rows = await packRepository.listPublished(tx)
  if (rows.length === 0) return noOwnPacks
  const all = new Map(rows.map((row) => [row.packId, packOf(row)]))
  return {
    all,
    offered: new Set(rows.filter(({ state }) => state === 'active').map(({ packId }) => packId)),
    elsewhere: elsewhereOf([...all.values()]),
  }
}

function elsewhereOf(packs: readonly Pack[]): Elsewhere {
  const questions = new Set(packs.flatMap((pack) => pack.questions.map(({ id }) => id)))
  const components = new Set(packs.flatMap((pack) => pack.components?.map(({ id }) => id) ?? []))
  return {
    question: (id) => questions.has(id) || shipped.question(id),
    component: (id) => components.has(id) || shipped.component(id),
  }
}
