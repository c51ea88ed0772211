import { clockHours } from '../law/clocks'
import { type ApplyingDuty, strictestDuty } from './applying-duties'

export type VendorClock = {
  /** Hours that the contract or the vendor's answer promises; null where not known. */
  promised: number | null
  /** The strictest clock of ours with a figure; null where there is none. */
  strictest: { id: string; hours: number } | null
  /** Half of the strictest, never above 24 hours: a setting of this product, no law. Null where nothing is known. */
  left: number | null
  /** Whether the promise keeps within it. */
  fits: 'yes' | 'no' | 'notKnown'
  /** Hours from when the vendor knew until it told us; null where either isn't known. */
  used: number | null
  /** Whether it told us as promised. */
  kept: 'yes' | 'no' | 'notKnown'
}

const HOUR = 3_600_000

/**
 * The vendor's clock against ours.
 * @param duties those that apply by the facts of the vendor's engagement
 */
export function vendorClock(
  duties: readonly ApplyingDuty[],
  { promised, knewAt, toldUsAt }: { promised: number | null; knewAt: Date | null; toldUsAt: Date | null },
): VendorClock {
  const duty = strictestDuty(duties)
  const strictest = duty ? { id: duty.id, hours: clockHours(duty)! } : null
  const left = strictest === null ? null : Math.min(24, strictest.hours / 2)
  const used = knewAt === null || toldUsAt === null ? null : (toldUsAt.getTime() - knewAt.getTime()) / HOUR
  const within = (hours: number | null, limit: number | null) =>
    hours === null || limit === null ? 'notKnown' : hours <= limit ? 'yes' : 'no'
  return { promised, strictest, left, fits: within(promised, left), used, kept: within(used, promised) }
}
