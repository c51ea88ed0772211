/**
 * Rounds to nine decimals. Every comparison of a computed number with a bound rounds both first (scoring.md section 3),
 * so that six choices of 1/6 make a whole and 0.1 + 0.2 reaches 0.3.
 */
export function round9(value: number): number {
  if (value > 1e6 || value < -1e6)
    return Number.isInteger(value) || !Number.isFinite(value) ? value : Number(value.toFixed(9))
  return Math.round(value * 1e9) / 1e9
}
