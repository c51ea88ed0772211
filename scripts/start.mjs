// `npm start` and `npm run dev`: everything from a fresh checkout to a running portal.
// This file stays readable for old versions of Node, so that they can say that they are too old.
import { nodeVersionSentence } from './start/node-version.mjs'

const sentence = nodeVersionSentence(process.versions.node)
if (sentence !== null) {
  console.error(sentence)
  process.exit(1)
}
void import('./start/main.mjs').then((main) => main.run(process.argv.slice(2), process.env))
