import { setTimeout as wait } from 'node:timers/promises'

/**
 * Answers no sooner than after so many milliseconds, whatever the work found out, so that the time tells nothing. Real
 * time on purpose: this is about the clock of whoever asks.
 */
export async function inEvenTime<Value>(leastMs: number, work: () => Promise<Value>): Promise<Value> {
  const began = performance.now()
  try {
    return await work()
  } finally {
    const left = leastMs - (performance.now() - began)
    if (left > 0) await wait(left)
  }
}
