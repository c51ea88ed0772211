import { type Database, findChainVersion, loadChain, type Transaction } from '@rantai/db'
import { isIsoDate } from '@rantai/questionnaires'
import { bytesOf } from '@rantai/questionnaires/chain'
import { LRUCache } from 'lru-cache'
import { authorize } from '../access'
import type { Call } from '../call'
import type { Deps } from '../deps'
import { UseCaseError } from '../errors'
import { buildChain } from './build-chain'
import type { OrganisationChain } from './organisation-chain.types'

export type ChainAsked = { readonly asOf?: string | undefined }

/**
 * All chains of the organisation on one day, today by its own zone where none is named: engagements at the roots, vendors, and
 * who they use, to any depth. Engagements and merges are as they stand today; links are those that held on the day.
 * One statement where nothing changed since, else two.
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
  const { version, today } = await findChainVersion(tx, deps.now())
  const day = asOf ?? today
  // One organisation's chains are never another's: its id leads the key.
  const key = `${organisationId} ${day} ${version}`
  const kept = keptFor(deps.database)
  const known = kept.get(key)
  if (known) return known
  const chain = buildChain(await loadChain(tx, day), { asOf: day, version })
  kept.set(key, chain)
  return chain
}

/** What all kept chains of a process hold together at most, estimated. */
const MOST_BYTES = 256 * 1024 * 1024
/** A link with its row and words, a party with its names: measured with 400,000 and 100,000 of them, rounded up. */
const [LINK_BYTES, PARTY_BYTES] = [900, 500]

const caches = new WeakMap<Database, LRUCache<string, OrganisationChain>>()

function keptFor(database: Database): LRUCache<string, OrganisationChain> {
  const known = caches.get(database)
  if (known) return known
  const made = new LRUCache<string, OrganisationChain>({
    maxSize: MOST_BYTES,
    sizeCalculation: ({ chain, links, parties }) =>
      1 + bytesOf(chain.network) + links.length * LINK_BYTES + parties.length * PARTY_BYTES,
  })
  caches.set(database, made)
  return made
}
