import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { packOf } from '../test/small-pack'

const script = fileURLToPath(new URL('score.ts', import.meta.url))

function run(args: string[], input: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', script, ...args], {
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

const twoThirds = {
  packs: [packOf({ questions: [{ id: 'P' }, { id: 'Q' }, { id: 'R' }] })],
  asOf: '2026-11-21',
  answers: { P: { value: 4 }, Q: { value: 4 }, R: { value: 0 } },
}
const input = { packs: [packOf({ questions: [{ id: 'Q' }] })], asOf: '2026-11-21', answers: { Q: { value: 3 } } }

it('prints one object, and leaves out the explanation when asked to', () => {
  const { status, stdout } = run(['-'], JSON.stringify(input))
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    overall: { uncapped: 75, capped: 75, band: 'B' },
    questions: { Q: { points: 75, weight: 1 } },
    improvements: [{ question: 'Q', capped: 100, uncapped: 100, residual: null }],
  })
  const short = JSON.parse(run(['-'], JSON.stringify({ ...input, explain: false })).stdout) as object
  expect(Object.keys(short)).not.toContain('questions')
  expect(Object.keys(short)).not.toContain('improvements')
})

it('says it in a few lines, and helps', () => {
  const { status, stdout } = run(['--summary', '-'], JSON.stringify(input))
  expect(status).toBe(0)
  expect(stdout.split('\n').slice(0, 2)).toEqual(['75.0 B', expect.stringMatching(/^confidence \d+\.\d %$/)])
  expect(stdout).toMatch(/^ {2}\S+ +75\.0/m)
  expect(stdout.split('\n').length).toBeLessThan(8)
  // Two thirds are cut, not rounded up: a page shows 66.6 too.
  expect(run(['--summary', '-'], JSON.stringify(twoThirds)).stdout.split('\n')[0]).toBe('66.6 C')
  expect(run(['--help'], '')).toMatchObject({ status: 0, stdout: expect.stringContaining('--summary') as string })
  const wrong = { status: 2, stdout: '', stderr: expect.stringContaining('usage') as string }
  expect(run(['--short', '-'], '{}')).toMatchObject(wrong)
})

it('prints problems with their paths on standard error and exits 2', () => {
  const { status, stdout, stderr } = run(['-'], JSON.stringify({ ...input, variant: 'x', answers: { R: {} } }))
  expect([status, stdout]).toEqual([2, ''])
  expect(
    stderr
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['$.variant', '$.answers.R'])
  expect(run(['-'], '{').status).toBe(2)
})

it('answers each line in order, a malformed one with its problems', () => {
  const { status, stdout } = run(['--lines', '-'], `${JSON.stringify(input)}\nnot json\n${JSON.stringify(input)}\n`)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { error?: { path: string }[] })
  expect(status).toBe(0)
  expect(lines.map((line) => line.error?.[0]?.path)).toEqual([undefined, '$', undefined])
})
