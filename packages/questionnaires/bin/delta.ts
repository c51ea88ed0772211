import { delta, packs, readDeltaInput, shipped } from '../src/index'
import { readJson, refuse } from './read-input'

const [name, ...more] = process.argv.slice(2)
if (name === undefined || more.length > 0) {
  process.stderr.write('usage: npm run -s delta -- FILE    (- reads standard input)\n')
  process.exitCode = 2
} else {
  const read = readDeltaInput(readJson(name), { packs, elsewhere: shipped })
  if ('problems' in read) refuse(read.problems)
  process.stdout.write(`${JSON.stringify(delta(read.ok), null, 2)}\n`)
}
