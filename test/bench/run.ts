import { parseArgs } from 'node:util'
import { benchCascade } from './cascade/bench'
import { benchPages } from './pages/bench'
import { benchScoring } from './scoring/bench'

/** Every bench by the name it is asked for with. Each prints what it measured and says whether its floors hold. */
const benches: Readonly<
  Record<string, (asked: Parameters<typeof benchPages>[0] & { cases?: number }) => Promise<boolean>>
> = {
  cascade: benchCascade,
  pages: benchPages,
  scoring: benchScoring,
}

/**
 * `npm run bench -- [name …] [--json] [--repetitions 5] [--only vendors,profile] [--cases 500]`: all benches, or the named ones; with
 * `only` the named lines of them beside the limit, with `cases` so many random engagements scored by both paths of
 * `scoring`. Ends with 1 when a floor doesn't hold.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      repetitions: { type: 'string', default: '5' },
      only: { type: 'string' },
      cases: { type: 'string', default: '500' },
    },
    allowPositionals: true,
  })
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  for (const name of names) {
    const bench = benches[name]
    if (!bench) throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`)
    const { json, repetitions, only, cases } = values
    const asked = { json, repetitions: Number(repetitions), only: only?.split(','), cases: Number(cases) }
    if (!(await bench(asked))) process.exitCode = 1
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
