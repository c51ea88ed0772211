import { useId, type ReactNode } from 'react'
import type { Band } from '../badge/badges'
import { formatNumber, formatPartScore } from '../format/number'
import { useWords } from '../words/use-words'
import { ChartTable } from './ChartTable'

export interface BandRange {
  band: Exclude<Band, 'none'>
  /** Lowest score of the band, 0 to 100. */
  from: number
}

export interface ScoreBarProps {
  /** The score shown, after limits, 0 to 100. */
  score: number
  /** Points of all answers before limits, 0 to 100. */
  uncapped: number
  /** The lowest limit in force; left out when none is. */
  limit?: number | undefined
  /** The bands from the pack, in any order; the lowest starts at 0. */
  bands: readonly BandRange[]
  locale: string
  /** Says everything the picture says, for those who don't see it. */
  label: string
  /** Where the limit comes from, in one sentence. */
  explanation?: ReactNode
}

const width = 420

function at(value: number): number {
  return Math.round((Math.min(100, Math.max(0, value)) / 100) * width * 10) / 10
}

function Bands({ bands, score }: { bands: readonly BandRange[]; score: number }) {
  const sorted = [...bands].sort((a, b) => a.from - b.from)
  return (
    <>
      {sorted.map((range, index) => {
        const end = sorted[index + 1]?.from ?? 100
        const here = score >= range.from && (score < end || end === 100)
        return (
          <g key={range.band}>
            <text
              x={(at(range.from) + at(end)) / 2}
              y="68"
              textAnchor="middle"
              fontSize="12"
              fontWeight={here ? 600 : undefined}
              className={here ? undefined : 'svg-m'}
            >
              {range.band}
            </text>
            {range.from > 0 && (
              <>
                <path d={`M${at(range.from)} 48v8`} stroke="var(--border-control)" />
                <text x={at(range.from)} y="82" fontSize="12" textAnchor="middle" className="svg-m">
                  {range.from}
                </text>
              </>
            )}
          </g>
        )
      })}
    </>
  )
}

const letterWidth = 6.6

/** Places the two captions above the bar; the second one goes a line up when they would meet. */
function captions(limit: number | undefined, limitText: string, uncapped: number, uncappedText: string) {
  const limitAt = at(limit ?? 0)
  const limitWidth = limitText.length * letterWidth
  const leftFits = limitAt - 5 - limitWidth > 0
  const limitEnd = leftFits ? limitAt - 5 : limitAt + 6 + limitWidth
  const wide = uncappedText.length * letterWidth
  const rightFits = at(uncapped) + 6 + wide <= width
  const start = rightFits ? at(uncapped) + 6 : width - wide
  const meets = limit !== undefined && start < Math.max(limitEnd, limitAt) + 4
  return {
    limit: { x: leftFits ? limitAt - 5 : limitAt + 6, anchor: leftFits ? 'end' : 'start' } as const,
    uncapped: { x: rightFits ? start : width, anchor: rightFits ? 'start' : 'end', y: meets ? 9 : 23 } as const,
  }
}

/** Solid to the shown score, hatched to the uncapped one, a red bracket at the lowest limit, band letters below. */
export function ScoreBar(props: ScoreBarProps) {
  const { score, uncapped, limit, bands, locale, label, explanation } = props
  const words = useWords()
  const pattern = useId()
  const limitText = limit === undefined ? '' : words.scoreLimit(formatNumber(limit, locale))
  const lost = uncapped > score
  const uncappedText = words.scoreUncapped(formatPartScore(uncapped, locale))
  const place = captions(limit, limitText, uncapped, uncappedText)
  return (
    <div>
      <svg className="chart" viewBox={`0 0 ${width} 84`} role="img" aria-label={label}>
        <defs>
          <pattern id={pattern} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" fill="var(--surface)" />
            <path d="M0 0v6" stroke="var(--brand)" strokeWidth="3" />
          </pattern>
        </defs>
        <rect x="0" y="30" width={width} height="18" fill="var(--border)" />
        <rect x="0" y="30" width={at(score)} height="18" fill="var(--brand)" />
        {lost && <rect x={at(score)} y="30" width={at(uncapped) - at(score)} height="18" fill={`url(#${pattern})`} />}
        <Bands bands={bands} score={score} />
        {limit !== undefined && (
          <>
            <path d={`M${at(limit) - 9} 20h9v34`} fill="none" stroke="var(--danger)" strokeWidth="2.5" />
            <text
              x={place.limit.x - (place.limit.anchor === 'end' ? 9 : 0)}
              y="23"
              fontSize="12"
              fontWeight="600"
              textAnchor={place.limit.anchor}
              className="svg-danger"
            >
              {limitText}
            </text>
          </>
        )}
        {lost && (
          <text
            x={place.uncapped.x}
            y={place.uncapped.y}
            fontSize="12"
            textAnchor={place.uncapped.anchor}
            className="svg-m"
          >
            {uncappedText}
          </text>
        )}
      </svg>
      {explanation != null && <p className="small muted">{explanation}</p>}
      <ChartTable
        head={[words.from, words.value]}
        rows={[
          [words.scoreAllAnswers, formatNumber(uncapped, locale, 2)],
          ...(limit === undefined ? [] : [[words.scoreLowestLimit, formatNumber(limit, locale)]]),
          [words.scoreShown, formatNumber(score, locale, Number.isInteger(score) ? 0 : 1)],
        ]}
      />
    </div>
  )
}
