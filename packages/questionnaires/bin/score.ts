import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { explain, packs, type Problem, readScoreInput, score, shipped } from '../src/index'
import { readJson, refuse } from './read-input'
import { help, summaryOf } from './score-words'

type Scored = { ok: object } | { problems: Problem[] }

function scoreOf(value: unknown): Scored {
  const read = readScoreInput(value, { packs, elsewhere: shipped })
  if ('problems' in read) return read
  const { questionnaire, input } = read.ok
  if (!read.ok.explain) return { ok: score(questionnaire, input) }
  const { rules: _, questions, ...result } = explain(questionnaire, input)
  return { ok: { ...result, questions } }
}

function scoreLine(line: string): string {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (error) {
    const message = `not JSON: ${error instanceof Error ? error.message : String(error)}`
    return JSON.stringify({ error: [{ path: '$', message }] })
  }
  const scored = scoreOf(value)
  return JSON.stringify('ok' in scored ? scored.ok : { error: scored.problems })
}

async function scoreLines(name: string): Promise<void> {
  const input = name === '-' ? process.stdin : createReadStream(name)
  input.on('error', (error: Error) => refuse([{ path: '$', message: `can't read ${name}: ${error.message}` }]))
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    if (!process.stdout.write(`${scoreLine(line)}\n`)) {
      await new Promise((resolve) => process.stdout.once('drain', resolve))
    }
  }
}

function summaryIn(name: string): string {
  const read = readScoreInput(readJson(name), { packs, elsewhere: shipped })
  if ('problems' in read) refuse(read.problems)
  const { questionnaire, input } = read.ok
  return summaryOf(questionnaire, score(questionnaire, input))
}

const given = process.argv.slice(2)
const asked = new Set(given.filter((each) => each.startsWith('--')))
const [name, ...others] = given.filter((each) => !each.startsWith('--'))
const known = [...asked].every((option) => ['--lines', '--summary'].includes(option)) && asked.size <= 1
if (asked.has('--help')) {
  process.stdout.write(help)
} else if (name === undefined || others.length > 0 || !known) {
  process.stderr.write(help)
  process.exitCode = 2
} else if (asked.has('--lines')) {
  await scoreLines(name)
} else if (asked.has('--summary')) {
  process.stdout.write(summaryIn(name))
} else {
  const scored = scoreOf(readJson(name))
  if ('problems' in scored) refuse(scored.problems)
  process.stdout.write(`${JSON.stringify(scored.ok, null, 2)}\n`)
}
