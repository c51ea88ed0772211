import { readFile } from 'node:fs/promises'

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/**
 * How many tests a step ran. A step that ended badly counts as at least one failure, whatever its report says; so does
 * one that left no report.
 *
 * @param {'check' | 'vitest' | 'playwright'} kind
 * @param {number} code the exit code
 * @param {string} reportFile where the JSON report was to be written
 * @returns {Promise<Counts>}
 */
export async function countTests(kind, code, reportFile) {
  if (kind === 'check') return code === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 }
  const report = await readFile(reportFile, 'utf8').then(JSON.parse, () => null)
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const counts = kind === 'vitest' ? countVitest(report) : countPlaywright(report)
  const endedBadly = code !== 0 || counts.passed + counts.failed + counts.skipped === 0
  return endedBadly && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report */
function countVitest(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** A test that passed only on a second try is a failure; there are no second tries anyway. */
function countPlaywright({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/**
 * @param {Counts} counts
 * @returns {string} the closing line
 */
export function closingLine({ passed, failed, skipped }) {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`
}
