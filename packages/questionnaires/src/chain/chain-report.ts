import type { ChainFile, FileParty } from './chain-file'
import { type Chain, chainOf } from './chain'
import { cyclesOf } from './components'
import { concentrationOf } from './concentration'
import { countriesFrom } from './countries'
import { type GapKind, gapsOf } from './gaps'
import { longestPathSearch } from './longest-path'
import { type MergeReason, mergesAmong } from './match/propose-merges'
import { countByDepth, reachOf, scratchFor } from './reach'

/** What the command line says of one file of links (the command line of chains). All parties are names. */
export type ChainReport = {
  readonly parties: number
  readonly links: number
  /** Loops: everybody in one, ascending; a party that uses itself alone. */
  readonly cycles: readonly (readonly string[])[]
  readonly merges: readonly { name: string; into: string; reasons: readonly MergeReason[]; certain: boolean }[]
  readonly reach: Readonly<Record<string, RootReport>>
  readonly concentration: readonly { party: string; roots: number; share: number }[]
  readonly gaps: readonly ReportedGap[]
}

export type RootReport = {
  readonly parties: number
  readonly byDepth: Readonly<Record<string, number>>
  readonly longestSimplePath: readonly string[]
  /** There only where the search for the longest path stopped before it was sure. */
  readonly complete?: false
  /** By country the way that causes it. */
  readonly countries: Readonly<Record<string, readonly (readonly string[])[]>>
}

export type ReportedGap =
  | { readonly from: string; readonly to: string; readonly service?: string; readonly missing: readonly GapKind[] }
  | { readonly party: string; readonly missing: readonly ['assessment'] }

/**
 * Everything that is computed of one file. Names that are certainly one party are one, under the name given first.
 * @param roots names to begin at, as any link spells them; every party that nobody else uses where none are given
 */
export function chainReport(
  file: ChainFile,
  roots: readonly string[],
): { ok: ChainReport } | { unknown: readonly string[] } {
  const { known, standing, merges } = mergedParties(file)
  const chain = chainOf(
    [...new Set(standing.values())].map((name) => ({
      id: name,
      name,
      assessed: known.get(name)?.assessed ?? undefined,
    })),
    file.links.map(({ from, to, data, countries, contract, flowDown }) => {
      return { from: standing.get(from)!, to: standing.get(to)!, data, countries, contract, flowDown }
    }),
  )
  const unknown = roots.filter((name) => !standing.has(name))
  if (unknown.length > 0) return { unknown }
  const given = [...new Set(roots.map((name) => chain.numberOf.get(standing.get(name)!)!))]
  const from = roots.length > 0 ? given : unusedByOthers(chain)
  const name = nameIn(chain)
  return {
    ok: {
      ...{ parties: chain.parties.length, links: chain.network.links },
      cycles: cyclesOf(chain.network).map((cycle) => cycle.map(name)),
      merges,
      reach: reachOfEach(chain, from),
      concentration: concentrationOf(chain, from).parties.map(({ of, ...share }) => ({ party: name(of), ...share })),
      gaps: reportedGaps(chain, file, standing),
    },
  }
}

const nameIn =
  ({ parties }: Chain) =>
  (party: number): string =>
    parties[party]?.name ?? ''

type Merged = {
  readonly known: ReadonlyMap<string, FileParty>
  /** The name that each name goes by. */
  readonly standing: ReadonlyMap<string, string>
  readonly merges: ChainReport['merges']
}

function mergedParties({ parties, links }: ChainFile): Merged {
  const known = new Map(parties.map((party) => [party.name, party]))
  const names = [...new Set([...parties.map((party) => party.name), ...links.flatMap(({ from, to }) => [from, to])])]
  const found = mergesAmong(names.map((name) => ({ ...known.get(name), name })))
  const standing = new Map(names.map((name) => [name, name]))
  for (const { party, into, certain } of found) if (certain) standing.set(names[party]!, names[into]!)
  const merges = found.map(({ party, into, reasons, certain }) => ({
    ...{ name: names[party]!, into: names[into]!, reasons, certain },
  }))
  return { known, standing, merges }
}

/** Roots where none are named: using oneself doesn't make one used. */
function unusedByOthers({ network: { parties, inStart, inFrom } }: Chain): number[] {
  const roots: number[] = []
  for (let party = 0; party < parties; party += 1) {
    const users = inFrom.subarray(inStart[party], inStart[party + 1])
    if (users.every((user) => user === party)) roots.push(party)
  }
  return roots
}

function reachOfEach(chain: Chain, roots: readonly number[]): Record<string, RootReport> {
  const scratch = scratchFor(chain.network)
  const longestFrom = longestPathSearch(chain)
  const name = nameIn(chain)
  const reports = roots.map((root): [string, RootReport] => {
    const reach = reachOf(chain, root, scratch)
    const [parties, byDepth] = [reach.parties.length - 1, Object.fromEntries(countByDepth(reach))]
    const longest = longestFrom(root)
    const countries = countriesFrom(chain, root, { scratch })
    return [
      name(root),
      {
        ...{ parties, byDepth, longestSimplePath: longest.parties.map(name) },
        ...(!longest.complete && { complete: false as const }),
        countries: Object.fromEntries(countries.map(({ country, path }) => [country, [path.parties.map(name)]])),
      },
    ]
  })
  return Object.fromEntries(reports)
}

/** A file says nothing of transfer mechanisms, so none is missed. */
function reportedGaps(chain: Chain, { links }: ChainFile, standing: Merged['standing']): ReportedGap[] {
  const name = nameIn(chain)
  const gaps = gapsOf(chain, { asked: ['contract', 'country', 'flowDown'] })
  return [
    ...gaps.links.map(({ row, missing }) => {
      const { from, to, service } = links[row]!
      return { from: standing.get(from)!, to: standing.get(to)!, ...(service !== undefined && { service }), missing }
    }),
    ...gaps.parties.map((party) => ({ party: name(party), missing: ['assessment'] as const })),
  ]
}
