import { useSay } from '@rantai/ui'
import type { DataFlow } from '@rantai/use-cases'

type Props = { readonly flow: DataFlow; readonly names: Readonly<Record<string, string>> }

const box = { width: 150, height: 52, gap: 14, column: 192 } as const

/** Where data goes, from the places of people over companies to destinations; the table beside it says the same. */
export function DataFlowPicture({ flow, names }: Props) {
  const say = useSay()
  const { columns, lines } = drawingOf(flow, names)
  const most = Math.max(1, ...columns.map((each) => each.length))
  const [width, height] = [(columns.length - 1) * box.column + box.width + 2, most * (box.height + box.gap)]
  return (
    <div className="overflow-x-auto" role="group" aria-label={say('Picture of where the data goes')} tabIndex={0}>
      <svg
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        width={width}
        height={height}
        role="img"
        aria-label={say('Data flow')}
        // A long way is drawn smaller, as far as it can be read; beyond that it moves sideways.
        className={columns.length > 5 ? 'h-auto w-full min-w-[58rem]' : undefined}
      >
        {lines.map(({ from, to, state }) => {
          const [a, b] = [placeOf(columns, from), placeOf(columns, to)]
          const [x1, x2] = [a.x + box.width, b.x]
          const [y1, y2] = [a.y + box.height / 2, b.y + box.height / 2]
          const middle = (x1 + x2) / 2
          return (
            <path
              key={`${from} ${to}`}
              d={`M${String(x1)} ${String(y1)} C${String(middle)} ${String(y1)} ${String(middle)} ${String(y2)} ${String(x2)} ${String(y2)}`}
              fill="none"
              strokeWidth={1.5}
              strokeDasharray={state === 'announced' ? '5 4' : undefined}
              className="stroke-line-strong"
            />
          )
        })}
        {columns.flatMap((column) =>
          column.map(({ id, name, about }) => {
            const { x, y } = placeOf(columns, id)
            return (
              <foreignObject key={id} x={x} y={y} width={box.width} height={box.height}>
                <div
                  className="h-full overflow-hidden rounded border border-line-strong bg-surface px-2 py-1"
                  title={`${name} ${about}`}
                >
                  <span className="block truncate text-sm leading-5">{name}</span>
                  <span className="small muted block truncate">{about}</span>
                </div>
              </foreignObject>
            )
          }),
        )}
      </svg>
    </div>
  )

  function placeOf(all: readonly (readonly Box[])[], id: string): { x: number; y: number } {
    const at = all.findIndex((column) => column.some((each) => each.id === id))
    const row = all[at]?.findIndex((each) => each.id === id) ?? 0
    const free = (most - (all[at]?.length ?? 0)) / 2
    return { x: at * box.column + 1, y: (row + free) * (box.height + box.gap) + 1 }
  }

  function drawingOf({ transfers, vendorName }: DataFlow, named: Props['names']) {
    const origins = new Map<string, Box>()
    const companies: Map<string, Box>[] = []
    const ends = new Map<string, Box>()
    const joins = new Map<string, { from: string; to: string; state: string }>()
    const join = (from: string, to: string, state: string) => {
      const known = joins.get(`${from} ${to}`)
      if (known?.state !== 'active') joins.set(`${from} ${to}`, { from, to, state })
    }
    for (const { origin, destination, path, state, partyName } of transfers) {
      origins.set(`o${origin}`, { id: `o${origin}`, name: named[origin] ?? origin, about: say('People') })
      const way = path.length > 0 ? path : [{ id: 'vendor', name: vendorName }]
      let last = `o${origin}`
      for (const [depth, { id, name }] of way.entries()) {
        const key = `p${id}`
        const placed = companies.some((column) => column.has(key))
        if (!placed)
          (companies[depth] ??= new Map()).set(key, {
            id: key,
            name,
            about: depth === 0 ? say('Vendor') : say('Step {depth}', { depth: depth + 1 }),
          })
        join(last, key, state)
        last = key
      }
      ends.set(`d${destination}`, { id: `d${destination}`, name: named[destination] ?? destination, about: partyName })
      join(last, `d${destination}`, state)
    }
    const columns = [origins, ...companies.filter(Boolean), ends].map((each) => [...each.values()])
    return { columns, lines: [...joins.values()] }
  }
}

type Box = { readonly id: string; readonly name: string; readonly about: string }
