import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { explain, packs, type Problem, readScoreInput, score, shipped } from '../src/index'
import { readJson, refuse } from './read-input'

const usage = 'usage: npm run -s score -- [--lines] FILE    (- reads standard input)'

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

const names = process.argv.slice(2).filter((each) => each !== '--lines')
const name = names[0]
if (name === undefined || names.length > 1) {
  process.stderr.write(`${usage}\n`)
  process.exitCode = 2
} else if (process.argv.includes('--lines')) {
  await scoreLines(name)
} else {
  const scored = scoreOf(readJson(name))
  if ('problems' in scored) refuse(scored.problems)
  process.stdout.write(`${JSON.stringify(scored.ok, null, 2)}\n`)
}
