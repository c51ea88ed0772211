import createGraph, { type Graph, type NodeId } from 'ngraph.graph'
import { answerOf, concentrationAnswer, type Contestant } from '../contestant'
import { PARTIES, type Workload } from '../workload'

/** ngraph.graph, which has no walk by breadth of its own: the plainest over the links that it gives out. */
export function ngraph({ from, to }: Workload): Contestant {
  const before = process.memoryUsage()
  const begun = performance.now()
  const graph = createGraph()
  graph.beginUpdate()
  for (let party = 0; party < PARTIES; party += 1) graph.addNode(party)
  for (let link = 0; link < from.length; link += 1) graph.addLink(from[link]!, to[link]!)
  graph.endUpdate()
  const buildMs = performance.now() - begun
  const bytes = process.memoryUsage().heapUsed - before.heapUsed
  const answering = (party: number, met: ReadonlyMap<NodeId, number>) => () =>
    answerOf(met.keys() as Iterable<number>, party)
  return {
    ...{ name: 'ngraph', is: 'peer', buildMs, bytes },
    slice: { impact: 6, fourLinks: 100, concentration: 20 },
    impact: (party) => answering(party, walked(graph, party, { back: true, deepest: Infinity })),
    fourLinks: (party) => answering(party, walked(graph, party, { back: false, deepest: 4 })),
    concentration: (roots) => {
      const reaching = new Map<number, number>()
      for (const root of roots) {
        for (const party of walked(graph, root, { back: false, deepest: Infinity }).keys() as Iterable<number>) {
          if (party !== root) reaching.set(party, (reaching.get(party) ?? 0) + 1)
        }
      }
      return () => concentrationAnswer(reaching)
    },
  }
}

type Walked = { readonly back: boolean; readonly deepest: number }

/** A map grows while it is gone through, so it is the queue, too. */
function walked(graph: Graph, root: number, { back, deepest }: Walked): Map<NodeId, number> {
  const met = new Map<NodeId, number>([[root, 0]])
  for (const [party, depth] of met) {
    if (depth === deepest) continue
    graph.getNode(party)?.links?.forEach(({ fromId, toId }) => {
      const [here, next] = back ? [toId, fromId] : [fromId, toId]
      if (here === party && !met.has(next)) met.set(next, depth + 1)
    })
  }
  return met
}
