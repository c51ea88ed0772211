import { rootsReaching } from '@rantai/questionnaires/chain'
import type { Call } from '../call'
import { organisationChain } from '../parties/organisation-chain'
import { chainRowsPerPage, type ListChainPartiesInput } from './chains.schema'
import { isCalled, paged, type Paged, shownParty, type ShownParty } from './shown'

export type ChainParty = ShownParty & {
  readonly vendorId: string | null
  readonly country: string | null
  readonly assessed: boolean
  readonly names: readonly string[]
  /** Engagements whose data may get there. */
  readonly engagements: number
  /** Parties that it uses, as far as anybody said. */
  readonly uses: number
}

/** Everybody in the organisation's chains: whom most engagements reach first, then by name. */
export async function listChainParties(
  call: Call,
  { text, page }: ListChainPartiesInput,
): Promise<Paged<ChainParty> & { readonly asOf: string; readonly all: number }> {
  const known = await organisationChain(call)
  const { chain, parties, roots } = known
  const reaching = rootsReaching(
    chain.network,
    roots.map(({ number }) => number),
  )
  const called = isCalled(known, text)
  const all = [...parties.keys()].filter((number) => parties[number]!.kind === 'party')
  const found = all.filter(called).sort((a, b) => reaching[b]! - reaching[a]! || a - b)
  const rows = paged(found, page, chainRowsPerPage)
  const { outStart, outTo } = chain.network
  return {
    ...{ asOf: known.asOf, all: all.length },
    ...rows,
    rows: rows.rows.flatMap((number): ChainParty[] => {
      const party = parties[number]!
      if (party.kind !== 'party') return []
      const { vendorId, country, assessed, names } = party
      const uses = new Set(outTo.subarray(outStart[number], outStart[number + 1])).size
      return [
        { ...shownParty(known, number), vendorId, country, assessed, names, uses, engagements: reaching[number]! },
      ]
    }),
  }
}
