import type { DrawnMap } from './chain-map'

/** Countries on a map. The list beside it says the same with the way that causes each. */
export function CountryMap({ map, label }: { readonly map: DrawnMap; readonly label: string }) {
  return (
    <svg className="cmap" viewBox={`0 0 ${map.width} ${map.height}`} role="img" aria-label={label}>
      <path className="land" d={map.land} />
      {map.marks.map(({ code, shape }) => (shape === null ? null : <path key={code} className="reached" d={shape} />))}
      {map.marks.map(({ code, x, y, named }) => (
        <g key={code}>
          <circle cx={x} cy={y} r="5" />
          {named ? (
            <text x={x} y={y - 9} textAnchor="middle">
              {code}
            </text>
          ) : null}
        </g>
      ))}
    </svg>
  )
}
