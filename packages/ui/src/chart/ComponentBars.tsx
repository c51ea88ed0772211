import type { ReactNode } from 'react'
import { formatChange, formatFigure, formatNumber, formatPartScore, shownPartScore } from '../format/number'
import { TextLink } from '../link/Link'
import { useWords } from '../words/use-words'

export interface ComponentRow {
  id: string
  label: string
  href?: string | undefined
  /** Second line, such as "30 × 1.3, finance". */
  note?: ReactNode
  /** 0 to 100; null when nothing in it is scored. */
  score: number | null
  /** Score at the last decision. */
  decided?: number | undefined
  /** Lowest score the rules ask for. */
  floor?: number | undefined
  maturity?: ReactNode
  weight: number
  /** Points it adds to the score. */
  points: number
  /** First row of the added packs: a heavier rule above. */
  startsAdded?: boolean | undefined
}

export interface ComponentBarsProps {
  caption: string
  rows: readonly ComponentRow[]
  /** Sum of weights and points, shown under their columns. */
  sum: { weight: number; points: number }
  /** The score after the lowest limit, when one is in force. */
  afterLimit?: number | undefined
  /** Scores at which the bands change, drawn as gaps in the bars. */
  thresholds: readonly number[]
  locale: string
}

/** Solid bar for the current score, dashed tick for the decided one, red tick for the floor. 0 to 100 over 300 px. */
function ComponentBar({ row, thresholds, label }: { row: ComponentRow; thresholds: readonly number[]; label: string }) {
  const { score, decided, floor } = row
  return (
    <svg viewBox="0 0 300 20" height="20" preserveAspectRatio="none" role="img" aria-label={label}>
      <rect x="0" y="6" width="300" height="8" fill="var(--border)" />
      {score !== null && <rect x="0" y="6" width={score * 3} height="8" fill="var(--brand)" />}
      {thresholds.map((threshold) => (
        <path key={threshold} d={`M${threshold * 3} 5v10`} stroke="var(--surface)" strokeWidth="2" />
      ))}
      {decided !== undefined && decided !== score && (
        <path
          d={`M${decided * 3} 1v18`}
          stroke="var(--text)"
          strokeWidth="1.5"
          strokeDasharray="3 2"
          vectorEffect="non-scaling-stroke"
        />
      )}
      {floor !== undefined && (
        <path d={`M${floor * 3} 1v18`} stroke="var(--danger)" strokeWidth="2" vectorEffect="non-scaling-stroke" />
      )}
    </svg>
  )
}

function Row({ row, props }: { row: ComponentRow; props: ComponentBarsProps }) {
  const words = useWords()
  const { locale } = props
  const number = (value: number) => formatPartScore(value, locale)
  const score = row.score === null ? '–' : number(row.score)
  const label = [
    `${row.label} ${score}`,
    row.decided !== undefined && words.decidedScore(number(row.decided)),
    row.floor !== undefined && words.floorScore(formatFigure(row.floor, locale)),
  ]
    .filter(Boolean)
    .join(', ')
  const change =
    row.score === null || row.decided === undefined
      ? '–'
      : formatChange(shownPartScore(row.score) - shownPartScore(row.decided), locale, 1)
  return (
    <tr className={row.startsAdded ? 'added' : undefined}>
      <th scope="row">
        {row.href === undefined ? (
          row.label
        ) : (
          <TextLink className="vn" href={row.href}>
            {row.label}
          </TextLink>
        )}
        {row.note != null && <span className="sub2">{row.note}</span>}
      </th>
      <td className="cb1">
        <ComponentBar row={row} thresholds={props.thresholds} label={label} />
      </td>
      <td className="num m cs">{score}</td>
      <td className="num muted cc">{change}</td>
      <td className="cm">{row.maturity}</td>
      <td className="num cwt">{formatFigure(row.weight, locale)}</td>
      <td className="num cp">{formatNumber(row.points, locale, 2)}</td>
    </tr>
  )
}

/** Components with score, change, maturity, weight and points; the sum stands under its parts. */
export function ComponentBars(props: ComponentBarsProps) {
  const words = useWords()
  const { sum, afterLimit, locale } = props
  return (
    <div className="tw" tabIndex={0} role="region" aria-label={props.caption}>
      <table className="comp">
        <caption className="vh">{props.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.component}</th>
            <th scope="col" className="hm">
              {words.zeroToHundred}
            </th>
            <th scope="col" className="num">
              {words.score}
            </th>
            <th scope="col" className="num hm">
              {words.change}
            </th>
            <th scope="col" className="hm">
              {words.maturity}
            </th>
            <th scope="col" className="num hm">
              {words.weight}
            </th>
            <th scope="col" className="num">
              {words.points}
            </th>
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <Row key={row.id} row={row} props={props} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.sum}</th>
            <td className="hm" colSpan={4} />
            <td className="num hm">{formatFigure(sum.weight, locale)}</td>
            <td className="num cp">{formatNumber(sum.points, locale, 2)}</td>
          </tr>
          {afterLimit !== undefined && (
            <tr>
              <th scope="row">{words.afterLowestLimit}</th>
              <td className="hm" colSpan={5} />
              <td className="num cp">{formatNumber(afterLimit, locale, 2)}</td>
            </tr>
          )}
        </tfoot>
      </table>
    </div>
  )
}
