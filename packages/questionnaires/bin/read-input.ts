import { readFileSync } from 'node:fs'
import type { Problem } from '../src/index'

/** Malformed input on the command line: one line per problem on standard error, exit code 2. */
export function refuse(problems: readonly Problem[]): never {
  process.stderr.write(problems.map((each) => `${each.path}: ${each.message}\n`).join(''))
  process.exit(2)
}

/** The JSON in a file, or on standard input where the name is `-`. Ends the process on what can't be read. */
export function readJson(name: string): unknown {
  let text: string
  try {
    text = readFileSync(name === '-' ? 0 : name, 'utf8')
  } catch (error) {
    return refuse([
      { path: '$', message: `can't read ${name}: ${error instanceof Error ? error.message : String(error)}` },
    ])
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    return refuse([{ path: '$', message: `not JSON: ${error instanceof Error ? error.message : String(error)}` }])
  }
}
