/** Σ w of a component is below 2^51 grains, so that each sum of up to all its shares is an exact double. */
const GRAINS = 51

/**
 * By question, the grain of its component: what shares of the sums Σ w and Σ w·s (scoring.md section 3) are rounded to.
 * Sums of rounded shares are exact, so they are the same in every order, and a changed share can be taken out of a sum
 * and another put in. What rounding costs is within what adding doubles costs anyway.
 */
export function grainsOf(weight: Float64Array, component: Int32Array): Float64Array {
  const totals = new Map<number, number>()
  weight.forEach((w, q) => totals.set(component[q]!, (totals.get(component[q]!) ?? 0) + w))
  return Float64Array.from(weight, (_, q) => grainOf(totals.get(component[q]!) ?? 0))
}

function grainOf(total: number): number {
  return total > 0 ? 2 ** (Math.ceil(Math.log2(total)) - GRAINS) : 1
}

/** A share of a component's sum, rounded to its grain. */
export const shareOf = (share: number, grain: number): number => Math.round(share / grain) * grain
