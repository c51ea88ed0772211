import type { Picture } from '@rantai/use-cases'

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>
type Walked = { readonly picture: Pick<Picture, 'nodes' | 'links'>; readonly places: Places }

/**
 * Where an arrow leads from a party: right along a link to whom it uses, left back to who leads to it, up and down among
 * those of the same step. Undefined where there is nobody that way, or for another key.
 */
export function stepAlong(
  { picture: { nodes, links }, places }: Walked,
  from: string,
  key: string,
): string | undefined {
  const here = nodes.find(({ id }) => id === from)
  if (!here) return undefined
  const yOf = (id: string) => places.get(id)?.y ?? 0
  const nearest = (ids: readonly string[]) =>
    [...ids].sort((a, b) => Math.abs(yOf(a) - yOf(from)) - Math.abs(yOf(b) - yOf(from)) || yOf(a) - yOf(b))[0]
  switch (key) {
    case 'ArrowRight': {
      const used = links.filter((link) => link.from === from && link.to !== from).map(({ to }) => to)
      const own = used.filter((id) => nodes.some((node) => node.id === id && node.via === from))
      return nearest(own.length > 0 ? own : used)
    }
    case 'ArrowLeft':
      return here.via ?? undefined
    case 'ArrowUp':
    case 'ArrowDown': {
      const column = nodes.filter(({ depth }) => depth === here.depth).map(({ id }) => id)
      column.sort((a, b) => yOf(a) - yOf(b))
      return column[column.indexOf(from) + (key === 'ArrowUp' ? -1 : 1)]
    }
    default:
      return undefined
  }
}

/** Everybody on the shortest way from the root to a party, and the links between them. */
export function shortestWay({ nodes }: Pick<Picture, 'nodes'>, to: string | null): ReadonlySet<string> {
  const viaOf = new Map(nodes.map(({ id, via }) => [id, via]))
  const way = new Set<string>()
  for (let at = to; at !== null && at !== undefined && !way.has(at); at = viaOf.get(at) ?? null) way.add(at)
  return way
}
