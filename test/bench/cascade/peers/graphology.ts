import { DirectedGraph } from 'graphology'
import { stronglyConnectedComponents } from 'graphology-components'
import { bfsFromNode } from 'graphology-traversal'
import { answerOf, concentrationAnswer, type Contestant } from '../contestant'
import { PARTIES, type Workload } from '../workload'

/** graphology with its own walk and its own components. It keeps one link between the same two, which changes no answer. */
export function graphology({ from, to }: Workload): Contestant {
  const before = process.memoryUsage()
  const begun = performance.now()
  const graph = new DirectedGraph()
  for (let party = 0; party < PARTIES; party += 1) graph.addNode(party)
  for (let link = 0; link < from.length; link += 1) graph.mergeEdge(from[link]!, to[link]!)
  const buildMs = performance.now() - begun
  const bytes = process.memoryUsage().heapUsed - before.heapUsed
  const walked = (party: number, mode: 'inbound' | 'outbound', deepest: number): string[] => {
    const met: string[] = []
    // Returning true goes no further from there.
    const visit = (node: string, _: unknown, depth: number): boolean => {
      met.push(node)
      return depth === deepest
    }
    bfsFromNode(graph, party, visit, { mode })
    return met
  }
  const answering = (party: number, met: readonly string[]) => () => answerOf(met.map(Number), party)
  return {
    ...{ name: 'graphology', is: 'peer', buildMs, bytes },
    slice: { impact: 4, fourLinks: 100, concentration: 20 },
    impact: (party) => answering(party, walked(party, 'inbound', Infinity)),
    fourLinks: (party) => answering(party, walked(party, 'outbound', 4)),
    loops: () => {
      const components = stronglyConnectedComponents(graph)
      return () => {
        const several = components.filter((each) => each.length > 1)
        return { count: several.length, sum: several.reduce((sum, each) => sum + each.length, 0) }
      }
    },
    concentration: (roots) => {
      const reaching = new Map<string, number>()
      for (const root of roots) {
        for (const party of walked(root, 'outbound', Infinity)) {
          if (party !== String(root)) reaching.set(party, (reaching.get(party) ?? 0) + 1)
        }
      }
      return () => concentrationAnswer(Array.from(reaching, ([party, count]) => [Number(party), count] as const))
    },
  }
}
