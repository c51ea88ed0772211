import type { ReactNode } from 'react'
import { formatNumber } from '../format/number'
import { useWords } from '../words/use-words'
import { ChartTable } from './ChartTable'

export interface TrendPoint {
  /** Under the axis and in the table: "Mar 2026", "today". */
  label: string
  value: number
  /** Not decided yet: drawn as an open square at the end of a dashed line. */
  current?: boolean | undefined
  /** The current value needs an act: the dashed line turns red. */
  act?: boolean | undefined
  /** More cells of the table, in the order of `extraHead`. */
  extra?: readonly ReactNode[] | undefined
}

export interface TrendLineProps {
  points: readonly TrendPoint[]
  /** Horizontal lines with their captions, such as the bands: { value: 70, label: "70 B" }. */
  guides?: readonly { value: number; label: string }[] | undefined
  locale: string
  /** Says what the picture says. */
  label: string
  /** Unit of the values for the table's head. */
  valueHead?: string | undefined
  extraHead?: readonly string[] | undefined
}

const box = { left: 48, right: 360, top: 22, bottom: 152 }

function scale(values: readonly number[]) {
  const low = Math.min(...values)
  const high = Math.max(...values)
  const span = high - low
  if (span === 0) return () => (box.top + box.bottom) / 2
  return (value: number) => Math.round((box.bottom - ((value - low) / span) * (box.bottom - box.top)) * 10) / 10
}

function placeX(index: number, count: number): number {
  return count < 2 ? box.left : Math.round((box.left + (index / (count - 1)) * (box.right - box.left)) * 10) / 10
}

function Mark({ point, x, y, locale }: { point: TrendPoint; x: number; y: number; locale: string }) {
  const colour = point.act ? 'var(--danger)' : 'var(--brand)'
  return (
    <g>
      {point.current ? (
        <rect x={x - 6} y={y - 6} width="12" height="12" fill="var(--surface)" stroke={colour} strokeWidth="2.5" />
      ) : (
        <circle cx={x} cy={y} r="5" fill="var(--brand)" />
      )}
      <text x={x} y={point.current && point.act ? y + 24 : y - 11} fontSize="13" fontWeight="600" textAnchor="middle">
        {formatNumber(point.value, locale, Number.isInteger(point.value) ? 0 : 1)}
      </text>
      <text x={x} y="178" fontSize="12" textAnchor="middle" className="svg-m">
        {point.label}
      </text>
    </g>
  )
}

/** A value over time. Decided values are dots on a solid line; the one in force now is an open square. */
export function TrendLine({ points, guides = [], locale, label, valueHead, extraHead = [] }: TrendLineProps) {
  const words = useWords()
  const toY = scale([...points.map((point) => point.value), ...guides.map((guide) => guide.value)])
  const placed = points.map((point, index) => ({ point, x: placeX(index, points.length), y: toY(point.value) }))
  const solid = placed.filter(({ point }) => !point.current)
  const current = placed.find(({ point }) => point.current)
  const last = solid.at(-1)
  return (
    <div>
      <svg className="chart" viewBox="0 0 390 190" role="img" aria-label={label}>
        {guides.map((guide) => (
          <g key={guide.value}>
            <path d={`M40 ${toY(guide.value)}H388`} stroke="var(--border)" />
            <text x="32" y={toY(guide.value) + 4} fontSize="12" textAnchor="end" className="svg-m">
              {guide.label}
            </text>
          </g>
        ))}
        {solid.length > 1 && (
          <path
            d={`M${solid.map(({ x, y }) => `${x} ${y}`).join('L')}`}
            fill="none"
            stroke="var(--brand)"
            strokeWidth="2"
          />
        )}
        {last && current && (
          <path
            d={`M${last.x} ${last.y}L${current.x} ${current.y}`}
            stroke={current.point.act ? 'var(--danger)' : 'var(--brand)'}
            strokeWidth="2"
            strokeDasharray="5 4"
          />
        )}
        {placed.map(({ point, x, y }) => (
          <Mark key={point.label} point={point} x={x} y={y} locale={locale} />
        ))}
      </svg>
      <ChartTable
        head={[words.date, valueHead ?? words.value, ...extraHead]}
        rows={points.map((point) => [
          point.label,
          formatNumber(point.value, locale, Number.isInteger(point.value) ? 0 : 1),
          ...(point.extra ?? []),
        ])}
      />
    </div>
  )
}

/** A small line for a table cell, 64 by 20 px; the numbers stand in the cells beside it. */
export function Sparkline({ values }: { values: readonly number[] }) {
  const low = Math.min(...values)
  const span = Math.max(...values) - low || 1
  const spots = values.map((value, index) => ({
    x: Math.round((2 + (index / Math.max(1, values.length - 1)) * 58) * 10) / 10,
    y: Math.round((18 - ((value - low) / span) * 14) * 10) / 10,
  }))
  const end = spots.at(-1)
  return (
    <svg width="64" height="20" viewBox="0 0 64 20" aria-hidden="true" focusable="false">
      {spots.length > 1 && (
        <path
          d={`M${spots.map((spot) => `${spot.x} ${spot.y}`).join('L')}`}
          fill="none"
          stroke="var(--border-control)"
          strokeWidth="1.5"
        />
      )}
      {end && <circle cx={end.x} cy={end.y} r="2.5" fill="var(--text)" />}
    </svg>
  )
}
