import { expect } from 'vitest'

/** Counts checks and keeps the ones that failed, in words. */
export class Tally {
  checked = 0
  readonly failures: string[] = []

  check(passed: boolean, failure: string): void {
    this.checked += 1
    if (!passed) this.failures.push(failure)
  }

  /** Prints the line that a reader of the run looks for, and fails the test when anything did. */
  conclude(name: string): void {
    process.stdout.write(`isolation: ${name}: ${this.checked} checked, ${this.failures.length} failed\n`)
    expect(this.failures.slice(0, 20)).toEqual([])
    expect(this.checked).toBeGreaterThan(0)
  }
}
