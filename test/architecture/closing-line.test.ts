import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closingLine, countTests } from '../../scripts/checks/counts.mjs'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'closing-line-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function report(content: unknown): Promise<string> {
  const file = path.join(folder, 'report.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

const vitest = (passed: number, failed: number) => ({
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: 2,
  numTodoTests: 1,
})

describe('the closing line of npm test', () => {
  it('reads exactly as other programs expect it', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 3 })).toBe('tests: 12 passed, 0 failed, 3 skipped')
  })

  it('counts a check as one test', async () => {
    expect(await countTests('check', 0, '')).toEqual({ passed: 1, failed: 0, skipped: 0 })
    expect(await countTests('check', 2, '')).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('takes the numbers from the reports', async () => {
    expect(await countTests('vitest', 0, await report(vitest(7, 0)))).toEqual({ passed: 7, failed: 0, skipped: 3 })
    const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 2 }
    expect(await countTests('playwright', 1, await report({ stats }))).toEqual({ passed: 4, failed: 2, skipped: 2 })
  })

  it('never hides a bad end: no report, no test, or an exit code without a failed test', async () => {
    expect(await countTests('vitest', 0, path.join(folder, 'absent.json'))).toMatchObject({ failed: 1 })
    expect(await countTests('vitest', 1, await report(vitest(7, 0)))).toMatchObject({ passed: 7, failed: 1 })
    const nothing = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
    expect(await countTests('vitest', 0, await report(nothing))).toMatchObject({ failed: 1 })
  })
})
