import { type Database, findChainVersion, loadChainRecord, loadChainRoots, type Transaction } from '@rantai/db'
import { isIsoDate } from '@rantai/questionnaires'
import { bytesOf } from '@rantai/questionnaires/chain'
import { LRUCache } from 'lru-cache'
import { authorize } from '../access'
import type { Call } from '../call'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'
import { buildChain, type ChainRecord, recordOf } from './build-chain'
import type { OrganisationChain } from './organisation-chain.types'

export type ChainAsked = { readonly asOf?: string | undefined }

/**
 * All chains of the organisation on one day, today by its own zone where none is named: engagements at the roots, vendors, and
 * who they use, to any depth. Engagements and merges are as they stand today; links are those that held on the day.
 * One statement where nothing changed since; two where vendors or engagements did, three where links did.
 * @throws UseCaseError 'forbidden', 'invalidInput' for a day that is none
 */
export function organisationChain({ actor, deps }: Call, asked: ChainAsked = {}): Promise<OrganisationChain> {
  const scope = authorize(actor, 'chain.read')
  return deps.database.withScope(scope, (tx) => chainIn(tx, deps, asked))
}

/** The same within a transaction of the assessing side that is open already. */
export async function chainIn(tx: Transaction, deps: Deps, { asOf }: ChainAsked = {}): Promise<OrganisationChain> {
  if (asOf !== undefined && !isIsoDate(asOf))
    throw new UseCaseError('invalidInput', {
      issues: [{ path: ['asOf'], message: 'Enter a date, such as 2026-12-31.' }],
    })
  const { organisationId } = tx.scope
  const { version, recorded, today } = await findChainVersion(tx, deps.now())
  const day = asOf ?? today
  // One organisation's chains are never another's: its id leads the keys.
  const [key, recordKey] = [`${organisationId} ${day} ${version}`, `${organisationId} ${day} ${recorded}`]
  const { chains, records } = keptFor(deps.database)
  const known = chains.get(key)
  if (known) return known
  const record = records.get(recordKey) ?? recordOf(await loadChainRecord(tx, day), day)
  records.set(recordKey, record)
  const chain = buildChain(record, await loadChainRoots(tx, day), version)
  chains.set(key, chain)
  return chain
}

/** What all kept records of a process hold together at most, and all chains computed from them, estimated. */
const [MOST_RECORD_BYTES, MOST_CHAIN_BYTES] = [256 * 1024 * 1024, 128 * 1024 * 1024]
/** A link with its row, a party; a link and a party computed from them: measured with 400,000 and 100,000 of them, rounded up. */
const [LINK_BYTES, PARTY_BYTES] = [330, 200]
const [PLACE_BYTES, NODE_BYTES] = [40, 400]

type Kept = {
  readonly records: LRUCache<string, ChainRecord>
  readonly chains: LRUCache<string, OrganisationChain>
}

const caches = new WeakMap<Database, Kept>()

function keptFor(database: Database): Kept {
  const known = caches.get(database)
  if (known) return known
  const made: Kept = {
    records: new LRUCache({
      maxSize: MOST_RECORD_BYTES,
      sizeCalculation: ({ links, parties }) => 1 + links.length * LINK_BYTES + parties.length * PARTY_BYTES,
    }),
    chains: new LRUCache({
      maxSize: MOST_CHAIN_BYTES,
      sizeCalculation: ({ chain, links, parties }) =>
        1 + bytesOf(chain.network) + links.length * PLACE_BYTES + parties.length * NODE_BYTES,
    }),
  }
  caches.set(database, made)
  return made
}
