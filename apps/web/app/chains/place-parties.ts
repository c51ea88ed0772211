import { hierarchy, tree } from 'd3-hierarchy'
import type { Picture, PictureNode } from '@rantai/use-cases'

export const nodeSize = { width: 188, height: 48 }
/** From one node's corner to the next one's, in pixels. */
const step = { across: nodeSize.width + 84, down: nodeSize.height + 12 }

type Place = { readonly x: number; readonly y: number }

/** Where each party stands, by its id: a column for each step from the root, beside whoever leads to it first. */
export function placeParties({ nodes }: Pick<Picture, 'nodes'>): ReadonlyMap<string, Place> {
  const followers = new Map<string, PictureNode[]>()
  for (const node of nodes) {
    if (node.via !== null) followers.set(node.via, [...(followers.get(node.via) ?? []), node])
  }
  const root = nodes.find(({ via }) => via === null)
  if (!root) return new Map()
  const grown = hierarchy(root, ({ id }) => followers.get(id) ?? [])
  const placed = tree<PictureNode>()
    .nodeSize([step.down, step.across])
    .separation(() => 1)(grown)
  return new Map(placed.descendants().map(({ data, x, y }) => [data.id, { x: y, y: x }]))
}
