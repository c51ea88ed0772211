import { parseArgs } from 'node:util'
import { benchPages } from './pages/bench'

/** Every bench by the name it is asked for with. Each prints what it measured and says whether its floors hold. */
const benches: Readonly<Record<string, typeof benchPages>> = {
  pages: benchPages,
}

/**
 * `npm run bench -- [name …] [--json] [--repetitions 5] [--only vendors,profile]`: all benches, or the named ones; with
 * `only` the named lines of them beside the limit. Ends with 1 when a floor doesn't hold.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      repetitions: { type: 'string', default: '5' },
      only: { type: 'string' },
    },
    allowPositionals: true,
  })
  const names = positionals.length > 0 ? positionals : Object.keys(benches)
  for (const name of names) {
    const bench = benches[name]
    if (!bench) throw new Error(`There is no bench "${name}". There are: ${Object.keys(benches).join(', ')}.`)
    const asked = { json: values.json, repetitions: Number(values.repetitions), only: values.only?.split(',') }
    if (!(await bench(asked))) process.exitCode = 1
  }
}

try {
  await main()
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
  process.exitCode = 1
}
