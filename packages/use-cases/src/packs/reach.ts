import { listReached, type PackReach, type ReachedEngagement, type Transaction } from '@rantai/db'
import { reachedPerPage } from './packs.schema'

export type { ReachedEngagement }

/** Whom a pack reaches in the organisation: counts over all, rows of one page. */
export type Reach = PackReach & { readonly rows: readonly ReachedEngagement[] }

type Asked = { readonly packId: string; readonly version: string; readonly page: number; readonly now: Date }

/** One statement. */
export async function readReach(tx: Transaction, { packId, version, page, now }: Asked): Promise<Reach> {
  const offset = (page - 1) * reachedPerPage
  const found = await listReached(tx, {
    packId,
    version,
    today: now.toISOString().slice(0, 10),
    limit: reachedPerPage,
    offset,
  })
  const { asking = 0, open = 0, behind = 0, askable = 0, total = 0 } = found[0] ?? {}
  const rows = found.map(
    ({ asking: _asking, open: _open, behind: _behind, askable: _askable, total: _total, ...row }): ReachedEngagement =>
      row,
  )
  return { asking, open, behind, askable, total, rows }
}
