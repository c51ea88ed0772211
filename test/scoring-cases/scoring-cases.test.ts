import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { explain, packs, readScoreInput, score, shipped } from '../../packages/questionnaires/src/index'

/**
 * `cases.jsonl` holds one random but readable case a line: an input of `npm run -s score` and what the text of
 * scoring.md section 10 makes of it, written out by a second, literal implementation of that text. Numbers agree to
 * 1e-9, everything else exactly. What the engine says beyond the text (reasons in words, the hash) is not compared.
 */
type Case = { input: { explain?: boolean }; output: Record<string, unknown> }

const cases = readFileSync(join(import.meta.dirname, 'cases.jsonl'), 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case)

function outputOf(input: unknown): object {
  const read = readScoreInput(input, { packs, elsewhere: shipped })
  if ('problems' in read) throw new Error(JSON.stringify(read.problems))
  return read.ok.explain ? explain(read.ok.questionnaire, read.ok.input) : score(read.ok.questionnaire, read.ok.input)
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every place where `actual` isn't what `expected` says. */
function differences(expected: unknown, actual: unknown, path = '$'): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return Math.abs(expected - actual) <= 1e-9 ? [] : [`${path}: expected ${expected}, got ${actual}`]
  }
  if (isRecord(expected) && isRecord(actual)) {
    const sameLength = !Array.isArray(expected) || (Array.isArray(actual) && actual.length === expected.length)
    if (!sameLength) return [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`]
    return Object.entries(expected).flatMap(([key, value]) => differences(value, actual[key], `${path}.${key}`))
  }
  return expected === actual ? [] : [`${path}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`]
}

/** The same, and no question, component or improvement that the expected output doesn't have. */
function allDifferences({ input, output }: Case): string[] {
  const actual: Record<string, unknown> = { ...outputOf(input) }
  const extra = ['questions', 'components', 'improvements'].flatMap((part) => {
    const left = isRecord(output[part]) ? Object.keys(output[part]) : []
    const right = isRecord(actual[part]) ? Object.keys(actual[part]) : []
    return right.filter((id) => !left.includes(id)).map((id) => `$.${part}.${id}: not expected`)
  })
  return [...differences(output, actual), ...extra]
}

describe('scoring, case by case', () => {
  it('has about two hundred cases', () => {
    expect(cases.length).toBe(200)
  })

  it.each(cases.map((each, line) => ({ line: line + 1, each })))('line $line of cases.jsonl', ({ each }) => {
    expect(allDifferences(each)).toEqual([])
  })
})
