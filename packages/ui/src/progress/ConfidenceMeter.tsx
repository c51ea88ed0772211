import { wholePercent } from '../format/number'
import { useWords } from '../words/use-words'

const cells = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/** How much of the weight is proven: ten cells, the last one part-filled, and always the number. `share` from 0 to 1. */
export function ConfidenceMeter({ share, label }: { share: number; label?: string | undefined }) {
  const words = useWords()
  const bounded = Math.min(1, Math.max(0, share))
  return (
    <span className="confidence">
      <svg width="88" height="14" viewBox="0 0 88 14" aria-hidden="true" focusable="false">
        {cells.map((cell) => {
          const filled = Math.min(1, Math.max(0, bounded * 10 - cell))
          return (
            <g key={cell}>
              <rect x={cell * 9 + 0.5} y=".5" width="6" height="13" fill="none" stroke="var(--border-control)" />
              {filled > 0 && (
                <rect x={cell * 9} y="0" width={Math.round(70 * filled) / 10} height="14" fill="var(--brand)" />
              )}
            </g>
          )
        })}
      </svg>
      <span>
        <b className="m">{wholePercent(bounded)} %</b> {label ?? words.proven}
      </span>
    </span>
  )
}
