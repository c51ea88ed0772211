// `npm test`: everything that must hold, in order, to the end, with one closing line.
//   npm test -- --only unit          one step (several: --only unit --only db)
//   npm test -- --no-browser         without the journeys
import { nodeVersionSentence } from './start/node-version.mjs'

const sentence = nodeVersionSentence(process.versions.node)
if (sentence !== null) {
  console.error(sentence)
  process.exit(1)
}
void import('./checks/run-all.mjs').then((checks) => checks.runAll(process.argv.slice(2)))
