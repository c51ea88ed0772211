import { createRequire } from 'node:module'
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo'
import { LRUCache } from 'lru-cache'
import { feature } from 'topojson-client'
import type { CountryMark, DrawnMap } from './chain-map'

type Topology = Parameters<typeof feature>[0]
type Feature = Extract<ReturnType<typeof feature>, { readonly type: 'Feature' }>
type Shapes = {
  readonly land: Feature
  readonly coarse: Map<string, Feature>
  readonly fine: Map<string, Feature>
  /** By its code of two letters a country's number, which names its shape. */
  readonly numberOf: Map<string, string>
}

const width = 720
const height = 400
/** Around a country so much is shown at least, in degrees: one alone shall not fill the map. */
const around = { east: 16, north: 11 }
/** Marks nearer than this, in pixels, would write over each other. */
const tooNear = 22

let shapes: Shapes | undefined
/** Drawing takes tens of milliseconds; the same few sets of countries are asked for again and again. */
const drawn = new LRUCache<string, DrawnMap>({ max: 100 })

const require = createRequire(import.meta.url)

/** Natural Earth's shapes, in the public domain: coarse ones to draw, finer ones for states that those leave out. */
function readShapes(): Shapes {
  // Islands apart may stand under the number of their state: the state itself is drawn.
  const byNumber = (topology: Topology) => {
    const bySize = featuresOf(topology, 'countries').map((each) => ({ each, size: geoArea(each) }))
    return new Map(bySize.sort((a, b) => a.size - b.size).map(({ each }) => [String(each.id), each]))
  }
  const codes = require('i18n-iso-countries/codes.json') as readonly (readonly [string, string, string])[]
  return {
    land: featuresOf(require('world-atlas/land-110m.json') as Topology, 'land')[0]!,
    coarse: byNumber(require('world-atlas/countries-110m.json') as Topology),
    fine: byNumber(require('world-atlas/countries-50m.json') as Topology),
    numberOf: new Map(codes.map(([two, , number]) => [two, number])),
  }
}

function featuresOf(topology: Topology, name: string): Feature[] {
  const found = feature(topology, topology.objects[name]!)
  return found.type === 'FeatureCollection' ? found.features : [found]
}

/**
 * The map of some countries, as paths for an SVG of `width` by `height`: the part of the world that holds them all, the
 * Pacific in the middle. Codes of two letters; one that is no country of the shapes has no mark.
 */
export function mapOf(codes: readonly string[]): DrawnMap {
  const key = codes.join()
  const known = drawn.get(key) ?? draw(codes)
  drawn.set(key, known)
  return known
}

function draw(codes: readonly string[]): DrawnMap {
  shapes ??= readShapes()
  const { land, coarse, fine, numberOf } = shapes
  const found = codes.flatMap((code) => {
    const number = numberOf.get(code) ?? ''
    const shape = fine.get(number)
    return shape === undefined ? [] : [{ code, number, centre: geoCentroid(shape) }]
  })
  const projection = geoEqualEarth()
    .rotate([-150, 0])
    .fitExtent(
      [
        [16, 16],
        [width - 16, height - 16],
      ],
      { type: 'MultiPoint', coordinates: found.flatMap(({ centre }) => cornersAround(centre)) },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const pathOf = geoPath(projection).digits(0)
  const marks: CountryMark[] = []
  for (const { code, number, centre } of found) {
    const [x, y] = (projection(centre) ?? [0, 0]).map(Math.round) as [number, number]
    const named = marks.every((other) => !other.named || Math.hypot(other.x - x, other.y - y) > tooNear)
    marks.push({ code, x, y, named, shape: coarse.has(number) ? pathOf(coarse.get(number)!) : null })
  }
  return { width, height, land: thinned(pathOf(land) ?? ''), marks }
}

/** Without points less than three pixels from the one before, and without the islands that are then no areas. */
function thinned(path: string): string {
  return path
    .split('Z')
    .map((ring) => {
      const kept: [number, number][] = []
      for (const point of ring.replace('M', '').split('L')) {
        const [x = 0, y = 0] = point.split(',').map(Number)
        const last = kept.at(-1)
        if (!last || Math.hypot(last[0] - x, last[1] - y) >= 3) kept.push([x, y])
      }
      return kept.length < 4 ? '' : `M${kept.map((point) => point.join(',')).join('L')}Z`
    })
    .join('')
}

function cornersAround([east, north]: [number, number]): [number, number][] {
  const [low, high] = [Math.max(-80, north - around.north), Math.min(80, north + around.north)]
  return [
    [east - around.east, low],
    [east + around.east, high],
  ]
}
